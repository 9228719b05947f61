#pragma once

#include "../session_request.h"
#include "../session_state.h"
#include "session_rules.h"

namespace audio_session {

// What the session would be like after SET_CATEGORY, SET_MODE or CONFIGURE: category, mode, options and policy.
// Of any other request, what it is like.
Configuration get_configuration(const SessionRequest &p_request, const SessionState &p_state);

// Refuses what no device with that state would take, in the same words on each of them. What is left for the
// device to refuse hangs on other apps and on the player.
SessionResult check_request(const SessionRequest &p_request, const SessionState &p_state);

} // namespace audio_session
