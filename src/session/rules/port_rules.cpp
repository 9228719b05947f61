#include "port_rules.h"

#include "refusal.h"

#include <algorithm>

namespace audio_session {

namespace {

std::string list_names(const PortList &p_ports) {
	std::string names;
	for (const PortPointer &port : p_ports) {
		names += compose({ names.empty() ? "\"" : ", \"", port->uid, "\"" });
	}
	return names.empty() ? "No input is available now." : compose({ "Available inputs: ", names, "." });
}

SessionResult check_preferred_input(const SessionState &p_state, const std::string &p_uid) {
	if (!p_uid.empty() && find_port(*p_state.available_inputs, p_uid) == nullptr) {
		return refuse(ErrorCode::BAD_PARAM, { "\"", p_uid, "\" is not an available input of ", to_string(p_state.category), ". ", list_names(*p_state.available_inputs) });
	}
	return {};
}

// Refuses an unknown port or data source. No data source is always accepted: it means no preference.
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
	return refuse(ErrorCode::BAD_PARAM, { "The port \"", p_port->uid, "\" has no data source ", std::to_string(*p_source), ". It has ", sources.empty() ? "no data sources" : sources, "." });
}

SessionResult check_polar_pattern(const SessionRequest &p_request, const SessionState &p_state) {
	const PortPointer port = find_known_port(p_state, p_request.port_uid);
	SessionResult result = check_data_source(port, p_request.port_uid, p_request.data_source);
	if (result.is_refused()) {
		return result;
	}
	const DataSourceDescription *const source = find_data_source(*port, p_request.data_source);
	if (source == nullptr) {
		return refuse(ErrorCode::BAD_PARAM, { "A polar pattern needs a data source. Name one." });
	}
	const std::vector<PolarPattern> &patterns = source->supported_polar_patterns;
	if (p_request.polar_pattern == PolarPattern::NONE || std::find(patterns.begin(), patterns.end(), p_request.polar_pattern) != patterns.end()) {
		return {};
	}
	std::string supported;
	for (const PolarPattern pattern : patterns) {
		supported += compose({ supported.empty() ? "" : ", ", to_string(pattern) });
	}
	return refuse(ErrorCode::BAD_PARAM, { "The data source ", source->name, " has no polar pattern ", to_string(p_request.polar_pattern), ". It has ", supported, "." });
}

} // namespace

PortPointer find_known_port(const SessionState &p_state, const std::string &p_uid) {
	for (const PortList *ports : { p_state.available_inputs.get(), &p_state.current_route->inputs, &p_state.current_route->outputs }) {
		if (PortPointer port = find_port(*ports, p_uid)) {
			return port;
		}
	}
	return nullptr;
}

SessionResult check_port_request(const SessionRequest &p_request, const SessionState &p_state) {
	switch (p_request.operation) {
		case Operation::SET_PREFERRED_INPUT:
			return check_preferred_input(p_state, p_request.port_uid);
		case Operation::SET_INPUT_DATA_SOURCE:
			return check_data_source(get_input_port(p_state), {}, p_request.data_source);
		case Operation::SET_OUTPUT_DATA_SOURCE:
			return check_data_source(get_output_port(p_state), {}, p_request.data_source);
		case Operation::SET_PREFERRED_DATA_SOURCE:
			return check_data_source(find_known_port(p_state, p_request.port_uid), p_request.port_uid, p_request.data_source);
		case Operation::SET_PREFERRED_POLAR_PATTERN:
			return check_polar_pattern(p_request, p_state);
		default:
			return {};
	}
}

} // namespace audio_session
