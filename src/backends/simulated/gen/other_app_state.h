// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session::simulated {

// What the other app on the simulated device does.
enum class OtherAppState : int32_t {
	// It does not play.
	STOPPED = 0,
	// It plays and is audible.
	PLAYING = 1,
	// It plays, but quieter, because the session has `AVAudioSession.OPTION_DUCK_OTHERS`.
	DUCKED = 2,
	// It would play, but the game's session or the system has silenced it.
	INTERRUPTED = 3,
};

struct OtherAppStateName {
	OtherAppState value;
	std::string_view name;
};

inline constexpr OtherAppStateName OTHER_APP_STATE_NAMES[] = {
	{ OtherAppState::STOPPED, "stopped" },
	{ OtherAppState::PLAYING, "playing" },
	{ OtherAppState::DUCKED, "ducked" },
	{ OtherAppState::INTERRUPTED, "interrupted" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(OtherAppState p_value) {
	for (const OtherAppStateName &row : OTHER_APP_STATE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<OtherAppState> find_other_app_state(std::string_view p_name) {
	for (const OtherAppStateName &row : OTHER_APP_STATE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_other_app_state(int64_t p_value) {
	return p_value >= 0 && p_value <= 3;
}

} // namespace audio_session::simulated
