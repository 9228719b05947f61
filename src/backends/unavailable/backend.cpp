#include "backend.h"

#include "../../session/rules/refusal.h"

#include <utility>

namespace audio_session::unavailable {

StatePointer Backend::start(SessionEventSink &) {
	return std::make_shared<const SessionState>();
}

std::optional<SessionOutcome> Backend::perform(RequestId, const SessionRequest &p_request) {
	std::string message = compose({ to_string(p_request.operation), " was not carried out: this platform has no audio session." });
	return SessionOutcome{ { Failure::UNAVAILABLE, std::move(message) }, nullptr };
}

} // namespace audio_session::unavailable
