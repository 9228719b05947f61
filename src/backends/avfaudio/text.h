#pragma once

#import <Foundation/Foundation.h>

#include <string>

namespace audio_session::avfaudio {

// Returns an empty string for nil.
inline std::string to_text(NSString *p_string) {
	const char *const text = [p_string UTF8String];
	return text == nullptr ? std::string() : std::string(text);
}

} // namespace audio_session::avfaudio
