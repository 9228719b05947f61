#pragma once

#include "../../session/session_state.h"
#include "apple_sdk.h"

namespace audio_session::avfaudio {

// Asks Apple's session for all that it knows. May wait for the system. What this system does not have stays as
// it is in a state that was just made.
void read_state(AVAudioSession *p_session, SessionState &r_state);

// The part of it that is about recording.
void read_microphone(AVAudioSession *p_session, SessionState &r_state);

} // namespace audio_session::avfaudio
