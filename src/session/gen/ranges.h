// Generated from tools/api/classes, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <limits>

namespace audio_session {

// Return whether a number can be valid on any device. NaN is never valid.

// Hertz.
constexpr bool is_valid_preferred_sample_rate(double p_value) {
	return p_value >= 0.0 && p_value <= std::numeric_limits<double>::max();
}

// Seconds.
constexpr bool is_valid_preferred_io_buffer_duration(double p_value) {
	return p_value >= 0.0 && p_value <= std::numeric_limits<double>::max();
}

// Channels.
constexpr bool is_valid_preferred_input_number_of_channels(int64_t p_value) {
	return p_value >= 0 && p_value <= std::numeric_limits<int32_t>::max();
}

// Channels.
constexpr bool is_valid_preferred_output_number_of_channels(int64_t p_value) {
	return p_value >= 0 && p_value <= std::numeric_limits<int32_t>::max();
}

constexpr bool is_valid_input_gain(double p_value) {
	return p_value >= 0.0 && p_value <= 1.0;
}

} // namespace audio_session
