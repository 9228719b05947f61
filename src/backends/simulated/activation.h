#pragma once

#include "device_state.h"

namespace audio_session::simulated {

// Activation and interruptions of the session, and how the session and other apps affect each other.

SessionResult activate(DeviceState &r_device);
SessionResult deactivate(DeviceState &r_device, SetActiveOptions p_options);

// Sets category, mode, options and policy together, or refuses and changes nothing. An active session stays active,
// and its new configuration affects the other app.
SessionResult configure(DeviceState &r_device, const Configuration &p_configuration, DeviceChange &r_change);

// Interrupts the session: the system, another app or the hardware takes the audio.
void begin_interruption(DeviceState &r_device, const InterruptionRule &p_rule, InterruptionReason p_reason, DeviceChange &r_change);
// Ends an interruption. The session is notified once nothing else interrupts it. Returns whether there was an
// interruption to end.
bool end_interruption(DeviceState &r_device, const InterruptionRule &p_rule, bool p_should_resume, DeviceChange &r_change);
// Interrupts the session permanently: no end follows.
void interrupt_without_end(DeviceState &r_device, InterruptionReason p_reason, DeviceChange &r_change);

void start_other_app(DeviceState &r_device, bool p_mixable, bool p_spoken, DeviceChange &r_change);
void stop_other_app(DeviceState &r_device, bool p_notifies, DeviceChange &r_change);

} // namespace audio_session::simulated
