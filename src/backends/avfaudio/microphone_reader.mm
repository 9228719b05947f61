#include "state_reader.h"

#include "enum_numbers.h"
#include "gen/availability.h"

namespace audio_session::avfaudio {

namespace {

// App Review treats any app with these symbols as one that records.
#ifdef AUDIO_SESSION_MICROPHONE

RecordPermission read_record_permission(AVAudioSession *p_session) {
	int64_t answer = static_cast<int64_t>(RecordPermission::UNDETERMINED);
	if (AVFAUDIO_HAS_APPLICATION_RECORD_PERMISSION) {
		answer = static_cast<int64_t>([[AVAudioApplication sharedInstance] recordPermission]);
	} else {
#if TARGET_OS_IOS
		answer = static_cast<int64_t>([p_session recordPermission]);
#endif
	}
	(void)p_session;
	return to_enum(answer, is_valid_record_permission, RecordPermission::UNDETERMINED);
}

void read_application(AVAudioSession *p_session, SessionState &r_state) {
	r_state.record_permission = read_record_permission(p_session);
	if (AVFAUDIO_HAS_APPLICATION_INPUT_MUTED) {
		r_state.is_input_muted = [[AVAudioApplication sharedInstance] isInputMuted];
	}
#if AVFAUDIO_KNOWS_APPLICATION_MICROPHONE_INJECTION_PERMISSION
	if (AVFAUDIO_HAS_APPLICATION_MICROPHONE_INJECTION_PERMISSION) {
		const auto answer = static_cast<int64_t>([[AVAudioApplication sharedInstance] microphoneInjectionPermission]);
		r_state.microphone_injection_permission = to_enum(answer, is_valid_microphone_injection_permission, MicrophoneInjectionPermission::UNDETERMINED);
	}
#endif
}

#else

void read_application(AVAudioSession *, SessionState &) {
}

#endif // AUDIO_SESSION_MICROPHONE

} // namespace

void read_microphone(AVAudioSession *p_session, SessionState &r_state) {
	read_application(p_session, r_state);
	r_state.input_gain = [p_session inputGain];
	r_state.is_input_gain_settable = [p_session isInputGainSettable];
#if AVFAUDIO_KNOWS_SESSION_INPUT_ORIENTATION
	if (AVFAUDIO_HAS_SESSION_INPUT_ORIENTATION) {
		r_state.preferred_input_orientation = to_enum(static_cast<int64_t>([p_session preferredInputOrientation]), is_valid_stereo_orientation, StereoOrientation::NONE);
		r_state.input_orientation = to_enum(static_cast<int64_t>([p_session inputOrientation]), is_valid_stereo_orientation, StereoOrientation::NONE);
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_PREFERS_ECHO_CANCELLED_INPUT
	if (AVFAUDIO_HAS_SESSION_PREFERS_ECHO_CANCELLED_INPUT) {
		r_state.prefers_echo_cancelled_input = [p_session prefersEchoCancelledInput];
		r_state.is_echo_cancelled_input_enabled = [p_session isEchoCancelledInputEnabled];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_IS_ECHO_CANCELLED_INPUT_AVAILABLE
	if (AVFAUDIO_HAS_SESSION_IS_ECHO_CANCELLED_INPUT_AVAILABLE) {
		r_state.is_echo_cancelled_input_available = [p_session isEchoCancelledInputAvailable];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_IS_MICROPHONE_INJECTION_AVAILABLE
	if (AVFAUDIO_HAS_SESSION_IS_MICROPHONE_INJECTION_AVAILABLE) {
		r_state.preferred_microphone_injection_mode = to_enum(static_cast<int64_t>([p_session preferredMicrophoneInjectionMode]), is_valid_microphone_injection_mode, MicrophoneInjectionMode::NONE);
		r_state.is_microphone_injection_available = [p_session isMicrophoneInjectionAvailable];
	}
#endif
}

} // namespace audio_session::avfaudio
