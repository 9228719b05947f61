#include "notification_listener.h"

#include "apple_sdk.h"
#include "gen/apple_numbers.h"
#include "gen/availability.h"
#include "notification_payload.h"

#include <algorithm>

using namespace audio_session;
using namespace audio_session::avfaudio;

namespace {

// Spelled out, because the library uses nothing else of UIKit and does not link it.
NSString *const APPLICATION_DID_BECOME_ACTIVE = @"UIApplicationDidBecomeActiveNotification";

NSString *const IGNORED = @"The notification is ignored.";
NSString *const READ_INSTEAD = @"The session is read instead.";
NSString *const DEFAULT_INSTEAD = @"The default is used.";

bool is_any_output_spatial(const SessionState &p_state) {
	const PortList &outputs = p_state.current_route->outputs;
	return std::any_of(outputs.begin(), outputs.end(), [](const PortPointer &p_port) { return p_port->is_spatial_audio_enabled; });
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
	report.clear();
	[self listenToSession];
	[self listenToRendering];
	[self listenToMicrophone];
	[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(handleReturn:) name:APPLICATION_DID_BECOME_ACTIVE object:nil];
}

- (void)stopListening {
	[[NSNotificationCenter defaultCenter] removeObserver:self];
	const std::lock_guard<std::mutex> lock(mutex);
	feed = nullptr;
}

- (void)observe:(NSString *)p_name with:(SEL)p_handler {
	@try {
		[[NSNotificationCenter defaultCenter] addObserver:self selector:p_handler name:p_name object:[AVAudioSession sharedInstance]];
	} @catch (NSException *exception) {
		// The game can run without one kind of event.
		NSLog(@"Audio session: %@ is not observed: %@: %@", p_name, [exception name], [exception reason]);
	}
}

// From iOS 27 on Apple recommends two other notifications instead of the interruption. It still posts this one, and
// the declarations that this code is checked against are older.
- (void)listenToSession {
	[self observe:AVAudioSessionInterruptionNotification with:@selector(handleInterruption:)];
	[self observe:AVAudioSessionRouteChangeNotification with:@selector(handleRouteChange:)];
	[self observe:AVAudioSessionMediaServicesWereLostNotification with:@selector(handleMediaServicesLost:)];
	[self observe:AVAudioSessionMediaServicesWereResetNotification with:@selector(handleMediaServicesReset:)];
	[self observe:AVAudioSessionSilenceSecondaryAudioHintNotification with:@selector(handleSecondaryAudioHint:)];
#if AVFAUDIO_KNOWS_SESSION_AVAILABLE_INPUTS_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_AVAILABLE_INPUTS_CHANGE_NOTIFICATION) {
		[self observe:AVAudioSessionAvailableInputsChangeNotification with:@selector(handleAvailableInputs:)];
	}
#endif
}

- (void)listenToRendering {
	[self observe:AVAudioSessionSpatialPlaybackCapabilitiesChangedNotification with:@selector(handleSpatialPlayback:)];
#if AVFAUDIO_KNOWS_SESSION_RENDERING_MODE_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_RENDERING_MODE_CHANGE_NOTIFICATION) {
		[self observe:AVAudioSessionRenderingModeChangeNotification with:@selector(handleRenderingMode:)];
	}
	if (AVFAUDIO_HAS_SESSION_RENDERING_CAPABILITIES_CHANGE_NOTIFICATION) {
		[self observe:AVAudioSessionRenderingCapabilitiesChangeNotification with:@selector(handleRenderingCapabilities:)];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_OUTPUT_MUTE_STATE_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_OUTPUT_MUTE_STATE_CHANGE_NOTIFICATION) {
		[self observe:AVAudioSessionOutputMuteStateChangeNotification with:@selector(handleOutputMute:)];
	}
	if (AVFAUDIO_HAS_SESSION_USER_INTENT_TO_UNMUTE_OUTPUT_NOTIFICATION) {
		[self observe:AVAudioSessionUserIntentToUnmuteOutputNotification with:@selector(handleUserIntent:)];
	}
#endif
}

- (void)listenToMicrophone {
#ifdef AUDIO_SESSION_MICROPHONE
	if (AVFAUDIO_HAS_APPLICATION_INPUT_MUTE_STATE_CHANGE_NOTIFICATION) {
		[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(handleInputMute:) name:AVAudioApplicationInputMuteStateChangeNotification object:nil];
	}
#endif
#if AVFAUDIO_KNOWS_SESSION_MICROPHONE_INJECTION_CAPABILITIES_CHANGE_NOTIFICATION
	if (AVFAUDIO_HAS_SESSION_MICROPHONE_INJECTION_CAPABILITIES_CHANGE_NOTIFICATION) {
		[self observe:AVAudioSessionMicrophoneInjectionCapabilitiesChangeNotification with:@selector(handleMicrophoneInjection:)];
	}
#endif
}

