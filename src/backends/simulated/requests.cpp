#include "requests.h"

#include "../../session/rules/player_answers.h"
#include "../../session/rules/refusal.h"
#include "../../session/rules/request_rules.h"
#include "activation.h"
#include "port_requests.h"

namespace audio_session::simulated {

namespace {

SessionResult select_route(DeviceState &r_device) {
	r_device.settings.route_selection = r_device.hardware.next_route_selection;
	return to_result(r_device.settings.route_selection);
}

SessionResult set_active(DeviceState &r_device, const SessionRequest &p_request) {
	return p_request.is_on() ? activate(r_device) : deactivate(r_device, p_request.active_options);
}

template <typename T, typename Value>
SessionResult store(T &r_setting, Value p_value) {
	r_setting = static_cast<T>(p_value);
	return {};
}

} // namespace

SessionResult carry_out(DeviceState &r_device, const SessionState &p_state, const SessionRequest &p_request, DeviceChange &r_change) {
	SessionResult refusal = check_request(p_request, p_state);
	if (refusal.is_refused()) {
		return refusal;
	}
	SessionSettings &settings = r_device.settings;
	// Values that the hardware rounds, and numbers of channels, are part of the routes.
	r_change.touches_routes = true;
	switch (p_request.operation) {
		case Operation::SET_CATEGORY:
		case Operation::SET_MODE:
		case Operation::CONFIGURE:
			return configure(r_device, get_configuration(p_request, p_state), r_change);
		case Operation::SET_ACTIVE:
			return set_active(r_device, p_request);
		case Operation::SET_PREFERRED_SAMPLE_RATE:
			return store(settings.sample_rate, p_request.amount);
		case Operation::SET_PREFERRED_IO_BUFFER_DURATION:
			return store(settings.io_buffer_duration, p_request.amount);
		case Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS:
			return store(settings.input_number_of_channels, p_request.number);
		case Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS:
			return store(settings.output_number_of_channels, p_request.number);
		case Operation::SET_PREFERRED_INPUT_ORIENTATION:
			return store(settings.input_orientation, p_request.number);
		case Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE:
			return store(settings.microphone_injection_mode, p_request.number);
		case Operation::SET_AGGREGATED_IO_PREFERENCE:
			return store(settings.aggregated_io, p_request.number);
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
			return store(settings.input_gain, p_request.amount);
		case Operation::SET_INPUT_MUTED:
			return store(settings.is_input_muted, p_request.is_on());
		case Operation::SET_OUTPUT_MUTED:
			return store(settings.is_output_muted, p_request.is_on());
		case Operation::SET_NOW_PLAYING_CANDIDATE:
			return refuse_missing(p_request.operation, { "iOS", "never" });
		case Operation::OVERRIDE_OUTPUT_AUDIO_PORT:
			return override_port(r_device, static_cast<PortOverride>(p_request.number), r_change);
		case Operation::SET_PREFERRED_INPUT:
			return prefer_input(r_device, p_request.port_uid, r_change);
		case Operation::SET_INPUT_DATA_SOURCE:
			return choose_data_source(r_device, *get_input_port(p_state), p_request.data_source, r_change);
		case Operation::SET_OUTPUT_DATA_SOURCE:
			return choose_data_source(r_device, *get_output_port(p_state), p_request.data_source, r_change);
		case Operation::SET_PREFERRED_DATA_SOURCE:
			return prefer_data_source(r_device, p_request, r_change);
		case Operation::SET_PREFERRED_POLAR_PATTERN:
			return prefer_polar_pattern(r_device, p_request, r_change);
		case Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK:
			return select_route(r_device);
		case Operation::REQUEST_RECORD_PERMISSION:
		case Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION:
		case Operation::COUNT:
			break;
	}
	return refuse(ErrorCode::UNSPECIFIED, { "The simulated device does not know this operation." });
}

} // namespace audio_session::simulated
