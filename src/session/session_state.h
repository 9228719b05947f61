#pragma once

#include "gen/category.h"

namespace audio_session {

// What the platform last told of itself. The service keeps one, on the main thread.
struct SessionState {
	Category category = Category::UNKNOWN;
};

} // namespace audio_session
