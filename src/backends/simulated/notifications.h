#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// Adds the events that follow from the difference between two states, always in the same order, and remembers what
// the game was notified of.
void notify_differences(DeviceState &r_device, const SessionState &p_before, const SessionState &p_after, DeviceChange &r_change);

} // namespace audio_session::simulated
