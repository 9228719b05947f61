// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Complete configurations for kinds of games, for `configure_for`.
enum class Preset : int32_t {
	// For a game that can be played without sound: the player's own music keeps playing, and the ringer switch silences the game. It is `ambient`.
	BACKGROUND_MUSIC = 0,
	// For a game that needs its sound: it is audible with the ringer switch on silent, and the player's own music keeps playing. It is `playback` with `OPTION_MIX_WITH_OTHERS`.
	GAME_SOUND = 1,
	// For talking to other players: other apps stop, and the sound comes from the speaker or a Bluetooth headset. It is `playAndRecord` in `MODE_VOICE_CHAT` with `OPTION_ALLOW_BLUETOOTH_HFP` and `OPTION_DEFAULT_TO_SPEAKER`. It does not cancel the echo in Godot, whose input and output do not use the voice-processing unit of the system.
	VOICE_CHAT = 2,
	// For a cutscene or a film: other apps stop, and the ringer switch is ignored. It is `playback` in `MODE_MOVIE_PLAYBACK`.
	VIDEO = 3,
	// For recording the player while everything else is silent, including the game. It is `record` with `OPTION_ALLOW_BLUETOOTH_HFP`.
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

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
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
