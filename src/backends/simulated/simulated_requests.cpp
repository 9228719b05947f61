#include "simulated_requests.h"

#include "../../session/refusal.h"
#include "simulated_activation.h"
#include "simulated_port_requests.h"

#include <cmath>
#include <cstdio>

namespace audio_session {

namespace {

std::string to_text(double p_number) {
	char text[32];
	std::snprintf(text, sizeof(text), "%g", p_number);
	return text;
}

SessionResult prefer_amount(double &r_preference, double p_amount, const char *p_what, const char *p_unit) {
	if (!std::isfinite(p_amount) || p_amount < 0.0) {
		return refuse(ErrorCode::BAD_PARAM, { p_what, " of ", to_text(p_amount), " cannot be preferred. Give ", p_unit, ", or 0 for no preference." });
	}
	r_preference = p_amount;
	return {};
}

SessionResult prefer_channels(int32_t &r_preference, int32_t p_channels, int32_t p_maximum, const char *p_direction) {
	if (p_channels < 0 || p_channels > p_maximum) {
		return refuse(ErrorCode::BAD_PARAM, { std::to_string(p_channels), " ", p_direction, " channels cannot be preferred: the route has ", std::to_string(p_maximum), " at most. Give 0 for no preference." });
	}
	r_preference = p_channels;
	return {};
}

SessionResult set_gain(SimulatedWorld &r_world, const SessionState &p_state, double p_gain) {
	if (!(p_gain >= 0.0 && p_gain <= 1.0)) {
		return refuse(ErrorCode::BAD_PARAM, { "An input gain of ", to_text(p_gain), " cannot be set. Give a number from 0 to 1." });
	}
	if (!p_state.is_input_gain_settable) {
		return refuse(ErrorCode::RESOURCE_NOT_AVAILABLE, { "The input gain cannot be set on this route. Ask is_input_gain_settable() first." });
	}
	r_world.settings.input_gain = static_cast<float>(p_gain);
	return {};
}

SessionResult aggregate_io(SimulatedWorld &r_world, IOType p_type) {
	const CategoryRule &rule = get_rule(r_world.settings.configuration.category);
	if (p_type == IOType::AGGREGATED && !(rule.has_input && rule.has_output)) {
		return refuse(ErrorCode::INCOMPATIBLE_CATEGORY, { to_string(rule.category), " does not take aggregated input and output (only playAndRecord and multiRoute do)." });
	}
	r_world.settings.aggregated_io = p_type;
	return {};
}

// Adding to another app's call takes the player's permission; adding nothing does not.
SessionResult prefer_injection(SimulatedWorld &r_world, MicrophoneInjectionMode p_mode) {
	const auto &permission = r_world.hardware.microphone_injection_permission;
	if (p_mode != MicrophoneInjectionMode::NONE && !permission.is_granted()) {
		if (permission.get() == MicrophoneInjectionPermission::UNDETERMINED) {
			return refuse(ErrorCode::MISSING_ENTITLEMENT, { "The player was not asked to permit microphone injection. Call request_microphone_injection_permission() first." });
		}
		return permission.get_result();
	}
	r_world.settings.microphone_injection_mode = p_mode;
	return {};
}

SessionResult select_route(SimulatedWorld &r_world) {
	r_world.settings.route_selection = r_world.hardware.next_route_selection;
	if (r_world.settings.route_selection == RouteSelection::NONE) {
		return refuse(ErrorCode::UNSPECIFIED, { "The player chose nothing to play on. Do not start playing." });
	}
	return {};
}

SessionResult set_active(SimulatedWorld &r_world, const SessionRequest &p_request) {
	return p_request.is_on() ? activate(r_world) : deactivate(r_world, p_request.active_options);
}

template <typename T, typename Value>
SessionResult store(T &r_setting, Value p_value) {
	r_setting = static_cast<T>(p_value);
	return {};
}

} // namespace

SessionResult carry_out(SimulatedWorld &r_world, const SessionState &p_state, const SessionRequest &p_request, WorldChange &r_change) {
	SessionSettings &settings = r_world.settings;
	const Configuration &now = settings.configuration;
	// What the hardware rounds, or counts channels of, is part of the routes.
	r_change.touches_routes = true;
	switch (p_request.operation) {
		case Operation::SET_CATEGORY:
			return configure(r_world, { p_request.category, now.mode, p_request.options, RouteSharingPolicy::DEFAULT }, r_change);
		case Operation::SET_MODE:
			return configure(r_world, { now.category, p_request.mode, now.options, now.policy }, r_change);
		case Operation::CONFIGURE:
			return configure(r_world, { p_request.category, p_request.mode, p_request.options, p_request.policy }, r_change);
		case Operation::SET_ACTIVE:
			return set_active(r_world, p_request);
		case Operation::SET_PREFERRED_SAMPLE_RATE:
			return prefer_amount(settings.sample_rate, p_request.amount, "A sample rate", "a rate in hertz");
		case Operation::SET_PREFERRED_IO_BUFFER_DURATION:
			return prefer_amount(settings.io_buffer_duration, p_request.amount, "An I/O buffer duration", "a duration in seconds");
		case Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS:
			return prefer_channels(settings.input_number_of_channels, p_request.number, p_state.maximum_input_number_of_channels, "input");
		case Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS:
			return prefer_channels(settings.output_number_of_channels, p_request.number, p_state.maximum_output_number_of_channels, "output");
		case Operation::SET_PREFERRED_INPUT_ORIENTATION:
			return store(settings.input_orientation, p_request.number);
		case Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE:
			return prefer_injection(r_world, static_cast<MicrophoneInjectionMode>(p_request.number));
		case Operation::SET_AGGREGATED_IO_PREFERENCE:
			return aggregate_io(r_world, static_cast<IOType>(p_request.number));
		case Operation::SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING:
			return store(settings.allows_haptics, p_request.is_on());
		case Operation::SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS:
			return store(settings.prefers_no_interruptions_from_system_alerts, p_request.is_on());
		case Operation::SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT:
			return store(settings.prefers_interruption_on_route_disconnect, p_request.is_on());
		case Operation::SET_PREFERS_ECHO_CANCELLED_INPUT:
			return store(settings.prefers_echo_cancelled_input, p_request.is_on());
		case Operation::SET_SUPPORTS_MULTICHANNEL_CONTENT:
			return store(settings.supports_multichannel_content, p_request.is_on());
		case Operation::SET_INPUT_GAIN:
			return set_gain(r_world, p_state, p_request.amount);
		case Operation::SET_INPUT_MUTED:
			return store(settings.is_input_muted, p_request.is_on());
		case Operation::SET_OUTPUT_MUTED:
			return store(settings.is_output_muted, p_request.is_on());
		case Operation::OVERRIDE_OUTPUT_AUDIO_PORT:
			return override_port(r_world, static_cast<PortOverride>(p_request.number), r_change);
		case Operation::SET_PREFERRED_INPUT:
			return prefer_input(r_world, p_state, p_request.port_uid, r_change);
		case Operation::SET_INPUT_DATA_SOURCE:
			return choose_data_source(r_world, get_input_port(p_state), p_request.data_source, r_change);
		case Operation::SET_OUTPUT_DATA_SOURCE:
			return choose_data_source(r_world, get_output_port(p_state), p_request.data_source, r_change);
		case Operation::SET_PREFERRED_DATA_SOURCE:
			return prefer_data_source(r_world, p_state, p_request, r_change);
		case Operation::SET_PREFERRED_POLAR_PATTERN:
			return prefer_polar_pattern(r_world, p_state, p_request, r_change);
		case Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK:
			return select_route(r_world);
		case Operation::REQUEST_RECORD_PERMISSION:
		case Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION:
		case Operation::COUNT:
			break;
	}
	return refuse(ErrorCode::UNSPECIFIED, { "The simulated device does not know this operation." });
}

} // namespace audio_session
