#pragma once

#include "../../session/session_state.h"
#include "apple_sdk.h"

namespace audio_session::avfaudio {

// Reads everything from Apple's session. May wait for the system. Values that this system lacks keep the default of
// a new state.
void read_state(AVAudioSession *p_session, SessionState &r_state);

// Reads the part that is about recording.
void read_microphone(AVAudioSession *p_session, SessionState &r_state);

} // namespace audio_session::avfaudio
