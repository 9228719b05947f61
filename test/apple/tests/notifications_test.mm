// Tests of notifications and changes of values without the contents that Apple documents: any code of an app can
// post them.

#include "core/testing.h"
#include "double/observed_values.h"
#include "undelayed_session.h"

#import <AVFAudio/AVFAudio.h>

#include <cmath>
#include <limits>

using namespace apple_double;
using namespace audio_session;

// A route that cannot be read.
@interface UnreadableRoute : AVAudioSessionRouteDescription
@end

@implementation UnreadableRoute

- (NSArray<AVAudioSessionPortDescription *> *)inputs {
	[NSException raise:NSInternalInconsistencyException format:@"The test raises here."];
	return nil;
}

@end

namespace {

NSArray *get_invalid_values() {
	return @[
		[NSNull null],
		@"1",
		@[ @1 ],
		[NSDate date],
		@(-1),
		@0.5,
		@99,
		@(std::nan("")),
		@(std::numeric_limits<double>::infinity()),
		@(std::numeric_limits<unsigned long long>::max()),
		@(std::numeric_limits<long long>::min()),
		[NSDecimalNumber notANumber],
	];
}

// Returns user infos with all kinds of invalid values for the key, and valid other values.
NSArray *get_invalid_user_infos(NSString *p_key, NSDictionary *p_rest = @{}) {
	NSMutableArray *const user_infos = [NSMutableArray arrayWithObject:p_rest];
	for (id value in get_invalid_values()) {
		NSMutableDictionary *const user_info = [NSMutableDictionary dictionaryWithDictionary:p_rest];
		[user_info setObject:value forKey:p_key];
		[user_infos addObject:user_info];
	}
	return user_infos;
}

// Posts the notification without a user info, with one of another class, and with each of these.
void post_each(NSString *p_name, NSArray *p_user_infos, id p_object = [AVAudioSession sharedInstance]) {
	on_other_thread([=] {
		post(p_name, p_object);
		post(p_name, p_object, @[ @1 ]);
		for (NSDictionary *user_info in p_user_infos) {
			post(p_name, p_object, user_info);
		}
	});
}

// Posts each notification and returns the events of the type, one for each.
std::vector<SessionEvent> report_each(UndelayedSession &r_session, SessionEventType p_type, NSString *p_name, NSArray *p_user_infos, id p_object = [AVAudioSession sharedInstance]) {
	r_session.settle();
	r_session.sink.take(p_type);
	post_each(p_name, p_user_infos, p_object);
	r_session.settle();
	std::vector<SessionEvent> events = r_session.sink.take(p_type);
	EXPECT_EQUAL(events.size(), [p_user_infos count] + 2);
	return events;
}

// Expects that the event of each invalid notification has the session's own value, which is on.
void expect_read(UndelayedSession &r_session, SessionEventType p_type, NSString *p_name, NSString *p_key, id p_object = [AVAudioSession sharedInstance]) {
	for (const SessionEvent &event : report_each(r_session, p_type, p_name, get_invalid_user_infos(p_key), p_object)) {
		EXPECT(event.is_on);
	}
	// A valid value is used, even if the session has another.
	post(p_name, p_object, @{p_key : @0});
	r_session.settle();
	const std::vector<SessionEvent> events = r_session.sink.take(p_type);
	EXPECT(events.size() == 1 && !events[0].is_on);
}

// Receives the log instead of the standard error stream.
NSMutableArray *logged = nil;

void log_here(NSString *p_message) {
	@synchronized(logged) {
		[logged addObject:p_message];
	}
}

class LogCapture {
public:
	LogCapture() {
		logged = [[NSMutableArray alloc] init];
		_NSLog_printf_handler = log_here;
	}

	~LogCapture() {
		_NSLog_printf_handler = before;
		[logged release];
		logged = nil;
	}

	int count(NSString *p_text) const {
		int number = 0;
		for (NSString *message in logged) {
			number += [message rangeOfString:p_text].location != NSNotFound ? 1 : 0;
		}
		return number;
	}

private:
	NSLog_printf_handler *const before = _NSLog_printf_handler;
};

} // namespace

TEST("notification: an invalid type neither begins nor ends an interruption") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		session.perform(SessionRequest::set_active(true));
		session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
		session.settle();
		session.sink.take(SessionEventType::INTERRUPTION);
		NSDictionary *const rest = @{AVAudioSessionInterruptionOptionKey : @(AVAudioSessionInterruptionOptionShouldResume)};
		post_each(AVAudioSessionInterruptionNotification, get_invalid_user_infos(AVAudioSessionInterruptionTypeKey, rest));
		// The core's number for an unknown type is not a number of Apple's.
		post_each(AVAudioSessionInterruptionNotification, @[ @{AVAudioSessionInterruptionTypeKey : @2} ]);
		session.settle();
		EXPECT_EQUAL(session.sink.take(SessionEventType::INTERRUPTION).size(), 0u);
		EXPECT(session.perform(SessionRequest::of(Operation::SET_MODE, Mode::DEFAULT))->state->activity == Activity::INTERRUPTED);
	}
}

