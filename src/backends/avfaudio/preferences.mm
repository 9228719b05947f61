#include "requests.h"

#include "apple_sdk.h"
#include "enum_numbers.h"
#include "gen/availability.h"
#include "refusals.h"

namespace audio_session::avfaudio {

namespace {

SessionResult set_interruption_on_route_disconnect(const SessionRequest &p_request) {
	if (AVFAUDIO_HAS_SESSION_SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioSession sharedInstance] setPrefersInterruptionOnRouteDisconnect:p_request.is_on() error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT);
}

SessionResult set_output_muted(const SessionRequest &p_request) {
#if AVFAUDIO_KNOWS_SESSION_SET_OUTPUT_MUTED
	if (AVFAUDIO_HAS_SESSION_SET_OUTPUT_MUTED) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioSession sharedInstance] setOutputMuted:p_request.is_on() error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
#endif
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_OUTPUT_MUTED);
}

SessionResult set_input_orientation(const SessionRequest &p_request) {
#if AVFAUDIO_KNOWS_SESSION_SET_PREFERRED_INPUT_ORIENTATION
	if (AVFAUDIO_HAS_SESSION_SET_PREFERRED_INPUT_ORIENTATION) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioSession sharedInstance] setPreferredInputOrientation:static_cast<AVAudioStereoOrientation>(p_request.number) error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
#endif
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_PREFERRED_INPUT_ORIENTATION);
}

SessionResult set_echo_cancelled_input(const SessionRequest &p_request) {
#if AVFAUDIO_KNOWS_SESSION_SET_PREFERS_ECHO_CANCELLED_INPUT
	if (AVFAUDIO_HAS_SESSION_SET_PREFERS_ECHO_CANCELLED_INPUT) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioSession sharedInstance] setPrefersEchoCancelledInput:p_request.is_on() error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
#endif
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_PREFERS_ECHO_CANCELLED_INPUT);
}

SessionResult set_now_playing_candidate(const SessionRequest &p_request) {
#if AVFAUDIO_KNOWS_SESSION_SET_IS_NOW_PLAYING_CANDIDATE
	if (AVFAUDIO_HAS_SESSION_SET_IS_NOW_PLAYING_CANDIDATE) {
		NSError *error = nil;
		const bool has_succeeded = [[AVAudioSession sharedInstance] setIsNowPlayingCandidate:p_request.is_on() error:&error];
		return to_result(p_request.operation, has_succeeded, error);
	}
#endif
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_IS_NOW_PLAYING_CANDIDATE);
}

RequestOutcome set_aggregated_io(const SessionRequest &p_request) {
#if AVFAUDIO_KNOWS_SESSION_SET_AGGREGATED_IO_PREFERENCE
	if (AVFAUDIO_HAS_SESSION_SET_AGGREGATED_IO_PREFERENCE) {
		NSError *error = nil;
		const auto type = static_cast<IOType>(p_request.number);
		const bool has_succeeded = [[AVAudioSession sharedInstance] setAggregatedIOPreference:static_cast<AVAudioSessionIOType>(p_request.number) error:&error];
		if (has_succeeded) {
			return { SessionResult(), [type](SessionMemory &r_memory) { r_memory.aggregated_io = type; } };
		}
		return to_result(p_request.operation, false, error);
	}
#endif
	return refuse_missing(p_request.operation, AVFAUDIO_ORIGIN_SESSION_SET_AGGREGATED_IO_PREFERENCE);
}

// Sets the properties that every system has.
SessionResult set_plain(const SessionRequest &p_request) {
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	NSError *error = nil;
	bool has_succeeded = false;
	switch (p_request.operation) {
		case Operation::SET_PREFERRED_SAMPLE_RATE:
			has_succeeded = [session setPreferredSampleRate:p_request.amount error:&error];
			break;
		case Operation::SET_PREFERRED_IO_BUFFER_DURATION:
			has_succeeded = [session setPreferredIOBufferDuration:p_request.amount error:&error];
			break;
		case Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS:
			has_succeeded = [session setPreferredInputNumberOfChannels:p_request.number error:&error];
			break;
		case Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS:
			has_succeeded = [session setPreferredOutputNumberOfChannels:p_request.number error:&error];
			break;
		case Operation::SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING:
			has_succeeded = [session setAllowHapticsAndSystemSoundsDuringRecording:p_request.is_on() error:&error];
			break;
		case Operation::SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS:
			has_succeeded = [session setPrefersNoInterruptionsFromSystemAlerts:p_request.is_on() error:&error];
			break;
		case Operation::SET_SUPPORTS_MULTICHANNEL_CONTENT:
			has_succeeded = [session setSupportsMultichannelContent:p_request.is_on() error:&error];
			break;
		case Operation::SET_INPUT_GAIN:
			has_succeeded = [session setInputGain:static_cast<float>(p_request.amount) error:&error];
			break;
		default:
			break;
	}
	return to_result(p_request.operation, has_succeeded, error);
}

} // namespace

RequestOutcome set_preference(const SessionRequest &p_request) {
	switch (p_request.operation) {
		case Operation::SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT:
			return set_interruption_on_route_disconnect(p_request);
		case Operation::SET_OUTPUT_MUTED:
			return set_output_muted(p_request);
		case Operation::SET_PREFERRED_INPUT_ORIENTATION:
			return set_input_orientation(p_request);
		case Operation::SET_PREFERS_ECHO_CANCELLED_INPUT:
			return set_echo_cancelled_input(p_request);
		case Operation::SET_AGGREGATED_IO_PREFERENCE:
			return set_aggregated_io(p_request);
		case Operation::SET_NOW_PLAYING_CANDIDATE:
			return set_now_playing_candidate(p_request);
		default:
			return set_plain(p_request);
	}
}

} // namespace audio_session::avfaudio
