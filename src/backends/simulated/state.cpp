#include "state.h"

#include "routing.h"

#include <algorithm>
#include <cmath>

namespace audio_session::simulated {

namespace {

constexpr double DEFAULT_RATE = 48000.0;
constexpr double DEFAULT_BUFFER_FRAMES = 1024.0;
constexpr int SMALLEST_BUFFER_EXPONENT = 6;
constexpr int LARGEST_BUFFER_EXPONENT = 12;

// Core Audio's layout tags: the kind in the high 16 bits, the number of channels in the low 16.
constexpr uint32_t LAYOUT_MONO = (100u << 16) | 1;
constexpr uint32_t LAYOUT_STEREO = (101u << 16) | 2;
constexpr uint32_t LAYOUT_5_1 = (121u << 16) | 6;
constexpr uint32_t LAYOUT_7_1 = (126u << 16) | 8;

// Returns the nearest rate that the hardware supports.
double round_rate(const PortModel *p_port, double p_preferred) {
	const double wanted = p_preferred > 0.0 ? p_preferred : DEFAULT_RATE;
	if (p_port == nullptr) {
		return wanted;
	}
	double nearest = p_port->rates[0];
	for (const double rate : p_port->rates) {
		if (rate > 0.0 && std::abs(rate - wanted) < std::abs(nearest - wanted)) {
			nearest = rate;
		}
	}
	return nearest;
}

// Returns the nearest buffer duration that the hardware supports: a power of two from 64 to 4096 frames.
double round_buffer_duration(double p_preferred, double p_rate) {
	const double frames = p_preferred > 0.0 ? p_preferred * p_rate : DEFAULT_BUFFER_FRAMES;
	const double exponent = std::clamp(std::round(std::log2(frames)), double(SMALLEST_BUFFER_EXPONENT), double(LARGEST_BUFFER_EXPONENT));
	return std::exp2(exponent) / p_rate;
}

int32_t choose_channels(const PortModel &p_port, int32_t p_preferred) {
	return p_preferred > 0 ? std::min(p_preferred, p_port.maximum_channels) : p_port.default_channels;
}

PortPointer describe(const DeviceState &p_device, const PortModel &p_port, int32_t p_preferred_channels) {
	const auto preference = p_device.settings.port_preferences.find(p_port.name);
	const PortPreference &chosen = preference == p_device.settings.port_preferences.end() ? PortPreference() : preference->second;
	// Options have no effect on the hardware while the session is not active.
	const CategoryOptions options = p_device.settings.activity == Activity::ACTIVE ? p_device.settings.configuration.options : CategoryOptions(0);
	return describe_port(p_port, chosen, choose_channels(p_port, p_preferred_channels), p_device.hardware.is_spatial_audio_enabled, options);
}

PortList describe_all(const DeviceState &p_device, const std::vector<const PortModel *> &p_ports, int32_t p_preferred_channels) {
	PortList ports;
	for (const PortModel *port : p_ports) {
		ports.push_back(describe(p_device, *port, p_preferred_channels));
	}
	return ports;
}

int32_t count_channels(const PortList &p_ports) {
	int32_t channels = 0;
	for (const PortPointer &port : p_ports) {
		channels += static_cast<int32_t>(port->channels.size());
	}
	return channels;
}

int32_t count_maximum_channels(const std::vector<const PortModel *> &p_ports) {
	int32_t channels = 0;
	for (const PortModel *port : p_ports) {
		channels += port->maximum_channels;
	}
	return channels;
}

// The first port determines the rate of all.
const PortModel *get_first(const std::vector<const PortModel *> &p_ports) {
	return p_ports.empty() ? nullptr : p_ports.front();
}

template <typename T>
void share(SharedList<T> &r_list, std::vector<T> p_values) {
	if (*r_list != p_values) {
		r_list = std::make_shared<const std::vector<T>>(std::move(p_values));
	}
}

std::vector<uint32_t> get_layouts(int32_t p_maximum_channels) {
	std::vector<uint32_t> layouts;
	for (const uint32_t layout : { LAYOUT_MONO, LAYOUT_STEREO, LAYOUT_5_1, LAYOUT_7_1 }) {
		if (static_cast<int32_t>(layout & 0xffff) <= p_maximum_channels) {
			layouts.push_back(layout);
		}
	}
	return layouts;
}

// Apple reports layouts only for an active session's output over AirPlay or in a car.
int32_t count_channels_with_layouts(const DeviceState &p_device) {
	int32_t channels = 0;
	if (p_device.settings.activity != Activity::ACTIVE) {
		return channels;
	}
	for (const PortModel *port : choose_ports(p_device).outputs) {
		if (port->type == PortType::AIR_PLAY || port->type == PortType::CAR_AUDIO) {
			channels = std::max(channels, port->maximum_channels);
		}
	}
	return channels;
}

void observe_routes(const DeviceState &p_device, SessionState &r_state) {
	const SessionSettings &settings = p_device.settings;
	const PortChoice choice = choose_ports(p_device);
	auto route = std::make_shared<RouteDescription>();
	route->inputs = describe_all(p_device, choice.inputs, settings.input_number_of_channels);
	route->outputs = describe_all(p_device, choice.outputs, settings.output_number_of_channels);

	r_state.is_input_available = has_input(p_device);
	r_state.available_inputs = std::make_shared<const PortList>(describe_all(p_device, get_available_inputs(p_device), settings.input_number_of_channels));
	r_state.preferred_input = find_port(*r_state.available_inputs, settings.preferred_input);
	share(r_state.available_categories, get_available_categories(r_state.is_input_available));
	share(r_state.available_modes, get_available_modes(r_state.is_input_available));

	const PortModel *const input = get_first(choice.inputs);
	const PortModel *const output = get_first(choice.outputs);
	// The slower direction decides, such as the microphone of a hands-free headset.
	r_state.sample_rate = round_rate(output != nullptr ? output : input, settings.sample_rate);
	if (input != nullptr && output != nullptr) {
		r_state.sample_rate = std::min(r_state.sample_rate, round_rate(input, settings.sample_rate));
	}
	r_state.io_buffer_duration = round_buffer_duration(settings.io_buffer_duration, r_state.sample_rate);
	r_state.input_number_of_channels = count_channels(route->inputs);
	r_state.maximum_input_number_of_channels = std::max(count_maximum_channels(choice.inputs), r_state.input_number_of_channels);
	r_state.output_number_of_channels = count_channels(route->outputs);
	r_state.maximum_output_number_of_channels = count_maximum_channels(choice.outputs);
	r_state.input_latency = input == nullptr ? 0.0 : input->latency;
	r_state.output_latency = output == nullptr ? 0.0 : output->latency;
	r_state.is_input_gain_settable = input != nullptr && input->is_gain_settable;

	const bool is_stereo = !route->inputs.empty() && records_stereo(*route->inputs.front());
	r_state.input_orientation = is_stereo ? settings.input_orientation : StereoOrientation::NONE;
	r_state.is_echo_cancelled_input_available = settings.configuration.category == Category::PLAY_AND_RECORD && settings.configuration.mode == Mode::DEFAULT && input == &BUILT_IN_MIC && output == &BUILT_IN_SPEAKER;
	r_state.current_route = std::move(route);
}

PromptStyle get_prompt_style(const Interruptions &p_interruptions) {
	if (p_interruptions.has(get_rule(InterruptionSource::SIRI))) {
		return PromptStyle::NONE;
	}
	return p_interruptions.has(get_rule(InterruptionSource::PHONE_CALL)) ? PromptStyle::SHORT : PromptStyle::NORMAL;
}

void observe_settings(const SessionSettings &p_settings, SessionState &r_state) {
	r_state.activity = p_settings.activity;
	r_state.category = p_settings.configuration.category;
	r_state.mode = p_settings.configuration.mode;
	r_state.category_options = p_settings.configuration.options;
	r_state.route_sharing_policy = p_settings.configuration.policy;
	r_state.preferred_sample_rate = p_settings.sample_rate;
	r_state.preferred_io_buffer_duration = p_settings.io_buffer_duration;
	r_state.preferred_input_number_of_channels = p_settings.input_number_of_channels;
	r_state.preferred_output_number_of_channels = p_settings.output_number_of_channels;
	r_state.preferred_input_orientation = p_settings.input_orientation;
	r_state.preferred_microphone_injection_mode = p_settings.microphone_injection_mode;
	r_state.aggregated_io_preference = p_settings.aggregated_io;
	r_state.allow_haptics_and_system_sounds_during_recording = p_settings.allows_haptics;
	r_state.prefers_no_interruptions_from_system_alerts = p_settings.prefers_no_interruptions_from_system_alerts;
	r_state.prefers_interruption_on_route_disconnect = p_settings.prefers_interruption_on_route_disconnect;
	r_state.prefers_echo_cancelled_input = p_settings.prefers_echo_cancelled_input;
	r_state.supports_multichannel_content = p_settings.supports_multichannel_content;
	r_state.input_gain = p_settings.input_gain;
	r_state.is_input_muted = p_settings.is_input_muted;
	r_state.is_output_muted = p_settings.is_output_muted;
	r_state.route_selection = p_settings.route_selection;
}

} // namespace

SessionState observe(const DeviceState &p_device, const SessionState &p_previous, bool p_reroute) {
	SessionState state = p_previous;
	observe_settings(p_device.settings, state);
	if (p_reroute) {
		observe_routes(p_device, state);
	}
	state.is_echo_cancelled_input_enabled = state.prefers_echo_cancelled_input && state.is_echo_cancelled_input_available;

	const Hardware &hardware = p_device.hardware;
	state.output_volume = hardware.volume;
	state.record_permission = hardware.record_permission.get();
	state.microphone_injection_permission = hardware.microphone_injection_permission.get();
	state.is_microphone_injection_available = hardware.is_microphone_injection_available;
	state.rendering_mode = hardware.rendering_mode;
	state.prompt_style = get_prompt_style(p_device.interruptions);
	share(state.supported_output_channel_layouts, get_layouts(count_channels_with_layouts(p_device)));
	state.is_other_audio_playing = p_device.other_app.is_audible();
	state.secondary_audio_should_be_silenced_hint = p_device.other_app.is_audible() && !p_device.other_app.is_mixable();
	return state;
}

bool has_same_ports(const RouteDescription &p_left, const RouteDescription &p_right) {
	const auto is_same = [](const PortPointer &p_one, const PortPointer &p_other) { return p_one->uid == p_other->uid; };
	return std::equal(p_left.inputs.begin(), p_left.inputs.end(), p_right.inputs.begin(), p_right.inputs.end(), is_same) && std::equal(p_left.outputs.begin(), p_left.outputs.end(), p_right.outputs.begin(), p_right.outputs.end(), is_same);
}

} // namespace audio_session::simulated
