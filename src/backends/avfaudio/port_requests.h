#pragma once

#include "../../session/session_request.h"
#include "../../session/session_result.h"

namespace audio_session::avfaudio {

// The requests that choose a port or set one up.
SessionResult set_up_port(const SessionRequest &p_request);

} // namespace audio_session::avfaudio
