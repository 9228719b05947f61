#include "simulated_port_requests.h"

#include "../../session/refusal.h"
#include "simulated_routing.h"

namespace audio_session {

namespace {

std::string list_names(const PortList &p_ports) {
	std::string names;
	for (const PortPointer &port : p_ports) {
		names += compose({ names.empty() ? "\"" : ", \"", port->uid, "\"" });
	}
	return names.empty() ? "There is none now." : compose({ "There are ", names, "." });
}

// The port by that uid that is in use or could be. Null when there is none.
PortPointer find_known_port(const SessionState &p_state, const std::string &p_uid) {
	for (const PortList *ports : { p_state.available_inputs.get(), &p_state.current_route->inputs, &p_state.current_route->outputs }) {
		if (PortPointer port = find_port(*ports, p_uid)) {
			return port;
		}
	}
	return nullptr;
}

// Refuses a port or a data source that is not there. No data source is always there: no preference.
SessionResult check_data_source(const PortPointer &p_port, const std::string &p_uid, std::optional<int64_t> p_source) {
	if (p_port == nullptr && p_uid.empty()) {
		return refuse(ErrorCode::BAD_PARAM, { "The route has no such port now." });
	}
	if (p_port == nullptr) {
		return refuse(ErrorCode::BAD_PARAM, { "There is no port \"", p_uid, "\" now." });
	}
	if (!p_source.has_value() || find_data_source(*p_port, p_source) != nullptr) {
		return {};
	}
	std::string sources;
	for (const DataSourceDescription &source : p_port->data_sources) {
		sources += compose({ sources.empty() ? "" : ", ", std::to_string(source.id), " (", source.name, ")" });
	}
	return refuse(ErrorCode::BAD_PARAM, { "The port \"", p_port->uid, "\" has no data source ", std::to_string(*p_source), ". It has ", sources.empty() ? "none to choose from" : sources, "." });
}

} // namespace

SessionResult override_port(SimulatedWorld &r_world, PortOverride p_override, WorldChange &r_change) {
	const Category category = r_world.settings.configuration.category;
	if (p_override != PortOverride::NONE && category != Category::PLAY_AND_RECORD) {
		return refuse(ErrorCode::BAD_PARAM, { to_string(category), " does not take PORT_OVERRIDE_SPEAKER (only playAndRecord does)." });
	}
	r_world.settings.port_override = p_override;
	r_world.settings.overridden_outputs = choose_outputs_without_override(r_world);
	r_change.reroute(RouteChangeReason::OVERRIDE);
	return {};
}

SessionResult prefer_input(SimulatedWorld &r_world, const SessionState &p_state, const std::string &p_uid, WorldChange &r_change) {
	if (!p_uid.empty() && find_port(*p_state.available_inputs, p_uid) == nullptr) {
		return refuse(ErrorCode::BAD_PARAM, { "\"", p_uid, "\" is not an available input of ", to_string(p_state.category), ". ", list_names(*p_state.available_inputs) });
	}
	r_world.settings.preferred_input = p_uid;
	r_change.reroute(RouteChangeReason::OVERRIDE);
	return {};
}

SessionResult choose_data_source(SimulatedWorld &r_world, const PortPointer &p_port, std::optional<int64_t> p_source, WorldChange &r_change) {
	SessionResult result = check_data_source(p_port, {}, p_source);
	if (!result.is_refused()) {
		r_world.settings.port_preferences[p_port->uid].chosen_data_source = p_source;
		r_change.reroute(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE);
	}
	return result;
}

SessionResult prefer_data_source(SimulatedWorld &r_world, const SessionState &p_state, const SessionRequest &p_request, WorldChange &r_change) {
	SessionResult result = check_data_source(find_known_port(p_state, p_request.port_uid), p_request.port_uid, p_request.data_source);
	if (!result.is_refused()) {
		PortPreference &preference = r_world.settings.port_preferences[p_request.port_uid];
		preference.preferred_data_source = p_request.data_source;
		preference.chosen_data_source.reset();
		r_change.reroute(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE);
	}
	return result;
}

SessionResult prefer_polar_pattern(SimulatedWorld &r_world, const SessionState &p_state, const SessionRequest &p_request, WorldChange &r_change) {
	const PortPointer port = find_known_port(p_state, p_request.port_uid);
	SessionResult result = check_data_source(port, p_request.port_uid, p_request.data_source);
	if (result.is_refused()) {
		return result;
	}
	const DataSourceDescription *const source = find_data_source(*port, p_request.data_source);
	if (source == nullptr) {
		return refuse(ErrorCode::BAD_PARAM, { "A polar pattern needs a data source. Name one." });
	}
	std::map<int64_t, PolarPattern> &patterns = r_world.settings.port_preferences[p_request.port_uid].polar_patterns;
	if (p_request.polar_pattern == PolarPattern::NONE) {
		patterns.erase(source->id);
	} else {
		std::string supported;
		bool is_supported = false;
		for (const PolarPattern pattern : source->supported_polar_patterns) {
			supported += compose({ supported.empty() ? "" : ", ", to_string(pattern) });
			is_supported = is_supported || pattern == p_request.polar_pattern;
		}
		if (!is_supported) {
			return refuse(ErrorCode::BAD_PARAM, { "The data source ", source->name, " has no polar pattern ", to_string(p_request.polar_pattern), ". It has ", supported, "." });
		}
		patterns[source->id] = p_request.polar_pattern;
	}
	r_change.reroute(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE);
	return {};
}

} // namespace audio_session
