#include "port_requests.h"

#include "routing.h"

namespace audio_session::simulated {

SessionResult override_port(DeviceState &r_device, PortOverride p_override, DeviceChange &r_change) {
	r_device.settings.port_override = p_override;
	r_device.settings.overridden_outputs = choose_outputs_without_override(r_device);
	r_change.reroute(RouteChangeReason::OVERRIDE);
	return {};
}

SessionResult prefer_input(DeviceState &r_device, const std::string &p_uid, DeviceChange &r_change) {
	r_device.settings.preferred_input = p_uid;
	r_change.reroute(RouteChangeReason::OVERRIDE);
	return {};
}

SessionResult choose_data_source(DeviceState &r_device, const PortDescription &p_port, std::optional<int64_t> p_source, DeviceChange &r_change) {
	r_device.settings.port_preferences[p_port.uid].chosen_data_source = p_source;
	r_change.reroute(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE);
	return {};
}

SessionResult prefer_data_source(DeviceState &r_device, const SessionRequest &p_request, DeviceChange &r_change) {
	PortPreference &preference = r_device.settings.port_preferences[p_request.port_uid];
	preference.preferred_data_source = p_request.data_source;
	preference.chosen_data_source.reset();
	r_change.reroute(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE);
	return {};
}

SessionResult prefer_polar_pattern(DeviceState &r_device, const SessionRequest &p_request, DeviceChange &r_change) {
	std::map<int64_t, PolarPattern> &patterns = r_device.settings.port_preferences[p_request.port_uid].polar_patterns;
	if (p_request.polar_pattern == PolarPattern::NONE) {
		patterns.erase(*p_request.data_source);
	} else {
		patterns[*p_request.data_source] = p_request.polar_pattern;
	}
	r_change.reroute(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE);
	return {};
}

} // namespace audio_session::simulated
