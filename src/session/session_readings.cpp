#include "session_readings.h"

#include "rules/mode_rules.h"

namespace audio_session {

void SessionReadings::show(const SessionState &p_state) {
	activity.show(p_state.activity);
	effective_mode.show(get_effective_mode(p_state.category, p_state.mode, p_state.category_options));
	category_options.show(p_state.category_options);
	route_sharing_policy.show(p_state.route_sharing_policy);
	is_input_available.show(p_state.is_input_available);
	sample_rate.show(p_state.sample_rate);
	io_buffer_duration.show(p_state.io_buffer_duration);
	input_number_of_channels.show(p_state.input_number_of_channels);
	maximum_input_number_of_channels.show(p_state.maximum_input_number_of_channels);
	output_number_of_channels.show(p_state.output_number_of_channels);
	maximum_output_number_of_channels.show(p_state.maximum_output_number_of_channels);
	input_latency.show(p_state.input_latency);
	output_latency.show(p_state.output_latency);
	is_input_gain_settable.show(p_state.is_input_gain_settable);
	output_volume.show(p_state.output_volume);
	is_other_audio_playing.show(p_state.is_other_audio_playing);
	secondary_audio_should_be_silenced_hint.show(p_state.secondary_audio_should_be_silenced_hint);
	record_permission.show(p_state.record_permission);
	input_orientation.show(p_state.input_orientation);
	is_echo_cancelled_input_available.show(p_state.is_echo_cancelled_input_available);
	is_echo_cancelled_input_enabled.show(p_state.is_echo_cancelled_input_enabled);
	is_microphone_injection_available.show(p_state.is_microphone_injection_available);
	microphone_injection_permission.show(p_state.microphone_injection_permission);
	prompt_style.show(p_state.prompt_style);
	rendering_mode.show(p_state.rendering_mode);
	route_selection.show(p_state.route_selection);
}

} // namespace audio_session
