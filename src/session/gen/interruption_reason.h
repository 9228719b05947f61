// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Why the system interrupted the session.
enum class InterruptionReason : int32_t {
	// Another session became active, such as that of a phone call or an alarm.
	DEFAULT = 0,
	// The system had suspended the app; not reported from iOS 16 on.
	APP_WAS_SUSPENDED = 1,
	// The hardware muted the built-in microphone, as a closed iPad cover does; `OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION` prevents it.
	BUILT_IN_MIC_MUTED = 2,
	// The app's scene went to the background on visionOS.
	SCENE_WAS_BACKGROUNDED = 3,
	// The device that played was disconnected, and the session has `prefers_interruption_on_route_disconnect`.
	ROUTE_DISCONNECTED = 4,
};

struct InterruptionReasonName {
	InterruptionReason value;
	std::string_view name;
};

inline constexpr InterruptionReasonName INTERRUPTION_REASON_NAMES[] = {
	{ InterruptionReason::DEFAULT, "default" },
	{ InterruptionReason::APP_WAS_SUSPENDED, "appWasSuspended" },
	{ InterruptionReason::BUILT_IN_MIC_MUTED, "builtInMicMuted" },
	{ InterruptionReason::SCENE_WAS_BACKGROUNDED, "sceneWasBackgrounded" },
	{ InterruptionReason::ROUTE_DISCONNECTED, "routeDisconnected" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(InterruptionReason p_value) {
	for (const InterruptionReasonName &row : INTERRUPTION_REASON_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<InterruptionReason> find_interruption_reason(std::string_view p_name) {
	for (const InterruptionReasonName &row : INTERRUPTION_REASON_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_interruption_reason(int64_t p_value) {
	return p_value >= 0 && p_value <= 4;
}

} // namespace audio_session
