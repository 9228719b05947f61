// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Where the player chose to play audio, when asked.
enum class RouteSelection : int32_t {
	// No choice: the player was not asked yet, or cancelled.
	NONE = 0,
	// This device.
	LOCAL = 1,
	// Another device, such as an Apple TV.
	EXTERNAL = 2,
};

struct RouteSelectionName {
	RouteSelection value;
	std::string_view name;
};

inline constexpr RouteSelectionName ROUTE_SELECTION_NAMES[] = {
	{ RouteSelection::NONE, "none" },
	{ RouteSelection::LOCAL, "local" },
	{ RouteSelection::EXTERNAL, "external" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(RouteSelection p_value) {
	for (const RouteSelectionName &row : ROUTE_SELECTION_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<RouteSelection> find_route_selection(std::string_view p_name) {
	for (const RouteSelectionName &row : ROUTE_SELECTION_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_route_selection(int64_t p_value) {
	return p_value >= 0 && p_value <= 2;
}

} // namespace audio_session
