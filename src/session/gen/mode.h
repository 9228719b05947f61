// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Refines the category for one purpose, such as a call, a film or a recording.
enum class Mode : int32_t {
	// The default behavior of the category; applies until another mode is set.
	DEFAULT = 0,
	// Set by Apple's GameKit for its own voice chat; a game with its own chat sets `MODE_VOICE_CHAT` instead.
	GAME_CHAT = 1,
	// Minimizes the system's processing of input and output, for a tuner or any other app that measures sound.
	MEASUREMENT = 2,
	// Processes the output for films, such as a cutscene with dialogue; only for `playback`.
	MOVIE_PLAYBACK = 3,
	// For continuous speech: when another app plays a prompt, the session is interrupted instead of ducked.
	SPOKEN_AUDIO = 4,
	// For a video call: allows Bluetooth headsets and plays through the speaker; only for `playAndRecord`.
	VIDEO_CHAT = 5,
	// For talking to other players: allows Bluetooth headsets and uses only routes that are suitable for a call; only for `playAndRecord`.
	VOICE_CHAT = 6,
	// For short text-to-speech prompts, which a car may route differently from music.
	VOICE_PROMPT = 7,
	// For filming: records with the microphone closest to the camera; only for `record` and `playAndRecord`.
	VIDEO_RECORDING = 8,
	// For short videos that may start muted; lets the system unmute them when the player probably wants sound; only for `playback`.
	SHORT_FORM_VIDEO = 9,
	// Uses the built-in microphone and speaker together with a second device that has both; only for `multiRoute`.
	DUAL_ROUTE = 10,
};

struct ModeName {
	Mode value;
	std::string_view name;
};

inline constexpr ModeName MODE_NAMES[] = {
	{ Mode::DEFAULT, "default" },
	{ Mode::GAME_CHAT, "gameChat" },
	{ Mode::MEASUREMENT, "measurement" },
	{ Mode::MOVIE_PLAYBACK, "moviePlayback" },
	{ Mode::SPOKEN_AUDIO, "spokenAudio" },
	{ Mode::VIDEO_CHAT, "videoChat" },
	{ Mode::VOICE_CHAT, "voiceChat" },
	{ Mode::VOICE_PROMPT, "voicePrompt" },
	{ Mode::VIDEO_RECORDING, "videoRecording" },
	{ Mode::SHORT_FORM_VIDEO, "shortFormVideo" },
	{ Mode::DUAL_ROUTE, "dualRoute" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(Mode p_value) {
	for (const ModeName &row : MODE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<Mode> find_mode(std::string_view p_name) {
	for (const ModeName &row : MODE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_mode(int64_t p_value) {
	return p_value >= 0 && p_value <= 10;
}

// The names in Audio Session Services, the C API before AVAudioSession.
struct LegacyMode {
	Mode value;
	std::string_view name;
	uint32_t code;
};

inline constexpr LegacyMode LEGACY_MODE_NAMES[] = {
	{ Mode::DEFAULT, "kAudioSessionMode_Default", 0x64666c74 /* 'dflt' */ },
	{ Mode::GAME_CHAT, "kAudioSessionMode_GameChat", 0x676d6374 /* 'gmct' */ },
	{ Mode::MEASUREMENT, "kAudioSessionMode_Measurement", 0x6d736d74 /* 'msmt' */ },
	{ Mode::VOICE_CHAT, "kAudioSessionMode_VoiceChat", 0x76636374 /* 'vcct' */ },
	{ Mode::VIDEO_RECORDING, "kAudioSessionMode_VideoRecording", 0x76726364 /* 'vrcd' */ },
};

constexpr std::optional<Mode> find_mode_by_legacy_name(std::string_view p_name) {
	for (const LegacyMode &row : LEGACY_MODE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr std::optional<Mode> find_mode_by_legacy_code(uint32_t p_code) {
	for (const LegacyMode &row : LEGACY_MODE_NAMES) {
		if (row.code == p_code) {
			return row.value;
		}
	}
	return {};
}

} // namespace audio_session
