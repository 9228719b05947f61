#include "audibility.h"

#include "../../session/rules/refusal.h"

namespace audio_session::simulated {

namespace {

std::string find_inactivity_reason(const DeviceState &p_device) {
	if (p_device.hardware.are_media_services_lost) {
		return "The system's media services are down.";
	}
	switch (p_device.settings.activity) {
		case Activity::ACTIVE:
			return {};
		case Activity::INTERRUPTED:
			return "The session was interrupted.";
		case Activity::INACTIVE:
			break;
	}
	return "The session is not active.";
}

} // namespace

std::string find_silence_reason(const DeviceState &p_device, const SessionState &p_state) {
	const Hardware &hardware = p_device.hardware;
	const CategoryRule &rule = get_rule(p_state.category);
	const std::string category(to_string(p_state.category));
	if (std::string reason = find_inactivity_reason(p_device); !reason.empty()) {
		return reason;
	}
	if (!rule.has_output) {
		return compose({ "The category ", category, " does not play." });
	}
	if (p_state.current_route->outputs.empty()) {
		return "The route has no output.";
	}
	if (p_state.is_output_muted) {
		return "The game has muted its output.";
	}
	if (rule.is_silenced_by_ringer && hardware.is_ringer_silent) {
		return compose({ "The ringer switch is set to silent, and ", category, " obeys it." });
	}
	if (rule.is_silenced_by_ringer && !hardware.is_in_foreground) {
		return compose({ "The game is in the background, and ", category, " is silent there." });
	}
	if (hardware.volume <= 0.0f) {
		return "The volume is turned down to 0.";
	}
	return {};
}

std::string find_input_silence_reason(const DeviceState &p_device, const SessionState &p_state) {
	if (std::string reason = find_inactivity_reason(p_device); !reason.empty()) {
		return reason;
	}
	if (!get_rule(p_state.category).has_input) {
		return compose({ "The category ", to_string(p_state.category), " does not record." });
	}
	if (!p_device.hardware.record_permission.is_granted()) {
		return "The player has not permitted recording.";
	}
	const PortPointer input = get_input_port(p_state);
	if (input == nullptr) {
		return "The route has no input.";
	}
	if (p_state.is_input_muted) {
		return "The input is muted.";
	}
	if (input->type == PortType::BUILT_IN_MIC && p_device.hardware.is_built_in_microphone_muted) {
		return "The hardware mutes the built-in microphone.";
	}
	return {};
}

bool is_game_ducked(const DeviceState &p_device, const SessionState &p_state) {
	return p_device.other_app.is_audible() && p_device.other_app.is_prompt() && find_silence_reason(p_device, p_state).empty();
}

} // namespace audio_session::simulated
