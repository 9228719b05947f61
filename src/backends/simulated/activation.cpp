#include "activation.h"

#include "../../session/rules/refusal.h"
#include "routing.h"

namespace audio_session::simulated {

namespace {

// Interrupts the session and reports it.
void take_audio(DeviceState &r_device, InterruptionReason p_reason, DeviceChange &r_change) {
	r_device.settings.activity = Activity::INTERRUPTED;
	r_device.other_app.handle_session_inactive(false);
	r_change.events.push_back(SessionEvent::interruption_began(p_reason));
}

SessionResult check_interruptions(const DeviceState &p_device, Category p_category) {
	const InterruptionRule *const refusing = p_device.interruptions.find([p_category](const InterruptionRule &p_rule) {
		return p_rule.refuses == Refuses::EVERYTHING || (p_rule.refuses == Refuses::CALL_CATEGORIES && get_rule(p_category).is_refused_during_call);
	});
	if (refusing == nullptr) {
		return {};
	}
	const bool may_play = refusing->refuses == Refuses::CALL_CATEGORIES;
	return refuse(refusing->error, { "A session with the category ", to_string(p_category), " cannot be active while ", refusing->description, may_play ? ". A category that only plays can." : ". Wait for the end of the interruption." });
}

bool mixes(const Configuration &p_configuration) {
	return mixes_with_others(p_configuration.category, p_configuration.options);
}

bool records(const Configuration &p_configuration) {
	return get_rule(p_configuration.category).has_input;
}

// In the background a session may keep playing, but not start to silence others or to record. `p_before` is the
// configuration with which it is active already; null if it is not active.
SessionResult check_background(const DeviceState &p_device, const Configuration &p_configuration, const Configuration *p_before) {
	if (p_device.hardware.is_in_foreground) {
		return {};
	}
	if (!mixes(p_configuration) && (p_before == nullptr || mixes(*p_before))) {
		return refuse(ErrorCode::CANNOT_INTERRUPT_OTHERS, { "A session that does not mix cannot be activated in the background. Set OPTION_MIX_WITH_OTHERS, or activate it in the foreground." });
	}
	if (records(p_configuration) && (p_before == nullptr || !records(*p_before))) {
		return refuse(ErrorCode::CANNOT_START_RECORDING, { "A session that records cannot be activated in the background. Activate it in the foreground." });
	}
	return {};
}

// Returns whether a session with that configuration may be active now.
SessionResult check_activation(const DeviceState &p_device, const Configuration &p_configuration, const Configuration *p_before) {
	SessionResult result = check_interruptions(p_device, p_configuration.category);
	return result.is_refused() ? result : check_background(p_device, p_configuration, p_before);
}

bool is_mode_spoken_audio(const Configuration &p_configuration) {
	return get_effective_mode(p_configuration.category, p_configuration.mode, p_configuration.options) == Mode::SPOKEN_AUDIO;
}

void pause_other_app_for_system(DeviceState &r_device) {
	r_device.other_app.set_paused_by_system(r_device.interruptions.get_latest_of_system() != nullptr);
}

} // namespace

SessionResult activate(DeviceState &r_device) {
	SessionSettings &settings = r_device.settings;
	if (settings.activity == Activity::ACTIVE) {
		return {};
	}
	const SessionResult result = check_activation(r_device, settings.configuration, nullptr);
	if (result.is_refused()) {
		return result;
	}
	settings.activity = Activity::ACTIVE;
	// The game has activated the session itself, so it no longer waits for the end of an interruption.
	r_device.interruptions.is_end_awaited = false;
	r_device.interruptions.end(OTHER_APP_RULE);
	r_device.interruptions.end(MUTED_MICROPHONE_RULE);
	r_device.other_app.handle_session_active(settings.configuration);
	return {};
}

SessionResult deactivate(DeviceState &r_device, SetActiveOptions p_options) {
	SessionSettings &settings = r_device.settings;
	const bool was_active = settings.activity == Activity::ACTIVE;
	settings.activity = Activity::INACTIVE;
	if (!was_active) {
		return {};
	}
	r_device.other_app.handle_session_inactive((p_options & SetActiveOptions::NOTIFY_OTHERS_ON_DEACTIVATION) == SetActiveOptions::NOTIFY_OTHERS_ON_DEACTIVATION);
	if (r_device.hardware.is_audio_running) {
		return refuse(ErrorCode::IS_BUSY, { "The session was deactivated while the game's audio was still running. Stop the audio first." });
	}
	return {};
}

SessionResult configure(DeviceState &r_device, const Configuration &p_configuration, DeviceChange &r_change) {
	SessionSettings &settings = r_device.settings;
	if (settings.activity == Activity::ACTIVE) {
		SessionResult result = check_activation(r_device, p_configuration, &settings.configuration);
		if (result.is_refused()) {
			return result;
		}
	}
	const bool is_other_category = settings.configuration.category != p_configuration.category;
	settings.configuration = p_configuration;
	if (settings.activity == Activity::ACTIVE) {
		r_device.other_app.handle_session_active(p_configuration);
	}
	r_change.reroute(RouteChangeReason::CATEGORY_CHANGE, is_other_category);
	return {};
}

void begin_interruption(DeviceState &r_device, const InterruptionRule &p_rule, InterruptionReason p_reason, DeviceChange &r_change) {
	r_device.interruptions.begin(p_rule);
	pause_other_app_for_system(r_device);
	const bool is_avoided = p_rule.is_avoidable && r_device.settings.prefers_no_interruptions_from_system_alerts;
	if (is_avoided || r_device.settings.activity != Activity::ACTIVE) {
		return;
	}
	take_audio(r_device, p_reason, r_change);
	r_device.interruptions.is_end_awaited = true;
}

bool end_interruption(DeviceState &r_device, const InterruptionRule &p_rule, bool p_should_resume, DeviceChange &r_change) {
	Interruptions &interruptions = r_device.interruptions;
	if (!interruptions.end(p_rule)) {
		return false;
	}
	pause_other_app_for_system(r_device);
	if (r_device.settings.activity == Activity::ACTIVE) {
		// The session was activated during the interruption; the other app returns to an active session.
		r_device.other_app.handle_session_active(r_device.settings.configuration);
	}
	const bool is_held = interruptions.find([](const InterruptionRule &p_rule) { return p_rule.refuses != Refuses::NOTHING; }) != nullptr;
	if (!interruptions.is_end_awaited || is_held) {
		return true;
	}
	interruptions.is_end_awaited = false;
	if (r_device.settings.activity == Activity::INTERRUPTED) {
		r_device.settings.activity = Activity::INACTIVE;
	}
	r_change.events.push_back(SessionEvent::interruption_ended(p_should_resume));
	return true;
}

void interrupt_without_end(DeviceState &r_device, InterruptionReason p_reason, DeviceChange &r_change) {
	if (r_device.settings.activity == Activity::ACTIVE) {
		take_audio(r_device, p_reason, r_change);
	}
}

void start_other_app(DeviceState &r_device, bool p_mixable, bool p_spoken, DeviceChange &r_change) {
	r_device.other_app.start(p_mixable, p_spoken);
	const SessionSettings &settings = r_device.settings;
	if (settings.activity != Activity::ACTIVE || !r_device.other_app.is_audible()) {
		return;
	}
	const bool is_prompt_against_speech = r_device.other_app.is_prompt() && is_mode_spoken_audio(settings.configuration);
	const bool silences_session = !p_mixable && !mixes(settings.configuration);
	if (is_prompt_against_speech || silences_session) {
		begin_interruption(r_device, OTHER_APP_RULE, InterruptionReason::DEFAULT, r_change);
		return;
	}
	r_device.other_app.handle_session_active(settings.configuration);
}

void stop_other_app(DeviceState &r_device, bool p_notifies, DeviceChange &r_change) {
	r_device.other_app.stop();
	if (p_notifies) {
		end_interruption(r_device, OTHER_APP_RULE, true, r_change);
	} else {
		r_device.interruptions.end(OTHER_APP_RULE);
	}
}

} // namespace audio_session::simulated
