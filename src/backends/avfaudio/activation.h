#pragma once

#include "../../session/session_request.h"
#include "carried_out.h"

namespace audio_session::avfaudio {

// Activates or deactivates the session, which waits for the system.
CarriedOut set_active(const SessionRequest &p_request, StateFeed &r_feed);

} // namespace audio_session::avfaudio
