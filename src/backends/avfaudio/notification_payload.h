#pragma once

#include "../../session/session_route.h"

#import <Foundation/Foundation.h>

#include <cstdint>
#include <optional>

namespace audio_session::avfaudio {

// Reads the contents of a notification. Any code in the process can post one under Apple's name, and Apple may
// change the contents, so everything is checked.

// Returns null if the notification has no value for the key.
id find_value(NSNotification *p_notification, NSString *p_key);

// Returns a whole number from 0 on, as Apple uses everywhere; no value if it is missing or something else.
std::optional<int64_t> find_number(NSNotification *p_notification, NSString *p_key);

// Returns a number that is 0 or 1 as a boolean; no value if it is something else.
std::optional<bool> find_flag(NSNotification *p_notification, NSString *p_key);

// `find_enum<RenderingMode>(notification, key, is_valid_rendering_mode)`. Returns no value for an invalid number.
template <typename T>
std::optional<T> find_enum(NSNotification *p_notification, NSString *p_key, bool (*p_is_valid)(int64_t)) {
	const std::optional<int64_t> number = find_number(p_notification, p_key);
	return number.has_value() && p_is_valid(*number) ? std::optional<T>(static_cast<T>(*number)) : std::nullopt;
}

// Returns the description of the route for the key; null if there is no route or it cannot be read.
RoutePointer find_route(NSNotification *p_notification, NSString *p_key);

} // namespace audio_session::avfaudio
