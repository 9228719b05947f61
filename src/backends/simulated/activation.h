#pragma once

#include "world.h"

namespace audio_session::simulated {

// Whether the session plays or records now, and what that does to other apps and they to it.

SessionResult activate(World &r_world);
SessionResult deactivate(World &r_world, SetActiveOptions p_options);

// Sets category, mode, options and policy, which go together, or refuses and changes nothing. An active session stays
// active, and meets the other app anew.
SessionResult configure(World &r_world, const Configuration &p_configuration, WorldChange &r_change);

// The system, another app or the hardware takes the audio away.
void begin_interruption(World &r_world, const InterruptionRule &p_rule, InterruptionReason p_reason, WorldChange &r_change);
// The session is notified of the end once nothing else interrupts it. Returns whether there was anything to end.
bool end_interruption(World &r_world, const InterruptionRule &p_rule, bool p_should_resume, WorldChange &r_change);
// Takes the audio away for good: no end follows.
void interrupt_without_end(World &r_world, InterruptionReason p_reason, WorldChange &r_change);

void start_other_app(World &r_world, bool p_mixable, bool p_spoken, WorldChange &r_change);
void stop_other_app(World &r_world, bool p_notifies, WorldChange &r_change);

} // namespace audio_session::simulated
