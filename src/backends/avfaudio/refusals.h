#pragma once

#include "../../session/gen/operation.h"
#include "../../session/session_result.h"
#include "apple_sdk.h"

namespace audio_session::avfaudio {

// What an answer of Apple's comes to. `p_error` is looked at only when it was a no.
SessionResult to_result(Operation p_operation, bool p_has_succeeded, NSError *p_error);

// For what this system does not have: «set_output_muted was not carried out: it takes iOS 26.0 or newer.»
SessionResult refuse_missing(Operation p_operation, SystemOrigin p_origin);

// The same, about a part of what was asked: «… : MODE_DUAL_ROUTE takes iOS 26.2 or newer.»
SessionResult refuse_missing(Operation p_operation, std::string_view p_what, SystemOrigin p_origin);

// For what a library without the microphone does not contain.
SessionResult refuse_microphone(Operation p_operation);

} // namespace audio_session::avfaudio