- (std::shared_ptr<StateFeed>)target {
	const std::lock_guard<std::mutex> lock(mutex);
	return feed;
}

- (void)notify:(const SessionEvent &)p_event change:(const StateFeed::Change &)p_change completion:(const StateFeed::Completion &)p_completion {
	const std::shared_ptr<StateFeed> target = [self target];
	if (target != nullptr) {
		target->notify(p_event, p_change, p_completion);
	}
}

- (void)notify:(const SessionEvent &)p_event change:(const StateFeed::Change &)p_change {
	[self notify:p_event change:p_change completion:nullptr];
}

- (void)notify:(const SessionEvent &)p_event completion:(const StateFeed::Completion &)p_completion {
	[self notify:p_event change:nullptr completion:p_completion];
}

- (void)notify:(const SessionEvent &)p_event {
	[self notify:p_event change:nullptr completion:nullptr];
}

// Notifies of an event whose `is_on` is in the notification. If it is missing, the value is read from the session.
- (void)notify:(SessionEventType)p_type from:(NSNotification *)p_notification key:(NSString *)p_key orState:(bool (*)(const SessionState &))p_read {
	const std::optional<bool> flag = find_flag(p_notification, p_key);
	if (flag.has_value()) {
		[self notify:SessionEvent::of(p_type, *flag)];
		return;
	}
	report.add(p_notification, p_key, READ_INSTEAD);
	[self notify:SessionEvent::of(p_type) completion:[p_read](SessionEvent &r_event, const SessionState &p_state) { r_event.is_on = p_read(p_state); }];
}

// Reports an invalid optional value.
- (void)reportIfPresent:(NSString *)p_key of:(NSNotification *)p_notification {
	if (find_value(p_notification, p_key) != nil) {
		report.add(p_notification, p_key, DEFAULT_INSTEAD);
	}
}

// Reads the session again: nothing is posted when a player starts music or changes a permission in another app.
- (void)handleReturn:(NSNotification *)p_notification {
	(void)p_notification;
	const std::shared_ptr<StateFeed> target = [self target];
	if (target != nullptr) {
		target->update();
	}
}

- (void)handleInterruption:(NSNotification *)p_notification {
	switch (find_enum<InterruptionType>(p_notification, AVAudioSessionInterruptionTypeKey, is_valid_interruption_type).value_or(InterruptionType::UNKNOWN)) {
		case InterruptionType::BEGAN: {
			const InterruptionReason reason = [self reasonOf:p_notification];
			return [self notify:SessionEvent::interruption_began(reason) change:[](SessionMemory &r_memory) { r_memory.begin_interruption(); }];
		}
		case InterruptionType::ENDED: {
			const bool should_resume = [self shouldResumeAfter:p_notification];
			return [self notify:SessionEvent::interruption_ended(should_resume) change:[](SessionMemory &r_memory) { r_memory.end_interruption(); }];
		}
		case InterruptionType::UNKNOWN:
			// Treating it as an end would start the game's sound during a phone call.
			return report.add(p_notification, AVAudioSessionInterruptionTypeKey, IGNORED);
	}
}

// Older systems give no reason.
- (InterruptionReason)reasonOf:(NSNotification *)p_notification {
#if AVFAUDIO_KNOWS_SESSION_INTERRUPTION_REASON_KEY
	if (AVFAUDIO_HAS_SESSION_INTERRUPTION_REASON_KEY) {
		const std::optional<InterruptionReason> reason = find_enum<InterruptionReason>(p_notification, AVAudioSessionInterruptionReasonKey, is_valid_interruption_reason);
		if (!reason.has_value()) {
			[self reportIfPresent:AVAudioSessionInterruptionReasonKey of:p_notification];
		}
		return reason.value_or(InterruptionReason::DEFAULT);
	}
#endif
	(void)p_notification;
	return InterruptionReason::DEFAULT;
}

// Apple omits the options if there are no options.
- (bool)shouldResumeAfter:(NSNotification *)p_notification {
	const std::optional<int64_t> options = find_number(p_notification, AVAudioSessionInterruptionOptionKey);
	if (!options.has_value()) {
		[self reportIfPresent:AVAudioSessionInterruptionOptionKey of:p_notification];
	}
	return (options.value_or(0) & AVAudioSessionInterruptionOptionShouldResume) != 0;
}

// The game is notified even if the reason is invalid, because the route has changed.
- (void)handleRouteChange:(NSNotification *)p_notification {
	const std::optional<RouteChangeReason> reason = find_enum<RouteChangeReason>(p_notification, AVAudioSessionRouteChangeReasonKey, is_valid_route_change_reason);
	if (!reason.has_value()) {
		report.add(p_notification, AVAudioSessionRouteChangeReasonKey, DEFAULT_INSTEAD);
	}
	RoutePointer previous = find_route(p_notification, AVAudioSessionRouteChangePreviousRouteKey);
	if (previous == nullptr) {
		[self reportIfPresent:AVAudioSessionRouteChangePreviousRouteKey of:p_notification];
		previous = std::make_shared<const RouteDescription>();
	}
	[self notify:SessionEvent::route_changed(reason.value_or(RouteChangeReason::UNKNOWN), previous)];
}

