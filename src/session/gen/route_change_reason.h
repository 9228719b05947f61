// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Why the route (the input and output ports in use) changed.
enum class RouteChangeReason : int32_t {
	// The platform gives no reason.
	UNKNOWN = 0,
	// A device was connected, such as headphones.
	NEW_DEVICE_AVAILABLE = 1,
	// The device in use was disconnected; players then expect music and films to pause.
	OLD_DEVICE_UNAVAILABLE = 2,
	// The category of the session changed.
	CATEGORY_CHANGE = 3,
	// The route was overridden, for example with `PORT_OVERRIDE_SPEAKER`.
	OVERRIDE = 4,
	// The device woke from sleep.
	WAKE_FROM_SLEEP = 6,
	// No port suits the category, for example `record` without any microphone.
	NO_SUITABLE_ROUTE_FOR_CATEGORY = 7,
	// The ports are the same, but the configuration of one of them changed, for example its data source.
	ROUTE_CONFIGURATION_CHANGE = 8,
};

struct RouteChangeReasonName {
	RouteChangeReason value;
	std::string_view name;
};

inline constexpr RouteChangeReasonName ROUTE_CHANGE_REASON_NAMES[] = {
	{ RouteChangeReason::UNKNOWN, "unknown" },
	{ RouteChangeReason::NEW_DEVICE_AVAILABLE, "newDeviceAvailable" },
	{ RouteChangeReason::OLD_DEVICE_UNAVAILABLE, "oldDeviceUnavailable" },
	{ RouteChangeReason::CATEGORY_CHANGE, "categoryChange" },
	{ RouteChangeReason::OVERRIDE, "override" },
	{ RouteChangeReason::WAKE_FROM_SLEEP, "wakeFromSleep" },
	{ RouteChangeReason::NO_SUITABLE_ROUTE_FOR_CATEGORY, "noSuitableRouteForCategory" },
	{ RouteChangeReason::ROUTE_CONFIGURATION_CHANGE, "routeConfigurationChange" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(RouteChangeReason p_value) {
	for (const RouteChangeReasonName &row : ROUTE_CHANGE_REASON_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<RouteChangeReason> find_route_change_reason(std::string_view p_name) {
	for (const RouteChangeReasonName &row : ROUTE_CHANGE_REASON_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_route_change_reason(int64_t p_value) {
	for (const RouteChangeReasonName &row : ROUTE_CHANGE_REASON_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;
}

} // namespace audio_session
