#pragma once

#include "../../session/rules/session_rules.h"
#include "../../session/session_operation.h"

namespace audio_session::avfaudio {

// Sets category, mode, policy and options at once, for the operation of that name.
SessionResult configure(Operation p_operation, const Configuration &p_configuration);

} // namespace audio_session::avfaudio
