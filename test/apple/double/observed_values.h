#pragma once

#include "session/session_state.h"

#import <Foundation/Foundation.h>

#include <vector>

namespace apple_double {

// Returns the keys of AVAudioSession's properties that Apple documents as key-value observable and that differ
// between the two states.
std::vector<NSString *> find_changed_keys(const audio_session::SessionState &p_before, const audio_session::SessionState &p_after);

// During its lifetime, key-value observing shows this value for the key instead of the property's. Only one per key
// can exist at a time.
class ReplacedValue {
public:
	ReplacedValue(NSString *p_key, id p_value);
	~ReplacedValue();

	ReplacedValue(const ReplacedValue &) = delete;
	ReplacedValue &operator=(const ReplacedValue &) = delete;

private:
	NSString *const key;
};

// Returns nil if the value is not replaced.
id find_replacement(NSString *p_key);

} // namespace apple_double
