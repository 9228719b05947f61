#pragma once

#include "gen/apple_numbers.h"

#include <cstdint>

namespace audio_session::avfaudio {

// Converts a number of Apple's to the enum with the same numbers. Returns the fallback for a number that a newer
// system added: `to_enum(number, is_valid_rendering_mode, RenderingMode::NOT_APPLICABLE)`.
template <typename T>
T to_enum(int64_t p_number, bool (*p_is_valid)(int64_t), T p_fallback) {
	return p_is_valid(p_number) ? static_cast<T>(p_number) : p_fallback;
}

} // namespace audio_session::avfaudio
