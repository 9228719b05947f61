// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Options of `set_active`.
enum class SetActiveOptions : uint32_t {
	// When the session is deactivated, notifies the apps that it interrupted, so that they can resume.
	NOTIFY_OTHERS_ON_DEACTIVATION = 1,
};

constexpr SetActiveOptions operator|(SetActiveOptions p_left, SetActiveOptions p_right) {
	return static_cast<SetActiveOptions>(static_cast<uint32_t>(p_left) | static_cast<uint32_t>(p_right));
}

constexpr SetActiveOptions operator&(SetActiveOptions p_left, SetActiveOptions p_right) {
	return static_cast<SetActiveOptions>(static_cast<uint32_t>(p_left) & static_cast<uint32_t>(p_right));
}

struct SetActiveOptionsName {
	SetActiveOptions value;
	std::string_view name;
};

inline constexpr SetActiveOptionsName SET_ACTIVE_OPTIONS_NAMES[] = {
	{ SetActiveOptions::NOTIFY_OTHERS_ON_DEACTIVATION, "notifyOthersOnDeactivation" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(SetActiveOptions p_value) {
	for (const SetActiveOptionsName &row : SET_ACTIVE_OPTIONS_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<SetActiveOptions> find_set_active_options(std::string_view p_name) {
	for (const SetActiveOptionsName &row : SET_ACTIVE_OPTIONS_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_set_active_options(int64_t p_value) {
	return (p_value & ~int64_t(0x1)) == 0;
}

} // namespace audio_session
