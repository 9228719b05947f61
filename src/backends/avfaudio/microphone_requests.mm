#include "requests.h"

#include "../../session/rules/player_answers.h"
#include "apple_sdk.h"
#include "enum_numbers.h"
#include "gen/availability.h"
#include "refusals.h"

namespace audio_session::avfaudio {

#ifdef AUDIO_SESSION_MICROPHONE

namespace {

RequestOutcome request_record_permission(RequestId p_id, const std::shared_ptr<StateFeed> &p_feed) {
	const std::shared_ptr<StateFeed> feed = p_feed;
	void (^const answer)(BOOL) = ^(BOOL p_is_granted) {
		feed->complete(p_id, to_result(p_is_granted ? RecordPermission::GRANTED : RecordPermission::DENIED));
	};
	if (AVFAUDIO_HAS_APPLICATION_REQUEST_RECORD_PERMISSION_WITH_COMPLETION_HANDLER) {
		[AVAudioApplication requestRecordPermissionWithCompletionHandler:answer];
		return RequestOutcome::pending();
	}
#if TARGET_OS_IOS
	[[AVAudioSession sharedInstance] requestRecordPermission:answer];
	return RequestOutcome::pending();
#else
	return refuse_missing(Operation::REQUEST_RECORD_PERMISSION, AVFAUDIO_ORIGIN_APPLICATION_REQUEST_RECORD_PERMISSION_WITH_COMPLETION_HANDLER);
#endif
}

RequestOutcome request_injection_permission(RequestId p_id, const std::shared_ptr<StateFeed> &p_feed) {
#if AVFAUDIO_KNOWS_APPLICATION_REQUEST_MICROPHONE_INJECTION_PERMISSION_WITH_COMPLETION_HANDLER
	if (AVFAUDIO_HAS_APPLICATION_REQUEST_MICROPHONE_INJECTION_PERMISSION_WITH_COMPLETION_HANDLER) {
		const std::shared_ptr<StateFeed> feed = p_feed;
		[AVAudioApplication requestMicrophoneInjectionPermissionWithCompletionHandler:^(AVAudioApplicationMicrophoneInjectionPermission p_answer) {
			feed->complete(p_id, to_result(to_enum(static_cast<int64_t>(p_answer), is_valid_microphone_injection_permission, MicrophoneInjectionPermission::DENIED)));
		}];
		return RequestOutcome::pending();
	}
#endif
	(void)p_id;
	(void)p_feed;
	return refuse_missing(Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION, AVFAUDIO_ORIGIN_APPLICATION_REQUEST_MICROPHONE_INJECTION_PERMISSION_WITH_COMPLETION_HANDLER);
}

SessionResult set_input_muted(const SessionRequest &p_request) {
	if (AVFAUDIO_HAS_APPLICATION_SET_INPUT_MUTED) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioApplication sharedInstance] setInputMuted:p_request.is_on() error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_APPLICATION_SET_INPUT_MUTED);
}

SessionResult prefer_injection(const SessionRequest &p_request) {
#if AVFAUDIO_KNOWS_SESSION_SET_PREFERRED_MICROPHONE_INJECTION_MODE
	if (AVFAUDIO_HAS_SESSION_SET_PREFERRED_MICROPHONE_INJECTION_MODE) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioSession sharedInstance] setPreferredMicrophoneInjectionMode:static_cast<AVAudioSessionMicrophoneInjectionMode>(p_request.number) error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
#endif
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_PREFERRED_MICROPHONE_INJECTION_MODE);
}

} // namespace

RequestOutcome use_microphone(RequestId p_id, const SessionRequest &p_request, const std::shared_ptr<StateFeed> &p_feed) {
	switch (p_request.operation) {
		case Operation::REQUEST_RECORD_PERMISSION:
			return request_record_permission(p_id, p_feed);
		case Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION:
			return request_injection_permission(p_id, p_feed);
		case Operation::SET_INPUT_MUTED:
			return set_input_muted(p_request);
		default:
			return prefer_injection(p_request);
	}
}

#else

RequestOutcome use_microphone(RequestId, const SessionRequest &p_request, const std::shared_ptr<StateFeed> &) {
	return refuse_microphone(p_request.operation);
}

#endif // AUDIO_SESSION_MICROPHONE

} // namespace audio_session::avfaudio
