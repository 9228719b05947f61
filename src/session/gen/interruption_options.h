// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// What the system recommends when an interruption has ended.
enum class InterruptionOptions : uint32_t {
	// The game should resume by itself; without this option, only when the player asks.
	SHOULD_RESUME = 1,
};

constexpr InterruptionOptions operator|(InterruptionOptions p_left, InterruptionOptions p_right) {
	return static_cast<InterruptionOptions>(static_cast<uint32_t>(p_left) | static_cast<uint32_t>(p_right));
}

constexpr InterruptionOptions operator&(InterruptionOptions p_left, InterruptionOptions p_right) {
	return static_cast<InterruptionOptions>(static_cast<uint32_t>(p_left) & static_cast<uint32_t>(p_right));
}

struct InterruptionOptionsName {
	InterruptionOptions value;
	std::string_view name;
};

inline constexpr InterruptionOptionsName INTERRUPTION_OPTIONS_NAMES[] = {
	{ InterruptionOptions::SHOULD_RESUME, "shouldResume" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(InterruptionOptions p_value) {
	for (const InterruptionOptionsName &row : INTERRUPTION_OPTIONS_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<InterruptionOptions> find_interruption_options(std::string_view p_name) {
	for (const InterruptionOptionsName &row : INTERRUPTION_OPTIONS_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_interruption_options(int64_t p_value) {
	return (p_value & ~int64_t(0x1)) == 0;
}

} // namespace audio_session
