#pragma once

#include "../session_request.h"
#include "../session_state.h"
#include "session_rules.h"

namespace audio_session {

// Returns category, mode, options and policy as they would be after SET_CATEGORY, SET_MODE or CONFIGURE. For any
// other request, returns the current ones.
Configuration get_configuration(const SessionRequest &p_request, const SessionState &p_state);

// Refuses what every device in that state would refuse, with the same message on each of them. Only refusals that
// depend on other apps or on the player are left to the device.
SessionResult check_request(const SessionRequest &p_request, const SessionState &p_state);

} // namespace audio_session
