// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Which directions a microphone hears.
enum class PolarPattern : int32_t {
	// The data source has no pattern, or none is preferred.
	NONE = 0,
	// Hears all directions alike.
	OMNIDIRECTIONAL = 1,
	// Hears best what it points at, and least what is behind it.
	CARDIOID = 2,
	// Hears best what it points at, but more of the rest than a cardioid.
	SUBCARDIOID = 3,
	// Records left and right; which is which follows how the device is held.
	STEREO = 4,
};

struct PolarPatternName {
	PolarPattern value;
	std::string_view name;
};

inline constexpr PolarPatternName POLAR_PATTERN_NAMES[] = {
	{ PolarPattern::NONE, "none" },
	{ PolarPattern::OMNIDIRECTIONAL, "omnidirectional" },
	{ PolarPattern::CARDIOID, "cardioid" },
	{ PolarPattern::SUBCARDIOID, "subcardioid" },
	{ PolarPattern::STEREO, "stereo" },
};

// The name in TypeScript, ended by a NUL; empty for a number that has none.
constexpr std::string_view to_string(PolarPattern p_value) {
	for (const PolarPatternName &row : POLAR_PATTERN_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<PolarPattern> find_polar_pattern(std::string_view p_name) {
	for (const PolarPatternName &row : POLAR_PATTERN_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_polar_pattern(int64_t p_value) {
	return p_value >= 0 && p_value <= 4;
}

} // namespace audio_session
