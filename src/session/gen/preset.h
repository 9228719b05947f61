// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// What a game wants of its sound, for `configure_for`.
enum class Preset : int32_t {
	// Suits a game whose sound is decoration: the player's own music plays on, and the ringer switch silences the game. It is `ambient`.
	BACKGROUND_MUSIC = 0,
	// Suits a game that is played by ear: it is heard with the ringer switch on silent, and the player's own music plays on. It is `playback` with `OPTION_MIX_WITH_OTHERS`.
	GAME_SOUND = 1,
	// Suits talking to other players: other apps stop, and the sound comes from the speaker or a Bluetooth headset. It is `playAndRecord` in `MODE_VOICE_CHAT` with `OPTION_ALLOW_BLUETOOTH_HFP` and `OPTION_DEFAULT_TO_SPEAKER`. It does not cancel the echo in Godot, whose input and output do not use the voice-processing unit of the system.
	VOICE_CHAT = 2,
	// Suits a cut-scene or a film: other apps stop, and the ringer switch is ignored. It is `playback` in `MODE_MOVIE_PLAYBACK`.
	VIDEO = 3,
	// Suits recording the player while everything else is silent, the game too. It is `record` with `OPTION_ALLOW_BLUETOOTH_HFP`.
	RECORDING = 4,
};

struct PresetName {
	Preset value;
	std::string_view name;
};

inline constexpr PresetName PRESET_NAMES[] = {
	{ Preset::BACKGROUND_MUSIC, "backgroundMusic" },
	{ Preset::GAME_SOUND, "gameSound" },
	{ Preset::VOICE_CHAT, "voiceChat" },
	{ Preset::VIDEO, "video" },
	{ Preset::RECORDING, "recording" },
};

// The name in TypeScript, ended by a NUL; empty for a number that has none.
constexpr std::string_view to_string(Preset p_value) {
	for (const PresetName &row : PRESET_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<Preset> find_preset(std::string_view p_name) {
	for (const PresetName &row : PRESET_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_preset(int64_t p_value) {
	return p_value >= 0 && p_value <= 4;
}

} // namespace audio_session
