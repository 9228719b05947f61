#pragma once

#include "../gen/microphone_injection_permission.h"
#include "../gen/record_permission.h"
#include "../gen/route_selection.h"
#include "../session_result.h"

namespace audio_session {

// Converts the player's answer to the result of the request that asked for it.
SessionResult to_result(RecordPermission p_answer);
SessionResult to_result(MicrophoneInjectionPermission p_answer);
SessionResult to_result(RouteSelection p_answer);

} // namespace audio_session
