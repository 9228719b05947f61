// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Options of an asynchronous activation.
enum class ActivationOptions : uint32_t {
	// No option; Apple defines no other so far.
	NONE = 0,
};

constexpr ActivationOptions operator|(ActivationOptions p_left, ActivationOptions p_right) {
	return static_cast<ActivationOptions>(static_cast<uint32_t>(p_left) | static_cast<uint32_t>(p_right));
}

constexpr ActivationOptions operator&(ActivationOptions p_left, ActivationOptions p_right) {
	return static_cast<ActivationOptions>(static_cast<uint32_t>(p_left) & static_cast<uint32_t>(p_right));
}

struct ActivationOptionsName {
	ActivationOptions value;
	std::string_view name;
};

inline constexpr ActivationOptionsName ACTIVATION_OPTIONS_NAMES[] = {
	{ ActivationOptions::NONE, "none" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(ActivationOptions p_value) {
	for (const ActivationOptionsName &row : ACTIVATION_OPTIONS_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<ActivationOptions> find_activation_options(std::string_view p_name) {
	for (const ActivationOptionsName &row : ACTIVATION_OPTIONS_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_activation_options(int64_t p_value) {
	return (p_value & ~int64_t(0x0)) == 0;
}

} // namespace audio_session
