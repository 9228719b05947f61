// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// The directions from which a microphone records.
enum class PolarPattern : int32_t {
	// The data source has no pattern, or no pattern is preferred.
	NONE = 0,
	// Records all directions equally.
	OMNIDIRECTIONAL = 1,
	// Records mainly what is in front of it, and least what is behind it.
	CARDIOID = 2,
	// Records mainly what is in front of it, but more of the other directions than a cardioid.
	SUBCARDIOID = 3,
	// Records left and right, depending on how the device is held.
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

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
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
