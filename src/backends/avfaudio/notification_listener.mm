#include "notification_listener.h"

#include "apple_sdk.h"
#include "enum_numbers.h"
#include "gen/availability.h"
#include "route_descriptions.h"

using namespace audio_session;

namespace {

// By its name, which is its value: nothing else here needs UIKit, and the library is not linked with it.
NSString *const APPLICATION_DID_BECOME_ACTIVE = @"UIApplicationDidBecomeActiveNotification";

// Of whatever class Apple may put there one day: 0 unless it is a number.
int64_t get_number(NSNotification *p_notification, NSString *p_key) {
	id const value = [[p_notification userInfo] objectForKey:p_key];
	return [value isKindOfClass:[NSNumber class]] ? [value longLongValue] : 0;
}

InterruptionReason get_reason(NSNotification *p_notification) {
#if AVFAUDIO_KNOWS_SESSION_INTERRUPTION_REASON_KEY
	if (AVFAUDIO_HAS_SESSION_INTERRUPTION_REASON_KEY) {
		return to_enum(get_number(p_notification, AVAudioSessionInterruptionReasonKey), is_valid_interruption_reason, InterruptionReason::DEFAULT);
	}
#endif
	(void)p_notification;
	return InterruptionReason::DEFAULT;
}

RoutePointer get_previous_route(NSNotification *p_notification) {
	id const route = [[p_notification userInfo] objectForKey:AVAudioSessionRouteChangePreviousRouteKey];
	return describe_route([route isKindOfClass:[AVAudioSessionRouteDescription class]] ? route : nil);
}

} // namespace

@implementation GodotAudioSessionListener

+ (GodotAudioSessionListener *)sharedListener {
	static GodotAudioSessionListener *const listener = [[GodotAudioSessionListener alloc] init];
	return listener;
}

- (void)listenForFeed:(std::shared_ptr<StateFeed>)p_feed {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		feed = p_feed;
	}
	[self listenToSession];
	[self listenToRendering];
	[self listenToMicrophone];
	[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(hearReturn:) name:APPLICATION_DID_BECOME_ACTIVE object:nil];
}

- (void)stopListening {
	[[NSNotificationCenter defaultCenter] removeObserver:self];
	const std::lock_guard<std::mutex> lock(mutex);
	feed = nullptr;
}

- (void)hear:(NSString *)p_name with:(SEL)p_handler {
	[[NSNotificationCenter defaultCenter] addObserver:self selector:p_handler name:p_name object:[AVAudioSession sharedInstance]];
}

// From iOS 27 on Apple would rather have an app listen to two others in place of the interruption. It posts
// this one all the same, and the declarations that this is checked against end before it.
- (void)listenToSession {
	[self hear:AVAudioSessionInterruptionNotification with:@selector(hearInterruption:)];
	[self hear:AVAudioSessionRouteChangeNotification with:@selector(hearRouteChange:)];
	[self hear:AVAudioSessionMediaServicesWereLostNotification with:@selector(hearMediaServicesLost:)];
	[self hear:AVAudioSessionMediaServicesWereResetNotification with:@selector(hearMediaServicesReset:)];
	[self hear:AVAudioSessionSilenceSecondaryAudioHintNotification with:@selector(hearSecondaryAudioHint:)];
#if AVFAUDIO_KNOWS_SESSION_AVAILABLE_INPUTS_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_AVAILABLE_INPUTS_CHANGE_NOTIFICATION) {
		[self hear:AVAudioSessionAvailableInputsChangeNotification with:@selector(hearAvailableInputs:)];
	}
#endif
}

- (void)listenToRendering {
	[self hear:AVAudioSessionSpatialPlaybackCapabilitiesChangedNotification with:@selector(hearSpatialPlayback:)];
#if AVFAUDIO_KNOWS_SESSION_RENDERING_MODE_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_RENDERING_MODE_CHANGE_NOTIFICATION) {
		[self hear:AVAudioSessionRenderingModeChangeNotification with:@selector(hearRenderingMode:)];
	}
	if (AVFAUDIO_HAS_SESSION_RENDERING_CAPABILITIES_CHANGE_NOTIFICATION) {
		[self hear:AVAudioSessionRenderingCapabilitiesChangeNotification with:@selector(hearRenderingCapabilities:)];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_OUTPUT_MUTE_STATE_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_OUTPUT_MUTE_STATE_CHANGE_NOTIFICATION) {
		[self hear:AVAudioSessionOutputMuteStateChangeNotification with:@selector(hearOutputMute:)];
	}
	if (AVFAUDIO_HAS_SESSION_USER_INTENT_TO_UNMUTE_OUTPUT_NOTIFICATION) {
		[self hear:AVAudioSessionUserIntentToUnmuteOutputNotification with:@selector(hearUserIntent:)];
	}
#endif
}

- (void)listenToMicrophone {
#ifdef AUDIO_SESSION_MICROPHONE
	if (AVFAUDIO_HAS_APPLICATION_INPUT_MUTE_STATE_CHANGE_NOTIFICATION) {
		[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(hearInputMute:) name:AVAudioApplicationInputMuteStateChangeNotification object:nil];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_MICROPHONE_INJECTION_CAPABILITIES_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_MICROPHONE_INJECTION_CAPABILITIES_CHANGE_NOTIFICATION) {
		[self hear:AVAudioSessionMicrophoneInjectionCapabilitiesChangeNotification with:@selector(hearMicrophoneInjection:)];
	}
#endif
}

