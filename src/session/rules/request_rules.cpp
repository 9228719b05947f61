#include "request_rules.h"

#include "../gen/ranges.h"
#include "player_answers.h"
#include "port_rules.h"
#include "refusal.h"

#include <cstdio>

namespace audio_session {

namespace {

std::string to_text(double p_number) {
	char text[32];
	std::snprintf(text, sizeof(text), "%g", p_number);
	return text;
}

SessionResult check_amount(bool p_is_valid, double p_amount, const char *p_what, const char *p_unit) {
	if (!p_is_valid) {
		return refuse(ErrorCode::BAD_PARAM, { p_what, " of ", to_text(p_amount), " cannot be preferred. Give ", p_unit, ", or 0 for no preference." });
	}
	return {};
}

SessionResult check_channels(bool p_is_valid, int32_t p_channels, int32_t p_maximum, const char *p_direction) {
	if (!p_is_valid || p_channels > p_maximum) {
		return refuse(ErrorCode::BAD_PARAM, { std::to_string(p_channels), " ", p_direction, " channels cannot be preferred: the route has ", std::to_string(p_maximum), " at most. Give 0 for no preference." });
	}
	return {};
}

SessionResult check_gain(double p_gain, const SessionState &p_state) {
	if (!is_valid_input_gain(p_gain)) {
		return refuse(ErrorCode::BAD_PARAM, { "An input gain of ", to_text(p_gain), " cannot be set. Give a number from 0 to 1." });
	}
	if (!p_state.is_input_gain_settable) {
		return refuse(ErrorCode::RESOURCE_NOT_AVAILABLE, { "The input gain cannot be set on this route. Check is_input_gain_settable() first." });
	}
	return {};
}

SessionResult check_aggregation(IOType p_type, const SessionState &p_state) {
	const CategoryRule &rule = get_rule(p_state.category);
	if (p_type == IOType::AGGREGATED && !(rule.has_input && rule.has_output)) {
		return refuse(ErrorCode::INCOMPATIBLE_CATEGORY, { to_string(rule.category), " does not take aggregated input and output (only playAndRecord and multiRoute do)." });
	}
	return {};
}

// Injecting audio into another app's call needs the player's permission; the mode NONE does not.
SessionResult check_injection(MicrophoneInjectionMode p_mode, const SessionState &p_state) {
	if (p_mode == MicrophoneInjectionMode::NONE) {
		return {};
	}
	if (p_state.microphone_injection_permission == MicrophoneInjectionPermission::UNDETERMINED) {
		return refuse(ErrorCode::MISSING_ENTITLEMENT, { "The player has not been asked to permit microphone injection. Call request_microphone_injection_permission() first." });
	}
	return to_result(p_state.microphone_injection_permission);
}

SessionResult check_override(PortOverride p_override, const SessionState &p_state) {
	if (p_override != PortOverride::NONE && p_state.category != Category::PLAY_AND_RECORD) {
		return refuse(ErrorCode::BAD_PARAM, { to_string(p_state.category), " does not take PORT_OVERRIDE_SPEAKER (only playAndRecord does)." });
	}
	return {};
}

} // namespace

Configuration get_configuration(const SessionRequest &p_request, const SessionState &p_state) {
	switch (p_request.operation) {
		case Operation::SET_CATEGORY:
			return { p_request.category, p_state.mode, p_request.options, RouteSharingPolicy::DEFAULT };
		case Operation::SET_MODE:
			return { p_state.category, p_request.mode, p_state.category_options, p_state.route_sharing_policy };
		case Operation::CONFIGURE:
			return { p_request.category, p_request.mode, p_request.options, p_request.policy };
		default:
			return { p_state.category, p_state.mode, p_state.category_options, p_state.route_sharing_policy };
	}
}

SessionResult check_request(const SessionRequest &p_request, const SessionState &p_state) {
	switch (p_request.operation) {
		case Operation::SET_CATEGORY:
		case Operation::SET_MODE:
		case Operation::CONFIGURE:
			return check_configuration(get_configuration(p_request, p_state), p_state.is_input_available);
		case Operation::SET_PREFERRED_SAMPLE_RATE:
			return check_amount(is_valid_preferred_sample_rate(p_request.amount), p_request.amount, "A sample rate", "a rate in hertz");
		case Operation::SET_PREFERRED_IO_BUFFER_DURATION:
			return check_amount(is_valid_preferred_io_buffer_duration(p_request.amount), p_request.amount, "An I/O buffer duration", "a duration in seconds");
		case Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS:
			return check_channels(is_valid_preferred_input_number_of_channels(p_request.number), p_request.number, p_state.maximum_input_number_of_channels, "input");
		case Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS:
			return check_channels(is_valid_preferred_output_number_of_channels(p_request.number), p_request.number, p_state.maximum_output_number_of_channels, "output");
		case Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE:
			return check_injection(static_cast<MicrophoneInjectionMode>(p_request.number), p_state);
		case Operation::SET_AGGREGATED_IO_PREFERENCE:
			return check_aggregation(static_cast<IOType>(p_request.number), p_state);
		case Operation::SET_INPUT_GAIN:
			return check_gain(p_request.amount, p_state);
		case Operation::OVERRIDE_OUTPUT_AUDIO_PORT:
			return check_override(static_cast<PortOverride>(p_request.number), p_state);
		default:
			return check_port_request(p_request, p_state);
	}
}

} // namespace audio_session
