#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// Carries out what a game asks, but for what a person has to answer, or refuses and changes nothing.
SessionResult carry_out(DeviceState &r_device, const SessionState &p_state, const SessionRequest &p_request, DeviceChange &r_change);

} // namespace audio_session::simulated
