// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether a game should silence secondary audio, such as its soundtrack, or may play it again.
enum class SilenceSecondaryAudioHintType : int32_t {
	// The other app's audio stopped; the soundtrack may play again.
	END = 0,
	// Another app's audio started; the soundtrack should fall silent.
	BEGIN = 1,
};

struct SilenceSecondaryAudioHintTypeName {
	SilenceSecondaryAudioHintType value;
	std::string_view name;
};

inline constexpr SilenceSecondaryAudioHintTypeName SILENCE_SECONDARY_AUDIO_HINT_TYPE_NAMES[] = {
	{ SilenceSecondaryAudioHintType::END, "end" },
	{ SilenceSecondaryAudioHintType::BEGIN, "begin" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(SilenceSecondaryAudioHintType p_value) {
	for (const SilenceSecondaryAudioHintTypeName &row : SILENCE_SECONDARY_AUDIO_HINT_TYPE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<SilenceSecondaryAudioHintType> find_silence_secondary_audio_hint_type(std::string_view p_name) {
	for (const SilenceSecondaryAudioHintTypeName &row : SILENCE_SECONDARY_AUDIO_HINT_TYPE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_silence_secondary_audio_hint_type(int64_t p_value) {
	return p_value >= 0 && p_value <= 1;
}

} // namespace audio_session
