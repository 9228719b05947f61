// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Whether the output follows the route that long-form audio or video apps share.
enum class RouteSharingPolicy : int32_t {
	// Follows the ordinary rules for routing output.
	DEFAULT = 0,
	// Plays where music and podcast apps play.
	LONG_FORM_AUDIO = 1,
	// Set by the system when the player sends video to a wireless device; it cannot be requested.
	INDEPENDENT = 2,
	// Plays where film and television apps play.
	LONG_FORM_VIDEO = 3,
};

struct RouteSharingPolicyName {
	RouteSharingPolicy value;
	std::string_view name;
};

inline constexpr RouteSharingPolicyName ROUTE_SHARING_POLICY_NAMES[] = {
	{ RouteSharingPolicy::DEFAULT, "default" },
	{ RouteSharingPolicy::LONG_FORM_AUDIO, "longFormAudio" },
	{ RouteSharingPolicy::INDEPENDENT, "independent" },
	{ RouteSharingPolicy::LONG_FORM_VIDEO, "longFormVideo" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(RouteSharingPolicy p_value) {
	for (const RouteSharingPolicyName &row : ROUTE_SHARING_POLICY_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<RouteSharingPolicy> find_route_sharing_policy(std::string_view p_name) {
	for (const RouteSharingPolicyName &row : ROUTE_SHARING_POLICY_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_route_sharing_policy(int64_t p_value) {
	return p_value >= 0 && p_value <= 3;
}

} // namespace audio_session
