#pragma once

#include "../../session/session_request.h"
#include "carried_out.h"

namespace audio_session::avfaudio {

// Sets what is one number or one yes or no.
CarriedOut set_preference(const SessionRequest &p_request);

} // namespace audio_session::avfaudio
