// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether the player allows the app to use the microphone.
enum class RecordPermission : int32_t {
	// The player has not been asked yet.
	UNDETERMINED = 0x756e6474 /* 'undt' */,
	// The player refused; only the system's settings can change that.
	DENIED = 0x64656e79 /* 'deny' */,
	// The player agreed.
	GRANTED = 0x67726e74 /* 'grnt' */,
};

struct RecordPermissionName {
	RecordPermission value;
	std::string_view name;
};

inline constexpr RecordPermissionName RECORD_PERMISSION_NAMES[] = {
	{ RecordPermission::UNDETERMINED, "undetermined" },
	{ RecordPermission::DENIED, "denied" },
	{ RecordPermission::GRANTED, "granted" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(RecordPermission p_value) {
	for (const RecordPermissionName &row : RECORD_PERMISSION_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<RecordPermission> find_record_permission(std::string_view p_name) {
	for (const RecordPermissionName &row : RECORD_PERMISSION_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_record_permission(int64_t p_value) {
	for (const RecordPermissionName &row : RECORD_PERMISSION_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;
}

} // namespace audio_session
