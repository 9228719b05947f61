#pragma once

#include "device_state.h"

#include <string>

namespace audio_session::simulated {

// Returns why the sound that the game plays now is not audible to the player, as a sentence; empty if it is
// audible. A real device cannot report this.
std::string find_silence_reason(const DeviceState &p_device, const SessionState &p_state);

// Returns why the game does not receive the player's voice now, as a sentence; empty if it does.
std::string find_input_silence_reason(const DeviceState &p_device, const SessionState &p_state);

// Returns whether the game is audible, but quieter because of another app's prompt.
bool is_game_ducked(const DeviceState &p_device, const SessionState &p_state);

} // namespace audio_session::simulated
