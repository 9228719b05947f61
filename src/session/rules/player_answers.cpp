#include "player_answers.h"

#include "refusal.h"

namespace audio_session {

namespace {

SessionResult refuse_unpermitted(const char *p_what) {
	return refuse(ErrorCode::MISSING_ENTITLEMENT, { "The player does not permit ", p_what, ". Only the system's settings can change that." });
}

} // namespace

SessionResult to_result(RecordPermission p_answer) {
	return p_answer == RecordPermission::GRANTED ? SessionResult() : refuse_unpermitted("recording");
}

SessionResult to_result(MicrophoneInjectionPermission p_answer) {
	switch (p_answer) {
		case MicrophoneInjectionPermission::GRANTED:
			return {};
		case MicrophoneInjectionPermission::SERVICE_DISABLED:
			return { Failure::UNAVAILABLE, "The player has turned microphone injection off for all apps. Only the system's settings can change that.", ErrorCode::UNSPECIFIED };
		case MicrophoneInjectionPermission::UNDETERMINED:
		case MicrophoneInjectionPermission::DENIED:
			break;
	}
	return refuse_unpermitted("microphone injection");
}

SessionResult to_result(RouteSelection p_answer) {
	if (p_answer == RouteSelection::NONE) {
		return refuse(ErrorCode::UNSPECIFIED, { "The player chose nothing to play on. Do not start playing." });
	}
	return {};
}

} // namespace audio_session
