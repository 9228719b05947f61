#pragma once

#include "session/session_state.h"

#import <Foundation/Foundation.h>

#include <vector>

namespace apple_double {

// The properties of AVAudioSession that Apple documents as key-value observable and that are different in
// the two states. Each is a key.
std::vector<NSString *> find_changed_keys(const audio_session::SessionState &p_before, const audio_session::SessionState &p_after);

} // namespace apple_double
