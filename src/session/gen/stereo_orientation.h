// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// How the device is held while its built-in microphones record in stereo, which determines left and right.
enum class StereoOrientation : int32_t {
	// Not used, because the recording is not in stereo.
	NONE = 0,
	// Upright, the connector at the bottom.
	PORTRAIT = 1,
	// Upright, the connector at the top.
	PORTRAIT_UPSIDE_DOWN = 2,
	// On its side, the connector on the right.
	LANDSCAPE_RIGHT = 3,
	// On its side, the connector on the left.
	LANDSCAPE_LEFT = 4,
};

struct StereoOrientationName {
	StereoOrientation value;
	std::string_view name;
};

inline constexpr StereoOrientationName STEREO_ORIENTATION_NAMES[] = {
	{ StereoOrientation::NONE, "none" },
	{ StereoOrientation::PORTRAIT, "portrait" },
	{ StereoOrientation::PORTRAIT_UPSIDE_DOWN, "portraitUpsideDown" },
	{ StereoOrientation::LANDSCAPE_RIGHT, "landscapeRight" },
	{ StereoOrientation::LANDSCAPE_LEFT, "landscapeLeft" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(StereoOrientation p_value) {
	for (const StereoOrientationName &row : STEREO_ORIENTATION_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<StereoOrientation> find_stereo_orientation(std::string_view p_name) {
	for (const StereoOrientationName &row : STEREO_ORIENTATION_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_stereo_orientation(int64_t p_value) {
	return p_value >= 0 && p_value <= 4;
}

} // namespace audio_session
