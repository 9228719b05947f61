#include "unavailable_backend.h"

namespace audio_session {

StatePointer UnavailableBackend::start(SessionEventSink &) {
	return std::make_shared<const SessionState>();
}

std::optional<SessionOutcome> UnavailableBackend::perform(RequestId, const SessionRequest &p_request) {
	const std::string message = std::string(to_string(p_request.operation)) + " was not carried out: this platform has no audio session.";
	return SessionOutcome{ { Failure::UNAVAILABLE, message }, nullptr };
}

} // namespace audio_session
