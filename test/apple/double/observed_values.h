#pragma once

#include "session/session_state.h"

#import <Foundation/Foundation.h>

#include <vector>

namespace apple_double {

// The properties of AVAudioSession that Apple documents as key-value observable and that are different in
// the two states. Each is a key.
std::vector<NSString *> find_changed_keys(const audio_session::SessionState &p_before, const audio_session::SessionState &p_after);

// For as long as it lives, key-value observing shows that value of the key in place of the property's, as
// if Apple's class had it. The same key has one at a time.
class ReplacedValue {
public:
	ReplacedValue(NSString *p_key, id p_value);
	~ReplacedValue();

	ReplacedValue(const ReplacedValue &) = delete;
	ReplacedValue &operator=(const ReplacedValue &) = delete;

private:
	NSString *const key;
};

// Nil where the value is the property's.
id find_replacement(NSString *p_key);

} // namespace apple_double
