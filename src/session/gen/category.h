// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// The purpose of the session: how it mixes with other apps, whether it records, and what can silence it.
enum class Category : int32_t {
	// Plays audio quietly and mixes with other apps, ideal for games that should respect background music.
	AMBIENT = 0,
	// Allows simultaneous input and output on multiple ports such as iPad USB headsets and speakers.
	MULTI_ROUTE = 1,
	// Enables full duplex audio for gameplay that records the microphone while playing effects.
	PLAY_AND_RECORD = 2,
	// Optimised for playback only and silences system music while your game is active.
	PLAYBACK = 3,
	// Recording-only mode for utilities that only capture audio.
	RECORD = 4,
	// Similar to `ambient` but pauses other audio sessions when your project starts.
	SOLO_AMBIENT = 5,
	// Default fallback when the platform does not expose audio sessions (macOS desktop).
	UNKNOWN = 6,
};

struct CategoryName {
	Category value;
	std::string_view name;
};

inline constexpr CategoryName CATEGORY_NAMES[] = {
	{ Category::AMBIENT, "ambient" },
	{ Category::MULTI_ROUTE, "multiRoute" },
	{ Category::PLAY_AND_RECORD, "playAndRecord" },
	{ Category::PLAYBACK, "playback" },
	{ Category::RECORD, "record" },
	{ Category::SOLO_AMBIENT, "soloAmbient" },
	{ Category::UNKNOWN, "unknown" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(Category p_value) {
	for (const CategoryName &row : CATEGORY_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<Category> find_category(std::string_view p_name) {
	for (const CategoryName &row : CATEGORY_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_category(int64_t p_value) {
	return p_value >= 0 && p_value <= 6;
}

// The names in Audio Session Services, the C API before AVAudioSession.
struct LegacyCategory {
	Category value;
	std::string_view name;
	uint32_t code;
};

inline constexpr LegacyCategory LEGACY_CATEGORY_NAMES[] = {
	{ Category::AMBIENT, "kAudioSessionCategory_AmbientSound", 0x616d6269 /* 'ambi' */ },
	{ Category::PLAY_AND_RECORD, "kAudioSessionCategory_PlayAndRecord", 0x706c6172 /* 'plar' */ },
	{ Category::PLAYBACK, "kAudioSessionCategory_MediaPlayback", 0x6d656469 /* 'medi' */ },
	{ Category::RECORD, "kAudioSessionCategory_RecordAudio", 0x72656361 /* 'reca' */ },
	{ Category::SOLO_AMBIENT, "kAudioSessionCategory_SoloAmbientSound", 0x736f6c6f /* 'solo' */ },
};

constexpr std::optional<Category> find_category_by_legacy_name(std::string_view p_name) {
	for (const LegacyCategory &row : LEGACY_CATEGORY_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr std::optional<Category> find_category_by_legacy_code(uint32_t p_code) {
	for (const LegacyCategory &row : LEGACY_CATEGORY_NAMES) {
		if (row.code == p_code) {
			return row.value;
		}
	}
	return {};
}

} // namespace audio_session