TEST("notification: an interruption that begins with an invalid reason has the default reason") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		NSDictionary *const rest = @{AVAudioSessionInterruptionTypeKey : @(AVAudioSessionInterruptionTypeBegan)};
		for (NSDictionary *user_info in get_invalid_user_infos(AVAudioSessionInterruptionReasonKey, rest)) {
			post(AVAudioSessionInterruptionNotification, [AVAudioSession sharedInstance], user_info);
			session.settle();
			const std::vector<SessionEvent> events = session.sink.take(SessionEventType::INTERRUPTION);
			EXPECT(events.size() == 1 && events[0].interruption == InterruptionType::BEGAN && events[0].interruption_reason == InterruptionReason::DEFAULT);
		}
	}
}

TEST("notification: an interruption that ends without valid options does not resume") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		NSDictionary *const rest = @{AVAudioSessionInterruptionTypeKey : @(AVAudioSessionInterruptionTypeEnded)};
		const auto resumes_after = [&session](NSDictionary *p_user_info) {
			post(AVAudioSessionInterruptionNotification, [AVAudioSession sharedInstance], p_user_info);
			session.settle();
			const std::vector<SessionEvent> events = session.sink.take(SessionEventType::INTERRUPTION);
			EXPECT(events.size() == 1 && events[0].interruption == InterruptionType::ENDED);
			return events.size() == 1 && events[0].should_resume;
		};
		for (NSDictionary *user_info in get_invalid_user_infos(AVAudioSessionInterruptionOptionKey, rest)) {
			// This one is valid, with options that are not known.
			const bool is_valid = [[user_info objectForKey:AVAudioSessionInterruptionOptionKey] isEqual:@99];
			EXPECT_EQUAL(resumes_after(user_info), is_valid);
		}
	}
}

TEST("notification: a change of route without a valid reason or previous route is reported") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		for (const SessionEvent &event : report_each(session, SessionEventType::ROUTE_CHANGED, AVAudioSessionRouteChangeNotification, get_invalid_user_infos(AVAudioSessionRouteChangeReasonKey))) {
			EXPECT(event.route_change_reason == RouteChangeReason::UNKNOWN);
		}
		NSDictionary *const rest = @{AVAudioSessionRouteChangeReasonKey : @(AVAudioSessionRouteChangeReasonOverride)};
		NSArray *const user_infos = [get_invalid_user_infos(AVAudioSessionRouteChangePreviousRouteKey, rest) arrayByAddingObject:@{ AVAudioSessionRouteChangePreviousRouteKey : [[[UnreadableRoute alloc] init] autorelease] }];
		for (const SessionEvent &event : report_each(session, SessionEventType::ROUTE_CHANGED, AVAudioSessionRouteChangeNotification, user_infos)) {
			EXPECT(event.previous_route != nullptr && event.previous_route->inputs.empty() && event.previous_route->outputs.empty());
			EXPECT(event.state->current_route->outputs.size() == 1);
		}
	}
}

TEST("notification: if the hint for secondary audio is invalid, the session's own is reported") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		session.perform(SessionRequest::set_active(true));
		session.device->start_other_app(false, false);
		expect_read(session, SessionEventType::SECONDARY_AUDIO_HINT_CHANGED, AVAudioSessionSilenceSecondaryAudioHintNotification, AVAudioSessionSilenceSecondaryAudioHintTypeKey);
	}
}

TEST("notification: if a mute state is invalid, the session's own is reported") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		session.perform(SessionRequest::of(Operation::SET_OUTPUT_MUTED, true));
		session.perform(SessionRequest::of(Operation::SET_INPUT_MUTED, true));
		expect_read(session, SessionEventType::OUTPUT_MUTE_STATE_CHANGED, AVAudioSessionOutputMuteStateChangeNotification, AVAudioSessionMuteStateKey);
		expect_read(session, SessionEventType::INPUT_MUTE_STATE_CHANGED, AVAudioApplicationInputMuteStateChangeNotification, AVAudioApplicationMuteStateKey, [AVAudioApplication sharedInstance]);
	}
}

TEST("notification: if a capability is invalid, the session's own is reported") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		session.device->set_spatial_audio_enabled(true);
		session.device->set_microphone_injection_available(true);
		expect_read(session, SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED, AVAudioSessionSpatialPlaybackCapabilitiesChangedNotification, AVAudioSessionSpatialAudioEnabledKey);
		expect_read(session, SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED, AVAudioSessionMicrophoneInjectionCapabilitiesChangeNotification, AVAudioSessionMicrophoneInjectionIsAvailableKey);
	}
}

