#pragma once

#include "../../session/gen/operation.h"
#include "../../session/rules/refusal.h"
#include "../../session/session_result.h"
#include "apple_sdk.h"

namespace audio_session::avfaudio {

// Converts Apple's return value; `p_error` is read only on failure.
SessionResult to_result(Operation p_operation, bool p_has_succeeded, NSError *p_error);

// Refuses an operation that needs the microphone, in a library that was built without it.
SessionResult refuse_microphone(Operation p_operation);

} // namespace audio_session::avfaudio
