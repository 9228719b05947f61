#pragma once

#include "world.h"

namespace audio_session::simulated {

// The requests that choose a port or set one up, which `check_request()` has found possible.

SessionResult override_port(World &r_world, PortOverride p_override, WorldChange &r_change);
// An empty uid clears the preference.
SessionResult prefer_input(World &r_world, const std::string &p_uid, WorldChange &r_change);
// No data source clears the choice.
SessionResult choose_data_source(World &r_world, const PortDescription &p_port, std::optional<int64_t> p_source, WorldChange &r_change);
SessionResult prefer_data_source(World &r_world, const SessionRequest &p_request, WorldChange &r_change);
SessionResult prefer_polar_pattern(World &r_world, const SessionRequest &p_request, WorldChange &r_change);

} // namespace audio_session::simulated
