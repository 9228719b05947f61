// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// A temporary destination of the output that overrides the category.
enum class PortOverride : int32_t {
	// The category decides.
	NONE = 0,
	// The built-in speaker, until the route changes; only for `playAndRecord`.
	SPEAKER = 0x73706b72 /* 'spkr' */,
};

struct PortOverrideName {
	PortOverride value;
	std::string_view name;
};

inline constexpr PortOverrideName PORT_OVERRIDE_NAMES[] = {
	{ PortOverride::NONE, "none" },
	{ PortOverride::SPEAKER, "speaker" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(PortOverride p_value) {
	for (const PortOverrideName &row : PORT_OVERRIDE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<PortOverride> find_port_override(std::string_view p_name) {
	for (const PortOverrideName &row : PORT_OVERRIDE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_port_override(int64_t p_value) {
	for (const PortOverrideName &row : PORT_OVERRIDE_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;
}

} // namespace audio_session
