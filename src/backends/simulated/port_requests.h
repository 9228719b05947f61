#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// The requests that choose a port or configure one. `check_request()` must have accepted them.

SessionResult override_port(DeviceState &r_device, PortOverride p_override, DeviceChange &r_change);
// An empty uid clears the preference.
SessionResult prefer_input(DeviceState &r_device, const std::string &p_uid, DeviceChange &r_change);
// Passing no data source clears the choice.
SessionResult choose_data_source(DeviceState &r_device, const PortDescription &p_port, std::optional<int64_t> p_source, DeviceChange &r_change);
SessionResult prefer_data_source(DeviceState &r_device, const SessionRequest &p_request, DeviceChange &r_change);
SessionResult prefer_polar_pattern(DeviceState &r_device, const SessionRequest &p_request, DeviceChange &r_change);

} // namespace audio_session::simulated
