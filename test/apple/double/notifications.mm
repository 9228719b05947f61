#include "notifications.h"

#include "session_objects.h"

#import <AVFAudio/AVFAudio.h>

#include <atomic>

using namespace audio_session;

namespace apple_double {

namespace {

std::atomic<bool> are_notifications_valid = true;

// Keeps the keys, and the type of an interruption, because without the type there would be no interruption.
NSDictionary *get_invalid_user_info(NSDictionary *p_user_info) {
	NSMutableDictionary *const invalid = [NSMutableDictionary dictionary];
	for (NSString *key in p_user_info) {
		const bool is_kept = [key isEqualToString:AVAudioSessionInterruptionTypeKey];
		[invalid setObject:is_kept ? [p_user_info objectForKey:key] : @"not a value" forKey:key];
	}
	return invalid;
}

void post(NSNotificationName p_name, NSDictionary *p_user_info = nil, id p_object = [AVAudioSession sharedInstance]) {
	NSDictionary *const user_info = are_notifications_valid.load() ? p_user_info : get_invalid_user_info(p_user_info);
	[[NSNotificationCenter defaultCenter] postNotificationName:p_name object:p_object userInfo:user_info];
}

void post_interruptions_of_no_type() {
	for (NSDictionary *user_info in @[ @{}, @{ AVAudioSessionInterruptionTypeKey : @"1" }, @{AVAudioSessionInterruptionTypeKey : @7} ]) {
		[[NSNotificationCenter defaultCenter] postNotificationName:AVAudioSessionInterruptionNotification object:[AVAudioSession sharedInstance] userInfo:user_info];
	}
}

void post_interruption(const SessionEvent &p_event) {
	NSMutableDictionary *const info = [NSMutableDictionary dictionary];
	[info setObject:@(static_cast<NSUInteger>(p_event.interruption)) forKey:AVAudioSessionInterruptionTypeKey];
	if (p_event.interruption == InterruptionType::BEGAN) {
		[info setObject:@(static_cast<NSUInteger>(p_event.interruption_reason)) forKey:AVAudioSessionInterruptionReasonKey];
	} else {
		[info setObject:@(p_event.should_resume ? static_cast<NSUInteger>(AVAudioSessionInterruptionOptionShouldResume) : 0) forKey:AVAudioSessionInterruptionOptionKey];
	}
	if (!are_notifications_valid.load()) {
		post_interruptions_of_no_type();
	}
	post(AVAudioSessionInterruptionNotification, info);
}

void post_route_change(const SessionEvent &p_event) {
	NSMutableDictionary *const info = [NSMutableDictionary dictionary];
	[info setObject:@(static_cast<NSUInteger>(p_event.route_change_reason)) forKey:AVAudioSessionRouteChangeReasonKey];
	if (p_event.previous_route != nullptr) {
		[info setObject:make_route(p_event.previous_route) forKey:AVAudioSessionRouteChangePreviousRouteKey];
	}
	post(AVAudioSessionRouteChangeNotification, info);
}

void post_hint(const SessionEvent &p_event) {
	const NSUInteger type = p_event.is_on ? AVAudioSessionSilenceSecondaryAudioHintTypeBegin : AVAudioSessionSilenceSecondaryAudioHintTypeEnd;
	post(AVAudioSessionSilenceSecondaryAudioHintNotification, @{AVAudioSessionSilenceSecondaryAudioHintTypeKey : @(type)});
}

} // namespace

void post_notification(const SessionEvent &p_event) {
	NSNumber *const is_on = @(p_event.is_on);
	switch (p_event.type) {
		case SessionEventType::INTERRUPTION:
			return post_interruption(p_event);
		case SessionEventType::ROUTE_CHANGED:
			return post_route_change(p_event);
		case SessionEventType::AVAILABLE_INPUTS_CHANGED:
			return post(AVAudioSessionAvailableInputsChangeNotification);
		case SessionEventType::OUTPUT_MUTE_STATE_CHANGED:
			return post(AVAudioSessionOutputMuteStateChangeNotification, @{ AVAudioSessionMuteStateKey : is_on });
		case SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT:
			return post(AVAudioSessionUserIntentToUnmuteOutputNotification);
		case SessionEventType::SECONDARY_AUDIO_HINT_CHANGED:
			return post_hint(p_event);
		case SessionEventType::MEDIA_SERVICES_LOST:
			return post(AVAudioSessionMediaServicesWereLostNotification);
		case SessionEventType::MEDIA_SERVICES_RESET:
			return post(AVAudioSessionMediaServicesWereResetNotification);
		case SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED:
			return post(AVAudioSessionSpatialPlaybackCapabilitiesChangedNotification, @{ AVAudioSessionSpatialAudioEnabledKey : is_on });
		case SessionEventType::RENDERING_MODE_CHANGED:
			return post(AVAudioSessionRenderingModeChangeNotification, @{AVAudioSessionRenderingModeNewRenderingModeKey : @(static_cast<NSInteger>(p_event.rendering_mode))});
		case SessionEventType::RENDERING_CAPABILITIES_CHANGED:
			return post(AVAudioSessionRenderingCapabilitiesChangeNotification);
		case SessionEventType::INPUT_MUTE_STATE_CHANGED:
			return post(AVAudioApplicationInputMuteStateChangeNotification, @{ AVAudioApplicationMuteStateKey : is_on }, [AVAudioApplication sharedInstance]);
		case SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED:
			return post(AVAudioSessionMicrophoneInjectionCapabilitiesChangeNotification, @{ AVAudioSessionMicrophoneInjectionIsAvailableKey : is_on });
		case SessionEventType::UPDATED:
		case SessionEventType::STATE_CHANGED:
		case SessionEventType::OUTPUT_VOLUME_CHANGED:
		case SessionEventType::RECORD_PERMISSION_CHANGED:
			return;
	}
}

void set_notifications_valid(bool p_are_valid) {
	are_notifications_valid.store(p_are_valid);
}

} // namespace apple_double
