// Generated from tools/api/classes, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace audio_session {

// All operations that can be requested from the session.
enum class Operation : uint8_t {
	SET_CATEGORY,
	SET_MODE,
	CONFIGURE,
	SET_ACTIVE,
	SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS,
	SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT,
	OVERRIDE_OUTPUT_AUDIO_PORT,
	SET_PREFERRED_INPUT,
	SET_INPUT_DATA_SOURCE,
	SET_OUTPUT_DATA_SOURCE,
	PREPARE_ROUTE_SELECTION_FOR_PLAYBACK,
	SET_AGGREGATED_IO_PREFERENCE,
	SET_PREFERRED_SAMPLE_RATE,
	SET_PREFERRED_IO_BUFFER_DURATION,
	SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS,
	SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS,
	SET_SUPPORTS_MULTICHANNEL_CONTENT,
	SET_OUTPUT_MUTED,
	REQUEST_RECORD_PERMISSION,
	SET_INPUT_MUTED,
	SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING,
	SET_INPUT_GAIN,
	SET_PREFERRED_INPUT_ORIENTATION,
	SET_PREFERS_ECHO_CANCELLED_INPUT,
	SET_PREFERRED_MICROPHONE_INJECTION_MODE,
	REQUEST_MICROPHONE_INJECTION_PERMISSION,
	SET_NOW_PLAYING_CANDIDATE,
	SET_PREFERRED_DATA_SOURCE,
	SET_PREFERRED_POLAR_PATTERN,
	COUNT,
};

// In the order of `Operation`.
inline constexpr std::string_view OPERATION_NAMES[] = {
	"set_category",
	"set_mode",
	"configure",
	"set_active",
	"set_prefers_no_interruptions_from_system_alerts",
	"set_prefers_interruption_on_route_disconnect",
	"override_output_audio_port",
	"set_preferred_input",
	"set_input_data_source",
	"set_output_data_source",
	"prepare_route_selection_for_playback",
	"set_aggregated_io_preference",
	"set_preferred_sample_rate",
	"set_preferred_io_buffer_duration",
	"set_preferred_input_number_of_channels",
	"set_preferred_output_number_of_channels",
	"set_supports_multichannel_content",
	"set_output_muted",
	"request_record_permission",
	"set_input_muted",
	"set_allow_haptics_and_system_sounds_during_recording",
	"set_input_gain",
	"set_preferred_input_orientation",
	"set_prefers_echo_cancelled_input",
	"set_preferred_microphone_injection_mode",
	"request_microphone_injection_permission",
	"set_now_playing_candidate",
	"set_preferred_data_source",
	"set_preferred_polar_pattern",
};

inline constexpr size_t OPERATION_COUNT = static_cast<size_t>(Operation::COUNT);

// Returns the method that a game calls for the operation, as in `request_failed`; terminated by a NUL.
constexpr std::string_view to_string(Operation p_operation) {
	return OPERATION_NAMES[static_cast<size_t>(p_operation)];
}

} // namespace audio_session
