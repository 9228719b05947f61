#pragma once

#include "../session_request.h"
#include "../session_result.h"
#include "../session_state.h"

namespace audio_session {

// Returns the port with that uid, if it is in use or available; null if not.
PortPointer find_known_port(const SessionState &p_state, const std::string &p_uid);

// Checks the requests about ports and their data sources, for `check_request()`.
SessionResult check_port_request(const SessionRequest &p_request, const SessionState &p_state);

} // namespace audio_session
