#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// What a game sees of the device. The routes are worked out again only if `p_reroute`; they and the lists
// are those of the previous state wherever nothing changed.
SessionState observe(const DeviceState &p_device, const SessionState &p_previous, bool p_reroute);

// Whether both name the same ports in the same order, however these are set up.
bool has_same_ports(const RouteDescription &p_left, const RouteDescription &p_right);

} // namespace audio_session::simulated
