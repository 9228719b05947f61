#pragma once

#include "simulated_world.h"

#include <string>

namespace audio_session {

// What a real device cannot tell: whether what the game plays now reaches the player's ears. Empty when it
// does; otherwise why not, in a sentence.
std::string describe_silence(const SimulatedWorld &p_world, const SessionState &p_state);

// Whether the player's voice reaches the game now. Empty when it does; otherwise why not.
std::string describe_deafness(const SimulatedWorld &p_world, const SessionState &p_state);

// Whether another app's prompt makes the game quieter just now.
bool is_game_ducked(const SimulatedWorld &p_world);

} // namespace audio_session
