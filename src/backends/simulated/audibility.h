#pragma once

#include "device_state.h"

#include <string>

namespace audio_session::simulated {

// What a real device cannot tell: whether what the game plays now reaches the player's ears. Empty when it
// does; otherwise why not, in a sentence.
std::string describe_silence(const DeviceState &p_device, const SessionState &p_state);

// Whether the player's voice reaches the game now. Empty when it does; otherwise why not.
std::string describe_input_silence(const DeviceState &p_device, const SessionState &p_state);

// Whether the player hears the game, but quieter because of another app's prompt.
bool is_game_ducked(const DeviceState &p_device, const SessionState &p_state);

} // namespace audio_session::simulated
