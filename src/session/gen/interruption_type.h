// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether an interruption, such as a phone call, began or ended.
enum class InterruptionType : int32_t {
	// The interruption is over, and the session may be activated again.
	ENDED = 0,
	// The system has interrupted the session, which is inactive from now on.
	BEGAN = 1,
	// A type that is newer than this extension.
	UNKNOWN = 2,
};

struct InterruptionTypeName {
	InterruptionType value;
	std::string_view name;
};

inline constexpr InterruptionTypeName INTERRUPTION_TYPE_NAMES[] = {
	{ InterruptionType::ENDED, "ended" },
	{ InterruptionType::BEGAN, "began" },
	{ InterruptionType::UNKNOWN, "unknown" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(InterruptionType p_value) {
	for (const InterruptionTypeName &row : INTERRUPTION_TYPE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<InterruptionType> find_interruption_type(std::string_view p_name) {
	for (const InterruptionTypeName &row : INTERRUPTION_TYPE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_interruption_type(int64_t p_value) {
	return p_value >= 0 && p_value <= 2;
}

} // namespace audio_session