- (std::shared_ptr<StateFeed>)target {
	const std::lock_guard<std::mutex> lock(mutex);
	return feed;
}

- (void)tell:(const SessionEvent &)p_event change:(const StateFeed::Change &)p_change {
	const std::shared_ptr<StateFeed> target = [self target];
	if (target != nullptr) {
		target->tell(p_event, p_change);
	}
}

- (void)tell:(const SessionEvent &)p_event {
	[self tell:p_event change:nullptr];
}

// What a player did elsewhere, such as starting music or changing a permission, comes with no notification.
- (void)hearReturn:(NSNotification *)p_notification {
	(void)p_notification;
	const std::shared_ptr<StateFeed> target = [self target];
	if (target != nullptr) {
		target->update();
	}
}

- (void)hearInterruption:(NSNotification *)p_notification {
	const auto type = static_cast<InterruptionType>(get_number(p_notification, AVAudioSessionInterruptionTypeKey));
	if (type == InterruptionType::BEGAN) {
		[self tell:SessionEvent::interruption_began(get_reason(p_notification)) change:[](SessionMemory &r_memory) { r_memory.begin_interruption(); }];
		return;
	}
	const int64_t options = get_number(p_notification, AVAudioSessionInterruptionOptionKey);
	const bool should_resume = (options & AVAudioSessionInterruptionOptionShouldResume) != 0;
	[self tell:SessionEvent::interruption_ended(should_resume) change:[](SessionMemory &r_memory) { r_memory.end_interruption(); }];
}

- (void)hearRouteChange:(NSNotification *)p_notification {
	const RouteChangeReason reason = to_enum(get_number(p_notification, AVAudioSessionRouteChangeReasonKey), is_valid_route_change_reason, RouteChangeReason::UNKNOWN);
	[self tell:SessionEvent::route_changed(reason, get_previous_route(p_notification))];
}

- (void)hearMediaServicesLost:(NSNotification *)p_notification {
	(void)p_notification;
	[self tell:SessionEvent::of(SessionEventType::MEDIA_SERVICES_LOST) change:[](SessionMemory &r_memory) { r_memory.lose_media_services(); }];
}

- (void)hearMediaServicesReset:(NSNotification *)p_notification {
	(void)p_notification;
	[self tell:SessionEvent::of(SessionEventType::MEDIA_SERVICES_RESET) change:[](SessionMemory &r_memory) { r_memory.reset(); }];
}

- (void)hearSecondaryAudioHint:(NSNotification *)p_notification {
	const int64_t type = get_number(p_notification, AVAudioSessionSilenceSecondaryAudioHintTypeKey);
	[self tell:SessionEvent::of(SessionEventType::SECONDARY_AUDIO_HINT_CHANGED, type == AVAudioSessionSilenceSecondaryAudioHintTypeBegin)];
}

- (void)hearAvailableInputs:(NSNotification *)p_notification {
	(void)p_notification;
	[self tell:SessionEvent::of(SessionEventType::AVAILABLE_INPUTS_CHANGED)];
}

- (void)hearSpatialPlayback:(NSNotification *)p_notification {
	const bool is_enabled = get_number(p_notification, AVAudioSessionSpatialAudioEnabledKey) != 0;
	[self tell:SessionEvent::of(SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED, is_enabled)];
}

#if AVFAUDIO_KNOWS_SESSION_RENDERING_MODE_CHANGE_NOTIFICATION

- (void)hearRenderingMode:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_SESSION_RENDERING_MODE_NEW_RENDERING_MODE_KEY) {
		const int64_t mode = get_number(p_notification, AVAudioSessionRenderingModeNewRenderingModeKey);
		[self tell:SessionEvent::rendering_mode_changed(to_enum(mode, is_valid_rendering_mode, RenderingMode::NOT_APPLICABLE))];
	}
}

- (void)hearRenderingCapabilities:(NSNotification *)p_notification {
	(void)p_notification;
	[self tell:SessionEvent::of(SessionEventType::RENDERING_CAPABILITIES_CHANGED)];
}

#endif

#if AVFAUDIO_KNOWS_SESSION_OUTPUT_MUTE_STATE_CHANGE_NOTIFICATION

- (void)hearOutputMute:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_SESSION_MUTE_STATE_KEY) {
		[self tell:SessionEvent::of(SessionEventType::OUTPUT_MUTE_STATE_CHANGED, get_number(p_notification, AVAudioSessionMuteStateKey) != 0)];
	}
}

- (void)hearUserIntent:(NSNotification *)p_notification {
	(void)p_notification;
	[self tell:SessionEvent::of(SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT)];
}

#endif

#ifdef AUDIO_SESSION_MICROPHONE

- (void)hearInputMute:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_APPLICATION_MUTE_STATE_KEY) {
		[self tell:SessionEvent::of(SessionEventType::INPUT_MUTE_STATE_CHANGED, get_number(p_notification, AVAudioApplicationMuteStateKey) != 0)];
	}
}

#endif

#if AVFAUDIO_KNOWS_SESSION_MICROPHONE_INJECTION_CAPABILITIES_CHANGE_NOTIFICATION

- (void)hearMicrophoneInjection:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_SESSION_MICROPHONE_INJECTION_IS_AVAILABLE_KEY) {
		[self tell:SessionEvent::of(SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED, get_number(p_notification, AVAudioSessionMicrophoneInjectionIsAvailableKey) != 0)];
	}
}

#endif

@end