- (void)handleMediaServicesLost:(NSNotification *)p_notification {
	(void)p_notification;
	[self notify:SessionEvent::of(SessionEventType::MEDIA_SERVICES_LOST) change:[](SessionMemory &r_memory) { r_memory.lose_media_services(); }];
}

- (void)handleMediaServicesReset:(NSNotification *)p_notification {
	(void)p_notification;
	[self notify:SessionEvent::of(SessionEventType::MEDIA_SERVICES_RESET) change:[](SessionMemory &r_memory) { r_memory.reset(); }];
}

- (void)handleSecondaryAudioHint:(NSNotification *)p_notification {
	[self notify:SessionEventType::SECONDARY_AUDIO_HINT_CHANGED
			   from:p_notification
				key:AVAudioSessionSilenceSecondaryAudioHintTypeKey
			orState:[](const SessionState &p_state) { return p_state.secondary_audio_should_be_silenced_hint; }];
}

- (void)handleAvailableInputs:(NSNotification *)p_notification {
	(void)p_notification;
	[self notify:SessionEvent::of(SessionEventType::AVAILABLE_INPUTS_CHANGED) completion:[](SessionEvent &r_event, const SessionState &p_state) { r_event.is_on = !p_state.available_inputs->empty(); }];
}

- (void)handleSpatialPlayback:(NSNotification *)p_notification {
	[self notify:SessionEventType::SPATIAL_PLAYBACK_CAPABILITIES_CHANGED from:p_notification key:AVAudioSessionSpatialAudioEnabledKey orState:is_any_output_spatial];
}

#if AVFAUDIO_KNOWS_SESSION_RENDERING_MODE_CHANGE_NOTIFICATION

- (void)handleRenderingMode:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_SESSION_RENDERING_MODE_NEW_RENDERING_MODE_KEY) {
		const std::optional<RenderingMode> mode = find_enum<RenderingMode>(p_notification, AVAudioSessionRenderingModeNewRenderingModeKey, is_valid_rendering_mode);
		if (mode.has_value()) {
			[self notify:SessionEvent::rendering_mode_changed(*mode)];
			return;
		}
		report.add(p_notification, AVAudioSessionRenderingModeNewRenderingModeKey, READ_INSTEAD);
		[self notify:SessionEvent::of(SessionEventType::RENDERING_MODE_CHANGED) completion:[](SessionEvent &r_event, const SessionState &p_state) { r_event.rendering_mode = p_state.rendering_mode; }];
	}
}

- (void)handleRenderingCapabilities:(NSNotification *)p_notification {
	(void)p_notification;
	[self notify:SessionEvent::of(SessionEventType::RENDERING_CAPABILITIES_CHANGED)];
}

#endif

#if AVFAUDIO_KNOWS_SESSION_OUTPUT_MUTE_STATE_CHANGE_NOTIFICATION

- (void)handleOutputMute:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_SESSION_MUTE_STATE_KEY) {
		[self notify:SessionEventType::OUTPUT_MUTE_STATE_CHANGED from:p_notification key:AVAudioSessionMuteStateKey orState:[](const SessionState &p_state) { return p_state.is_output_muted; }];
	}
}

- (void)handleUserIntent:(NSNotification *)p_notification {
	(void)p_notification;
	[self notify:SessionEvent::of(SessionEventType::USER_INTENT_TO_UNMUTE_OUTPUT)];
}

#endif

#ifdef AUDIO_SESSION_MICROPHONE

- (void)handleInputMute:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_APPLICATION_MUTE_STATE_KEY) {
		[self notify:SessionEventType::INPUT_MUTE_STATE_CHANGED from:p_notification key:AVAudioApplicationMuteStateKey orState:[](const SessionState &p_state) { return p_state.is_input_muted; }];
	}
}

#endif

#if AVFAUDIO_KNOWS_SESSION_MICROPHONE_INJECTION_CAPABILITIES_CHANGE_NOTIFICATION

- (void)handleMicrophoneInjection:(NSNotification *)p_notification {
	if (AVFAUDIO_HAS_SESSION_MICROPHONE_INJECTION_IS_AVAILABLE_KEY) {
		[self notify:SessionEventType::MICROPHONE_INJECTION_CAPABILITIES_CHANGED
				   from:p_notification
					key:AVAudioSessionMicrophoneInjectionIsAvailableKey
				orState:[](const SessionState &p_state) { return p_state.is_microphone_injection_available; }];
	}
}

#endif

@end
