#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// Returns the state that a game reads. The routes are only updated if `p_reroute`; routes and lists that have not
// changed are shared with the previous state.
SessionState observe(const DeviceState &p_device, const SessionState &p_previous, bool p_reroute);

// Returns whether both have the same ports in the same order, however the ports are configured.
bool has_same_ports(const RouteDescription &p_left, const RouteDescription &p_right);

} // namespace audio_session::simulated
