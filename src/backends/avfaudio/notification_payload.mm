#include "notification_payload.h"

#include "route_descriptions.h"

#include <cmath>

namespace audio_session::avfaudio {

namespace {

// All whole numbers up to this one are exact as a `double`.
constexpr double LARGEST_EXACT_NUMBER = 9007199254740991.0;

} // namespace

id find_value(NSNotification *p_notification, NSString *p_key) {
	id const user_info = [p_notification userInfo];
	return [user_info isKindOfClass:[NSDictionary class]] ? [user_info objectForKey:p_key] : nil;
}

std::optional<int64_t> find_number(NSNotification *p_notification, NSString *p_key) {
	id const value = find_value(p_notification, p_key);
	if (![value isKindOfClass:[NSNumber class]]) {
		return std::nullopt;
	}
	const double number = [value doubleValue];
	// Written so that NaN is refused, too.
	if (!(number >= 0.0 && number <= LARGEST_EXACT_NUMBER) || number != std::trunc(number)) {
		return std::nullopt;
	}
	return static_cast<int64_t>(number);
}

std::optional<bool> find_flag(NSNotification *p_notification, NSString *p_key) {
	const std::optional<int64_t> number = find_number(p_notification, p_key);
	return number.has_value() && *number <= 1 ? std::optional<bool>(*number == 1) : std::nullopt;
}

RoutePointer find_route(NSNotification *p_notification, NSString *p_key) {
	id const route = find_value(p_notification, p_key);
	if (![route isKindOfClass:[AVAudioSessionRouteDescription class]]) {
		return nullptr;
	}
	@try {
		return describe_route(route);
	} @catch (NSException *exception) {
		// The exception would reach the code that posted the notification.
		NSLog(@"Audio session: the previous route was not read: %@: %@", [exception name], [exception reason]);
		return nullptr;
	}
}

} // namespace audio_session::avfaudio
