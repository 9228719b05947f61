// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Which audio the session adds to another app's microphone input, for example in a call.
enum class MicrophoneInjectionMode : int32_t {
	// Nothing.
	NONE = 0,
	// Speech, such as that of a player who speaks by text-to-speech.
	SPOKEN_AUDIO = 1,
};

struct MicrophoneInjectionModeName {
	MicrophoneInjectionMode value;
	std::string_view name;
};

inline constexpr MicrophoneInjectionModeName MICROPHONE_INJECTION_MODE_NAMES[] = {
	{ MicrophoneInjectionMode::NONE, "none" },
	{ MicrophoneInjectionMode::SPOKEN_AUDIO, "spokenAudio" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(MicrophoneInjectionMode p_value) {
	for (const MicrophoneInjectionModeName &row : MICROPHONE_INJECTION_MODE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<MicrophoneInjectionMode> find_microphone_injection_mode(std::string_view p_name) {
	for (const MicrophoneInjectionModeName &row : MICROPHONE_INJECTION_MODE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_microphone_injection_mode(int64_t p_value) {
	return p_value >= 0 && p_value <= 1;
}

} // namespace audio_session
