// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether the session is active; the W3C's states of an audio session.
enum class Activity : int32_t {
	// The session is neither active nor interrupted.
	INACTIVE = 0,
	// The session is active.
	ACTIVE = 1,
	// The system has interrupted the session, for example for a phone call.
	INTERRUPTED = 2,
};

struct ActivityName {
	Activity value;
	std::string_view name;
};

inline constexpr ActivityName ACTIVITY_NAMES[] = {
	{ Activity::INACTIVE, "inactive" },
	{ Activity::ACTIVE, "active" },
	{ Activity::INTERRUPTED, "interrupted" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(Activity p_value) {
	for (const ActivityName &row : ACTIVITY_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<Activity> find_activity(std::string_view p_name) {
	for (const ActivityName &row : ACTIVITY_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_activity(int64_t p_value) {
	return p_value >= 0 && p_value <= 2;
}

} // namespace audio_session
