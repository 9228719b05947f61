// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether the player allows the app to add audio to another app's microphone input.
enum class MicrophoneInjectionPermission : int32_t {
	// The player has turned the service off for all apps.
	SERVICE_DISABLED = 0x73726473 /* 'srds' */,
	// The player has not been asked yet.
	UNDETERMINED = 0x756e6474 /* 'undt' */,
	// The player refused.
	DENIED = 0x64656e79 /* 'deny' */,
	// The player agreed.
	GRANTED = 0x67726e74 /* 'grnt' */,
};

struct MicrophoneInjectionPermissionName {
	MicrophoneInjectionPermission value;
	std::string_view name;
};

inline constexpr MicrophoneInjectionPermissionName MICROPHONE_INJECTION_PERMISSION_NAMES[] = {
	{ MicrophoneInjectionPermission::SERVICE_DISABLED, "serviceDisabled" },
	{ MicrophoneInjectionPermission::UNDETERMINED, "undetermined" },
	{ MicrophoneInjectionPermission::DENIED, "denied" },
	{ MicrophoneInjectionPermission::GRANTED, "granted" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(MicrophoneInjectionPermission p_value) {
	for (const MicrophoneInjectionPermissionName &row : MICROPHONE_INJECTION_PERMISSION_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<MicrophoneInjectionPermission> find_microphone_injection_permission(std::string_view p_name) {
	for (const MicrophoneInjectionPermissionName &row : MICROPHONE_INJECTION_PERMISSION_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_microphone_injection_permission(int64_t p_value) {
	for (const MicrophoneInjectionPermissionName &row : MICROPHONE_INJECTION_PERMISSION_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;
}

} // namespace audio_session
