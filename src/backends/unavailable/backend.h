#pragma once

#include "../../session/session_backend.h"

namespace audio_session::unavailable {

// The backend of a platform without an audio session: the category is `unknown` and every request is refused.
class Backend : public SessionBackend {
public:
	StatePointer start(SessionEventSink &p_sink) override;
	void stop() override {}
	bool takes_time() const override { return false; }
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) override;
};

} // namespace audio_session::unavailable
