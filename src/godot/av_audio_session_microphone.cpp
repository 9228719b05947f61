// Permission to record, and how recording sounds.

#include "av_audio_session.h"

#include "session_access.h"

using namespace audio_session;
using namespace godot;
using namespace session_access;

AVAudioSession::RecordPermission AVAudioSession::get_record_permission() const {
	return static_cast<RecordPermission>(get_readings().record_permission.get());
}

Signal AVAudioSession::request_record_permission() {
	return submit(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
}

bool AVAudioSession::is_input_muted() const {
	return get_properties().is_input_muted.get();
}

void AVAudioSession::set_input_muted(bool p_value) {
	assign(&SessionProperties::is_input_muted, p_value);
}

bool AVAudioSession::get_allow_haptics_and_system_sounds_during_recording() const {
	return get_properties().allow_haptics_and_system_sounds_during_recording.get();
}

void AVAudioSession::set_allow_haptics_and_system_sounds_during_recording(bool p_value) {
	assign(&SessionProperties::allow_haptics_and_system_sounds_during_recording, p_value);
}

double AVAudioSession::get_input_gain() const {
	return get_properties().input_gain.get();
}

void AVAudioSession::set_input_gain(double p_value) {
	// Written so that what is no number at all is refused, too.
	if (!(p_value >= 0.0 && p_value <= 1.0)) {
		reject_assignment(Operation::SET_INPUT_GAIN, vformat("The input gain %f cannot be set. Use a number from 0 to 1.", p_value));
		return;
	}
	assign(&SessionProperties::input_gain, static_cast<float>(p_value));
}

bool AVAudioSession::is_input_gain_settable() const {
	return get_readings().is_input_gain_settable.get();
}

AVAudioSession::StereoOrientation AVAudioSession::get_preferred_input_orientation() const {
	return static_cast<StereoOrientation>(get_properties().preferred_input_orientation.get());
}

void AVAudioSession::set_preferred_input_orientation(StereoOrientation p_value) {
	if (!is_valid_stereo_orientation(p_value)) {
		reject_assignment(Operation::SET_PREFERRED_INPUT_ORIENTATION, vformat("There is no stereo orientation %d. Use one of AVAudioSession.StereoOrientation.", static_cast<int64_t>(p_value)));
		return;
	}
	assign(&SessionProperties::preferred_input_orientation, static_cast<audio_session::StereoOrientation>(p_value));
}

AVAudioSession::StereoOrientation AVAudioSession::get_input_orientation() const {
	return static_cast<StereoOrientation>(get_readings().input_orientation.get());
}

bool AVAudioSession::get_prefers_echo_cancelled_input() const {
	return get_properties().prefers_echo_cancelled_input.get();
}

void AVAudioSession::set_prefers_echo_cancelled_input(bool p_value) {
	assign(&SessionProperties::prefers_echo_cancelled_input, p_value);
}

bool AVAudioSession::is_echo_cancelled_input_available() const {
	return get_readings().is_echo_cancelled_input_available.get();
}

bool AVAudioSession::is_echo_cancelled_input_enabled() const {
	return get_readings().is_echo_cancelled_input_enabled.get();
}

AVAudioSession::MicrophoneInjectionMode AVAudioSession::get_preferred_microphone_injection_mode() const {
	return static_cast<MicrophoneInjectionMode>(get_properties().preferred_microphone_injection_mode.get());
}

void AVAudioSession::set_preferred_microphone_injection_mode(MicrophoneInjectionMode p_value) {
	if (!is_valid_microphone_injection_mode(p_value)) {
		reject_assignment(Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE, vformat("There is no microphone injection mode %d. Use one of AVAudioSession.MicrophoneInjectionMode.", static_cast<int64_t>(p_value)));
		return;
	}
	assign(&SessionProperties::preferred_microphone_injection_mode, static_cast<audio_session::MicrophoneInjectionMode>(p_value));
}

bool AVAudioSession::is_microphone_injection_available() const {
	return get_readings().is_microphone_injection_available.get();
}

AVAudioSession::MicrophoneInjectionPermission AVAudioSession::get_microphone_injection_permission() const {
	return static_cast<MicrophoneInjectionPermission>(get_readings().microphone_injection_permission.get());
}

Signal AVAudioSession::request_microphone_injection_permission() {
	return submit(SessionRequest::of(Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION));
}
