#pragma once

#include "../../session/gen/operation.h"
#include "../../session/rules/refusal.h"
#include "../../session/session_result.h"
#include "apple_sdk.h"

namespace audio_session::avfaudio {

// What an answer of Apple's comes to. `p_error` is looked at only when it was a no.
SessionResult to_result(Operation p_operation, bool p_has_succeeded, NSError *p_error);

// For what a library without the microphone does not contain.
SessionResult refuse_microphone(Operation p_operation);

} // namespace audio_session::avfaudio
