#pragma once

#include "simulated_world.h"

namespace audio_session {

// Adds the events that follow from the difference between two states, always in the same order.
void tell_differences(const SimulatedWorld &p_world, const SessionState &p_before, const SessionState &p_after, WorldChange &r_change);

} // namespace audio_session
