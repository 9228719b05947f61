#pragma once

#include <cstdint>
#include <string_view>

namespace audio_session {

// Everything that can be asked of the session.
enum class Operation : uint8_t {
	SET_CATEGORY,
	SET_MODE,
	CONFIGURE,
	SET_ACTIVE,
	SET_PREFERRED_SAMPLE_RATE,
	SET_PREFERRED_IO_BUFFER_DURATION,
	SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS,
	SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS,
	SET_PREFERRED_INPUT_ORIENTATION,
	SET_PREFERRED_MICROPHONE_INJECTION_MODE,
	SET_AGGREGATED_IO_PREFERENCE,
	SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING,
	SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS,
	SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT,
	SET_PREFERS_ECHO_CANCELLED_INPUT,
	SET_SUPPORTS_MULTICHANNEL_CONTENT,
	SET_INPUT_GAIN,
	SET_INPUT_MUTED,
	SET_OUTPUT_MUTED,
	OVERRIDE_OUTPUT_AUDIO_PORT,
	SET_PREFERRED_INPUT,
	SET_INPUT_DATA_SOURCE,
	SET_OUTPUT_DATA_SOURCE,
	SET_PREFERRED_DATA_SOURCE,
	SET_PREFERRED_POLAR_PATTERN,
	REQUEST_RECORD_PERMISSION,
	REQUEST_MICROPHONE_INJECTION_PERMISSION,
	PREPARE_ROUTE_SELECTION_FOR_PLAYBACK,
	COUNT,
};

// In the order of `Operation`.
inline constexpr std::string_view OPERATION_NAMES[] = {
	"set_category",
	"set_mode",
	"configure",
	"set_active",
	"set_preferred_sample_rate",
	"set_preferred_io_buffer_duration",
	"set_preferred_input_number_of_channels",
	"set_preferred_output_number_of_channels",
	"set_preferred_input_orientation",
	"set_preferred_microphone_injection_mode",
	"set_aggregated_io_preference",
	"set_allow_haptics_and_system_sounds_during_recording",
	"set_prefers_no_interruptions_from_system_alerts",
	"set_prefers_interruption_on_route_disconnect",
	"set_prefers_echo_cancelled_input",
	"set_supports_multichannel_content",
	"set_input_gain",
	"set_input_muted",
	"set_output_muted",
	"override_output_audio_port",
	"set_preferred_input",
	"set_input_data_source",
	"set_output_data_source",
	"set_preferred_data_source",
	"set_preferred_polar_pattern",
	"request_record_permission",
	"request_microphone_injection_permission",
	"prepare_route_selection_for_playback",
};

inline constexpr size_t OPERATION_COUNT = static_cast<size_t>(Operation::COUNT);
static_assert(sizeof(OPERATION_NAMES) / sizeof(OPERATION_NAMES[0]) == OPERATION_COUNT);

// The method that a game calls for the operation, as `request_failed` names it; ended by a NUL.
constexpr std::string_view to_string(Operation p_operation) {
	return OPERATION_NAMES[static_cast<size_t>(p_operation)];
}

} // namespace audio_session
