#pragma once

#include "../../session/session_route.h"

#import <Foundation/Foundation.h>

#include <cstdint>
#include <optional>

namespace audio_session::avfaudio {

// What a notification carries. Any code in the process can post one under Apple's name, and Apple may change
// what it puts in, so that nothing of it is taken for granted.

// Null where the notification has nothing under the key.
id find_value(NSNotification *p_notification, NSString *p_key);

// A whole number from 0 on, as all that Apple puts in. None where it is missing or something else.
std::optional<int64_t> find_number(NSNotification *p_notification, NSString *p_key);

// A number that is 0 or 1. None for any other value, too.
std::optional<bool> find_flag(NSNotification *p_notification, NSString *p_key);

// `find_enum<RenderingMode>(notification, key, is_valid_rendering_mode)`. None for a number that is not valid, too.
template <typename T>
std::optional<T> find_enum(NSNotification *p_notification, NSString *p_key, bool (*p_is_valid)(int64_t)) {
	const std::optional<int64_t> number = find_number(p_notification, p_key);
	return number.has_value() && p_is_valid(*number) ? std::optional<T>(static_cast<T>(*number)) : std::nullopt;
}

// The description of the route under the key. None where there is no route, or where it cannot be read.
RoutePointer find_route(NSNotification *p_notification, NSString *p_key);

} // namespace audio_session::avfaudio
