#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// Whether the session plays or records now, and what that does to other apps and they to it.

SessionResult activate(DeviceState &r_device);
SessionResult deactivate(DeviceState &r_device, SetActiveOptions p_options);

// Sets category, mode, options and policy, which go together, or refuses and changes nothing. An active session stays
// active, and meets the other app anew.
SessionResult configure(DeviceState &r_device, const Configuration &p_configuration, DeviceChange &r_change);

// The system, another app or the hardware takes the audio away.
void begin_interruption(DeviceState &r_device, const InterruptionRule &p_rule, InterruptionReason p_reason, DeviceChange &r_change);
// The session is notified of the end once nothing else interrupts it. Returns whether there was anything to end.
bool end_interruption(DeviceState &r_device, const InterruptionRule &p_rule, bool p_should_resume, DeviceChange &r_change);
// Takes the audio away for good: no end follows.
void interrupt_without_end(DeviceState &r_device, InterruptionReason p_reason, DeviceChange &r_change);

void start_other_app(DeviceState &r_device, bool p_mixable, bool p_spoken, DeviceChange &r_change);
void stop_other_app(DeviceState &r_device, bool p_notifies, DeviceChange &r_change);

} // namespace audio_session::simulated
