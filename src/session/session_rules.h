#pragma once

#include "gen/category.h"
#include "session_result.h"

#include <cstdint>
#include <vector>

namespace audio_session {

// Whether a number from outside names a category that can be asked for. `unknown` names none: it is
// the answer of a platform that has no audio session.
bool is_settable_category(int64_t p_category);

// The categories of a device, in the order of their numbers. Without an input, as on an Apple TV that
// has no microphone, those that record are not there.
std::vector<Category> get_available_categories(bool p_has_input);

// Refuses a category that the device does not have; the message lists those it has.
SessionResult check_category(Category p_category, bool p_has_input);

} // namespace audio_session
