#pragma once

#include "world.h"

namespace audio_session::simulated {

// Carries out what a game asks, but for what a person has to answer, or refuses and changes nothing.
SessionResult carry_out(World &r_world, const SessionState &p_state, const SessionRequest &p_request, WorldChange &r_change);

} // namespace audio_session::simulated
