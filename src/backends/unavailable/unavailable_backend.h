#pragma once

#include "../../session/session_backend.h"

namespace audio_session {

// The null object for a platform that has no audio session: the category is `unknown` and every
// request is refused.
class UnavailableBackend : public SessionBackend {
public:
	SessionState get_state() const override;
	SessionResult set_category(Category p_category) override;
};

} // namespace audio_session
