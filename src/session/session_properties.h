#pragma once

#include "assigned_property.h"
#include "session_operation.h"
#include "session_state.h"

namespace audio_session {

// The properties that a game can assign. Each reads back at once what was assigned to it.
struct SessionProperties {
	AssignedProperty<Category> category;
	AssignedProperty<Mode> mode;
	AssignedProperty<double> preferred_sample_rate;
	AssignedProperty<double> preferred_io_buffer_duration;
	AssignedProperty<int32_t> preferred_input_number_of_channels;
	AssignedProperty<int32_t> preferred_output_number_of_channels;
	AssignedProperty<StereoOrientation> preferred_input_orientation;
	AssignedProperty<MicrophoneInjectionMode> preferred_microphone_injection_mode;
	AssignedProperty<IOType> aggregated_io_preference;
	AssignedProperty<bool> allow_haptics_and_system_sounds_during_recording;
	AssignedProperty<bool> prefers_no_interruptions_from_system_alerts;
	AssignedProperty<bool> prefers_interruption_on_route_disconnect;
	AssignedProperty<bool> prefers_echo_cancelled_input;
	AssignedProperty<bool> supports_multichannel_content;
	AssignedProperty<float> input_gain;
	AssignedProperty<bool> is_input_muted;
	AssignedProperty<bool> is_output_muted;

	// Calls `p_visit(operation, property, member)` for each: the operation that applies it, and where the
	// state has its value.
	template <typename Visit>
	void visit(Visit &&p_visit) {
		p_visit(Operation::SET_CATEGORY, category, &SessionState::category);
		p_visit(Operation::SET_MODE, mode, &SessionState::mode);
		p_visit(Operation::SET_PREFERRED_SAMPLE_RATE, preferred_sample_rate, &SessionState::preferred_sample_rate);
		p_visit(Operation::SET_PREFERRED_IO_BUFFER_DURATION, preferred_io_buffer_duration, &SessionState::preferred_io_buffer_duration);
		p_visit(Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS, preferred_input_number_of_channels, &SessionState::preferred_input_number_of_channels);
		p_visit(Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS, preferred_output_number_of_channels, &SessionState::preferred_output_number_of_channels);
		p_visit(Operation::SET_PREFERRED_INPUT_ORIENTATION, preferred_input_orientation, &SessionState::preferred_input_orientation);
		p_visit(Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE, preferred_microphone_injection_mode, &SessionState::preferred_microphone_injection_mode);
		p_visit(Operation::SET_AGGREGATED_IO_PREFERENCE, aggregated_io_preference, &SessionState::aggregated_io_preference);
		p_visit(Operation::SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING, allow_haptics_and_system_sounds_during_recording, &SessionState::allow_haptics_and_system_sounds_during_recording);
		p_visit(Operation::SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS, prefers_no_interruptions_from_system_alerts, &SessionState::prefers_no_interruptions_from_system_alerts);
		p_visit(Operation::SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT, prefers_interruption_on_route_disconnect, &SessionState::prefers_interruption_on_route_disconnect);
		p_visit(Operation::SET_PREFERS_ECHO_CANCELLED_INPUT, prefers_echo_cancelled_input, &SessionState::prefers_echo_cancelled_input);
		p_visit(Operation::SET_SUPPORTS_MULTICHANNEL_CONTENT, supports_multichannel_content, &SessionState::supports_multichannel_content);
		p_visit(Operation::SET_INPUT_GAIN, input_gain, &SessionState::input_gain);
		p_visit(Operation::SET_INPUT_MUTED, is_input_muted, &SessionState::is_input_muted);
		p_visit(Operation::SET_OUTPUT_MUTED, is_output_muted, &SessionState::is_output_muted);
	}
};

} // namespace audio_session
