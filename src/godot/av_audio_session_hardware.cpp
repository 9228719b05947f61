// What the hardware does and what it is asked for.

#include "av_audio_session.h"

#include "session_access.h"

#include <cmath>
#include <limits>

using namespace audio_session;
using namespace godot;
using namespace session_access;

namespace {

// Whether the value is a number that is not negative; otherwise says so.
bool check_amount(Operation p_operation, double p_value, const char *p_unit) {
	if (std::isfinite(p_value) && p_value >= 0.0) {
		return true;
	}
	reject_assignment(p_operation, vformat("%s: %f is no number of %s. Use one that is not negative; 0 is for no preference.", to_string(p_operation).data(), p_value, p_unit));
	return false;
}

bool check_channels(Operation p_operation, int64_t p_value) {
	if (p_value >= 0 && p_value <= std::numeric_limits<int32_t>::max()) {
		return true;
	}
	reject_assignment(p_operation, vformat("%s: %d is no number of channels. Use one that is not negative; 0 is for no preference.", to_string(p_operation).data(), p_value));
	return false;
}

} // namespace

double AVAudioSession::get_preferred_sample_rate() const {
	return get_properties().preferred_sample_rate.get();
}

void AVAudioSession::set_preferred_sample_rate(double p_value) {
	if (check_amount(Operation::SET_PREFERRED_SAMPLE_RATE, p_value, "hertz")) {
		assign(&SessionProperties::preferred_sample_rate, p_value);
	}
}

double AVAudioSession::get_sample_rate() const {
	return get_readings().sample_rate.get();
}

double AVAudioSession::get_preferred_io_buffer_duration() const {
	return get_properties().preferred_io_buffer_duration.get();
}

void AVAudioSession::set_preferred_io_buffer_duration(double p_value) {
	if (check_amount(Operation::SET_PREFERRED_IO_BUFFER_DURATION, p_value, "seconds")) {
		assign(&SessionProperties::preferred_io_buffer_duration, p_value);
	}
}

double AVAudioSession::get_io_buffer_duration() const {
	return get_readings().io_buffer_duration.get();
}

double AVAudioSession::get_input_latency() const {
	return get_readings().input_latency.get();
}

double AVAudioSession::get_output_latency() const {
	return get_readings().output_latency.get();
}

int64_t AVAudioSession::get_preferred_input_number_of_channels() const {
	return get_properties().preferred_input_number_of_channels.get();
}

void AVAudioSession::set_preferred_input_number_of_channels(int64_t p_value) {
	if (check_channels(Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS, p_value)) {
		assign(&SessionProperties::preferred_input_number_of_channels, static_cast<int32_t>(p_value));
	}
}

int64_t AVAudioSession::get_input_number_of_channels() const {
	return get_readings().input_number_of_channels.get();
}

int64_t AVAudioSession::get_maximum_input_number_of_channels() const {
	return get_readings().maximum_input_number_of_channels.get();
}

int64_t AVAudioSession::get_preferred_output_number_of_channels() const {
	return get_properties().preferred_output_number_of_channels.get();
}

void AVAudioSession::set_preferred_output_number_of_channels(int64_t p_value) {
	if (check_channels(Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS, p_value)) {
		assign(&SessionProperties::preferred_output_number_of_channels, static_cast<int32_t>(p_value));
	}
}

int64_t AVAudioSession::get_output_number_of_channels() const {
	return get_readings().output_number_of_channels.get();
}

int64_t AVAudioSession::get_maximum_output_number_of_channels() const {
	return get_readings().maximum_output_number_of_channels.get();
}

bool AVAudioSession::get_supports_multichannel_content() const {
	return get_properties().supports_multichannel_content.get();
}

void AVAudioSession::set_supports_multichannel_content(bool p_value) {
	assign(&SessionProperties::supports_multichannel_content, p_value);
}

PackedInt64Array AVAudioSession::get_supported_output_channel_layouts() const {
	PackedInt64Array layouts;
	for (const uint32_t layout : *::session_access::get_state()->supported_output_channel_layouts) {
		layouts.push_back(layout);
	}
	return layouts;
}

AVAudioSession::RenderingMode AVAudioSession::get_rendering_mode() const {
	return static_cast<RenderingMode>(get_readings().rendering_mode.get());
}

double AVAudioSession::get_output_volume() const {
	return get_readings().output_volume.get();
}

bool AVAudioSession::is_output_muted() const {
	return get_properties().is_output_muted.get();
}

void AVAudioSession::set_output_muted(bool p_value) {
	assign(&SessionProperties::is_output_muted, p_value);
}

bool AVAudioSession::is_other_audio_playing() const {
	return get_readings().is_other_audio_playing.get();
}

bool AVAudioSession::get_secondary_audio_should_be_silenced_hint() const {
	return get_readings().secondary_audio_should_be_silenced_hint.get();
}

AVAudioSession::PromptStyle AVAudioSession::get_prompt_style() const {
	return static_cast<PromptStyle>(get_readings().prompt_style.get());
}
