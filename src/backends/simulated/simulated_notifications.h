#pragma once

#include "simulated_world.h"

namespace audio_session {

// Adds the events that follow from the difference between two states, always in the same order, and notes
// what the game knows then.
void tell_differences(SimulatedWorld &r_world, const SessionState &p_before, const SessionState &p_after, WorldChange &r_change);

} // namespace audio_session
