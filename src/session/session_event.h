#pragma once

#include "gen/activity.h"
#include "gen/interruption_reason.h"
#include "gen/interruption_type.h"
#include "gen/rendering_mode.h"
#include "gen/route_change_reason.h"
#include "session_state.h"

#include <cstdint>
#include <utility>

namespace audio_session {

// The kinds of events that a platform reports.
enum class SessionEventType : uint8_t {
	// A new state without an event. Observers are not notified, except of a STATE_CHANGED that follows from it.
	UPDATED,
	// `activity`. The service makes it when the activity changes; backends do not need to. It comes before the
	// event or the completion that brought the change.
	STATE_CHANGED,
	// `interruption`, `interruption_reason`, `should_resume`. When an interruption begins, an ACTIVE session
	// becomes INTERRUPTED; when it ends, it becomes INACTIVE.
	INTERRUPTION,
	// `route_change_reason`, `previous_route`.
	ROUTE_CHANGED,
	// `is_on`: whether the list has inputs.
	AVAILABLE_INPUTS_CHANGED,
	// `new_volume`, `old_volume`.
	OUTPUT_VOLUME_CHANGED,
	// `is_on`: whether the output is muted.
	OUTPUT_MUTE_STATE_CHANGED,
	// The player did something that shows the intent to hear the game, such as pressing volume up.
	USER_INTENT_TO_UNMUTE_OUTPUT,
	// `is_on`: whether the game should silence its secondary audio.
	SECONDARY_AUDIO_HINT_CHANGED,
	MEDIA_SERVICES_LOST,
	MEDIA_SERVICES_RESET,
	// `is_on`: whether spatial audio is enabled.
	SPATIAL_PLAYBACK_CAPABILITIES_CHANGED,
	// `rendering_mode`.
	RENDERING_MODE_CHANGED,
	RENDERING_CAPABILITIES_CHANGED,
	// `is_on`: whether recording is permitted.
	RECORD_PERMISSION_CHANGED,
	// `is_on`: whether the input is muted.
	INPUT_MUTE_STATE_CHANGED,
	// `is_on`: whether microphone injection is available.
	MICROPHONE_INJECTION_CAPABILITIES_CHANGED,
};

// One event: its type, the fields below that the type uses, and the state after it.
struct SessionEvent {
	SessionEventType type = SessionEventType::UPDATED;
	// Null if the state has not changed.
	StatePointer state;

	bool is_on = false;
	bool should_resume = false;
	Activity activity = Activity::INACTIVE;
	InterruptionType interruption = InterruptionType::UNKNOWN;
	InterruptionReason interruption_reason = InterruptionReason::DEFAULT;
	RouteChangeReason route_change_reason = RouteChangeReason::UNKNOWN;
	RoutePointer previous_route;
	float new_volume = 0.0f;
	float old_volume = 0.0f;
	RenderingMode rendering_mode = RenderingMode::NOT_APPLICABLE;

	static SessionEvent of(SessionEventType p_type, bool p_is_on = false) {
		SessionEvent event;
		event.type = p_type;
		event.is_on = p_is_on;
		return event;
	}

	static SessionEvent state_changed(Activity p_activity) {
		SessionEvent event = of(SessionEventType::STATE_CHANGED);
		event.activity = p_activity;
		return event;
	}

	static SessionEvent interruption_began(InterruptionReason p_reason) {
		SessionEvent event = of(SessionEventType::INTERRUPTION);
		event.interruption = InterruptionType::BEGAN;
		event.interruption_reason = p_reason;
		return event;
	}

	static SessionEvent interruption_ended(bool p_should_resume) {
		SessionEvent event = of(SessionEventType::INTERRUPTION);
		event.interruption = InterruptionType::ENDED;
		event.should_resume = p_should_resume;
		return event;
	}

	static SessionEvent route_changed(RouteChangeReason p_reason, RoutePointer p_previous_route) {
		SessionEvent event = of(SessionEventType::ROUTE_CHANGED);
		event.route_change_reason = p_reason;
		event.previous_route = std::move(p_previous_route);
		return event;
	}

	static SessionEvent output_volume_changed(float p_new_volume, float p_old_volume) {
		SessionEvent event = of(SessionEventType::OUTPUT_VOLUME_CHANGED);
		event.new_volume = p_new_volume;
		event.old_volume = p_old_volume;
		return event;
	}

	static SessionEvent rendering_mode_changed(RenderingMode p_mode) {
		SessionEvent event = of(SessionEventType::RENDERING_MODE_CHANGED);
		event.rendering_mode = p_mode;
		return event;
	}
};

} // namespace audio_session
