#pragma once

#include "../session_request.h"
#include "../session_result.h"
#include "../session_state.h"

namespace audio_session {

// The port by that uid that is in use or could be. Null when there is none.
PortPointer find_known_port(const SessionState &p_state, const std::string &p_uid);

// The part of `check_request()` that is about ports and their data sources.
SessionResult check_port_request(const SessionRequest &p_request, const SessionState &p_state);

} // namespace audio_session
