#include "notifications.h"

#include "state.h"

namespace audio_session::simulated {

namespace {

// Returns whether the category needs a direction for which there is no port.
bool lacks_port(const SessionState &p_state) {
	const CategoryRule &rule = get_rule(p_state.category);
	return (rule.has_input && p_state.current_route->inputs.empty()) || (rule.has_output && p_state.current_route->outputs.empty());
}

bool is_same_setup(const PortPointer &p_one, const PortPointer &p_other) {
	const DataSourceDescription *const one = find_data_source(*p_one, p_one->selected_data_source);
	const DataSourceDescription *const other = find_data_source(*p_other, p_other->selected_data_source);
	const bool has_same_pattern = one == nullptr || other == nullptr || one->selected_polar_pattern == other->selected_polar_pattern;
	return p_one->selected_data_source == p_other->selected_data_source && has_same_pattern;
}

bool has_same_setup(const PortList &p_before, const PortList &p_after) {
	for (size_t i = 0; i < p_before.size() && i < p_after.size(); i++) {
		if (!is_same_setup(p_before[i], p_after[i])) {
			return false;
		}
	}
	return true;
}

void notify_route(const SessionState &p_before, const SessionState &p_after, DeviceChange &r_change) {
	if (!r_change.route_change_reason.has_value()) {
		return;
	}
	const bool is_same = has_same_ports(*p_before.current_route, *p_after.current_route);
	if (*r_change.route_change_reason == RouteChangeReason::ROUTE_CONFIGURATION_CHANGE) {
		if (!has_same_setup(p_before.current_route->inputs, p_after.current_route->inputs)) {
			r_change.events.push_back(SessionEvent::route_changed(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE, p_before.current_route));
		}
		return;
	}
	if (is_same && !r_change.is_route_change_always_notified) {
		return;
	}
	const RouteChangeReason reason = !is_same && lacks_port(p_after) ? RouteChangeReason::NO_SUITABLE_ROUTE_FOR_CATEGORY : *r_change.route_change_reason;
	r_change.events.push_back(SessionEvent::route_changed(reason, p_before.current_route));
}

bool has_same_inputs(const PortList &p_before, const PortList &p_after) {
	return has_same_ports({ p_before, {} }, { p_after, {} });
}

} // namespace

void notify_differences(DeviceState &r_device, const SessionState &p_before, const SessionState &p_after, DeviceChange &r_change) {
	notify_route(p_before, p_after, r_change);
	if (!has_same_inputs(*p_before.available_inputs, *p_after.available_inputs)) {
		r_change.events.push_back(SessionEvent::of(SessionEventType::AVAILABLE_INPUTS_CHANGED, !p_after.available_inputs->empty()));
	}
	if (p_before.supported_output_channel_layouts != p_after.supported_output_channel_layouts) {
		r_change.events.push_back(SessionEvent::of(SessionEventType::RENDERING_CAPABILITIES_CHANGED));
	}
	if (p_before.is_output_muted != p_after.is_output_muted) {
		r_change.events.push_back(SessionEvent::of(SessionEventType::OUTPUT_MUTE_STATE_CHANGED, p_after.is_output_muted));
	}
	// Only an active session in the foreground is notified.
	const bool receives_hint = p_after.activity == Activity::ACTIVE && r_device.hardware.is_in_foreground;
	const bool hint = p_after.secondary_audio_should_be_silenced_hint;
	if (receives_hint && hint != p_before.secondary_audio_should_be_silenced_hint) {
		r_change.events.push_back(SessionEvent::of(SessionEventType::SECONDARY_AUDIO_HINT_CHANGED, hint));
	}
	const bool receives_input_mute = p_after.activity == Activity::ACTIVE && get_rule(p_after.category).has_input;
	if (receives_input_mute && p_after.is_input_muted != r_device.settings.was_input_notified_muted) {
		r_device.settings.was_input_notified_muted = p_after.is_input_muted;
		r_change.events.push_back(SessionEvent::of(SessionEventType::INPUT_MUTE_STATE_CHANGED, p_after.is_input_muted));
	}
}

} // namespace audio_session::simulated