TEST("notification: if a rendering mode is invalid, the session's own is reported") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		session.device->set_rendering_mode(RenderingMode::SPATIAL_AUDIO);
		for (const SessionEvent &event : report_each(session, SessionEventType::RENDERING_MODE_CHANGED, AVAudioSessionRenderingModeChangeNotification, get_invalid_user_infos(AVAudioSessionRenderingModeNewRenderingModeKey))) {
			EXPECT(event.rendering_mode == RenderingMode::SPATIAL_AUDIO);
		}
	}
}

TEST("notification: one that needs no user info is accepted with any") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		const std::pair<SessionEventType, NSString *> plain[] = {
			{ SessionEventType::AVAILABLE_INPUTS_CHANGED, AVAudioSessionAvailableInputsChangeNotification },
			{ SessionEventType::RENDERING_CAPABILITIES_CHANGED, AVAudioSessionRenderingCapabilitiesChangeNotification },
			{ SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT, AVAudioSessionUserIntentToUnmuteOutputNotification },
			{ SessionEventType::MEDIA_SERVICES_LOST, AVAudioSessionMediaServicesWereLostNotification },
			{ SessionEventType::MEDIA_SERVICES_RESET, AVAudioSessionMediaServicesWereResetNotification },
		};
		for (const auto &[type, name] : plain) {
			report_each(session, type, name, @[ @{ @"key" : [NSNull null] } ]);
		}
	}
}

TEST("notification: a missing value is logged once, in a debug build, and an optional one is not") {
	@autoreleasepool {
		UndelayedSession session;
		const LogCapture log;
		for (int start = 1; start <= 2; start++) {
			session.start();
			for (int round = 0; round < 3; round++) {
				post(AVAudioSessionInterruptionNotification, [AVAudioSession sharedInstance]);
				post(AVAudioSessionInterruptionNotification, [AVAudioSession sharedInstance], @{AVAudioSessionInterruptionTypeKey : @(AVAudioSessionInterruptionTypeBegan)});
				post(AVAudioSessionInterruptionNotification, [AVAudioSession sharedInstance], @{AVAudioSessionInterruptionTypeKey : @(AVAudioSessionInterruptionTypeEnded)});
				post(AVAudioSessionRouteChangeNotification, [AVAudioSession sharedInstance], @{AVAudioSessionRouteChangeReasonKey : @(AVAudioSessionRouteChangeReasonOverride)});
				post(AVAudioSessionOutputMuteStateChangeNotification, [AVAudioSession sharedInstance], @{ AVAudioSessionMuteStateKey : @"1" });
			}
			session.settle();
			EXPECT_EQUAL(log.count([NSString stringWithFormat:@"Audio session: %@ was posted without a valid %@. The notification is ignored.", AVAudioSessionInterruptionNotification, AVAudioSessionInterruptionTypeKey]), start);
			EXPECT_EQUAL(log.count([NSString stringWithFormat:@"Audio session: %@ was posted without a valid %@. The session is read instead.", AVAudioSessionOutputMuteStateChangeNotification, AVAudioSessionMuteStateKey]), start);
			EXPECT_EQUAL(log.count(@"Audio session:"), 2 * start);
			session.backend.stop();
		}
	}
}

TEST("value: for an invalid new volume the session is read, and for an invalid old one the last known is used") {
	@autoreleasepool {
		UndelayedSession session;
		session.start();
		AVAudioSession *const shared = [AVAudioSession sharedInstance];
		const auto change_volume = [&](id p_old, id p_new) {
			on_other_thread([=] {
				std::optional<ReplacedValue> replaced;
				replaced.emplace(@"outputVolume", p_old);
				[shared willChangeValueForKey:@"outputVolume"];
				replaced.reset();
				replaced.emplace(@"outputVolume", p_new);
				[shared didChangeValueForKey:@"outputVolume"];
			});
			session.settle();
		};
		session.settle();
		for (id value in [get_invalid_values() arrayByAddingObject:@1.5]) {
			// Between 0 and 1 only values that are not numbers are invalid.
			if ([value isEqual:@0.5]) {
				continue;
			}
			session.sink.take(SessionEventType::UPDATED);
			change_volume(@0.5, value);
			EXPECT_EQUAL(session.sink.count(SessionEventType::OUTPUT_VOLUME_CHANGED), 0);
			EXPECT_EQUAL(session.sink.take(SessionEventType::UPDATED).size(), 1u);
			change_volume(value, @0.25);
			const std::vector<SessionEvent> events = session.sink.take(SessionEventType::OUTPUT_VOLUME_CHANGED);
			EXPECT(events.size() == 1 && events[0].old_volume == 0.5f && events[0].new_volume == 0.25f);
		}
	}
}
