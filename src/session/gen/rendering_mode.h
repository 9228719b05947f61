// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// How the system renders the audio that plays, for example to show a Dolby Atmos badge.
enum class RenderingMode : int32_t {
	// No audio with a rendering mode plays.
	NOT_APPLICABLE = 0,
	// Mono or stereo.
	MONO_STEREO = 1,
	// Several channels, but neither spatial audio nor Dolby.
	SURROUND = 2,
	// Spatial audio, also for Dolby content on hardware that has no Dolby.
	SPATIAL_AUDIO = 3,
	// Dolby Audio.
	DOLBY_AUDIO = 4,
	// Dolby Atmos.
	DOLBY_ATMOS = 5,
};

struct RenderingModeName {
	RenderingMode value;
	std::string_view name;
};

inline constexpr RenderingModeName RENDERING_MODE_NAMES[] = {
	{ RenderingMode::NOT_APPLICABLE, "notApplicable" },
	{ RenderingMode::MONO_STEREO, "monoStereo" },
	{ RenderingMode::SURROUND, "surround" },
	{ RenderingMode::SPATIAL_AUDIO, "spatialAudio" },
	{ RenderingMode::DOLBY_AUDIO, "dolbyAudio" },
	{ RenderingMode::DOLBY_ATMOS, "dolbyAtmos" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(RenderingMode p_value) {
	for (const RenderingModeName &row : RENDERING_MODE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<RenderingMode> find_rendering_mode(std::string_view p_name) {
	for (const RenderingModeName &row : RENDERING_MODE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_rendering_mode(int64_t p_value) {
	return p_value >= 0 && p_value <= 5;
}

} // namespace audio_session
