#pragma once

#include "session_result.h"
#include "session_state.h"

namespace audio_session {

// What a platform must provide. The service calls `get_state()` once from the thread that makes it,
// and from then on everything from its worker, one call at a time. A call may take as long as the
// platform takes: no frame waits for it.
class SessionBackend {
public:
	virtual ~SessionBackend() = default;

	SessionBackend() = default;
	SessionBackend(const SessionBackend &) = delete;
	SessionBackend &operator=(const SessionBackend &) = delete;

	virtual SessionState get_state() const = 0;

	// Changes the category, or leaves the session as it was and says why.
	virtual SessionResult set_category(Category p_category) = 0;
};

} // namespace audio_session
