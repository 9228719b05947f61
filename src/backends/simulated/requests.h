#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// Carries out a request that the player does not have to answer, or refuses it and changes nothing.
SessionResult carry_out(DeviceState &r_device, const SessionState &p_state, const SessionRequest &p_request, DeviceChange &r_change);

} // namespace audio_session::simulated
