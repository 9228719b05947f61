#include "routing.h"

#include <algorithm>

namespace audio_session::simulated {

namespace {

CategoryOptions get_options(const DeviceState &p_device) {
	const Configuration &configuration = p_device.settings.configuration;
	return get_effective_options(configuration.category, configuration.mode, configuration.options);
}

Mode get_mode(const DeviceState &p_device) {
	const Configuration &configuration = p_device.settings.configuration;
	return get_effective_mode(configuration.category, configuration.mode, configuration.options);
}

// Returns the option without which a port is not used. Wired ports need no option.
CategoryOptions get_needed_option(PortType p_type) {
	switch (p_type) {
		case PortType::BLUETOOTH_A2DP:
			return CategoryOptions::ALLOW_BLUETOOTH_A2DP;
		case PortType::BLUETOOTH_HFP:
			return CategoryOptions::ALLOW_BLUETOOTH_HFP;
		case PortType::AIR_PLAY:
			return CategoryOptions::ALLOW_AIR_PLAY;
		default:
			return NO_OPTIONS;
	}
}

bool is_usable(const DeviceState &p_device, const PortModel *p_port, bool p_category_has_direction) {
	return p_port != nullptr && p_category_has_direction && has_all(get_options(p_device), get_needed_option(p_port->type));
}

std::vector<const PortModel *> get_usable_outputs(const DeviceState &p_device) {
	std::vector<const PortModel *> outputs;
	for (const DeviceKind kind : p_device.hardware.connected) {
		const PortModel *const output = get_model(kind).output;
		if (is_usable(p_device, output, get_rule(p_device.settings.configuration.category).has_output)) {
			outputs.push_back(output);
		}
	}
	return outputs;
}

// Returns the input of the device to which an output belongs.
const PortModel *get_twin(const PortModel *p_output) {
	for (const DeviceKindName &row : DEVICE_KIND_NAMES) {
		const DeviceModel &model = get_model(row.value);
		if (model.output == p_output) {
			return model.input;
		}
	}
	return nullptr;
}

const PortModel *get_built_in_output(const DeviceState &p_device) {
	const bool uses_receiver = p_device.settings.configuration.category == Category::PLAY_AND_RECORD && p_device.profile.has_receiver && !has_all(get_options(p_device), CategoryOptions::DEFAULT_TO_SPEAKER);
	return uses_receiver ? &BUILT_IN_RECEIVER : &BUILT_IN_SPEAKER;
}

bool contains(const std::vector<const PortModel *> &p_ports, const PortModel *p_port) {
	return std::find(p_ports.begin(), p_ports.end(), p_port) != p_ports.end();
}

const PortModel *find_preferred_input(const DeviceState &p_device) {
	for (const PortModel *input : get_available_inputs(p_device)) {
		if (p_device.settings.preferred_input == input->name) {
			return input;
		}
	}
	return nullptr;
}

// Bluetooth's hands-free profile carries both directions or neither. So it is not used as an output while another
// input is preferred, and it is the only output while its own input is.
const PortModel *choose_output(const DeviceState &p_device) {
	const PortModel *const preferred = find_preferred_input(p_device);
	const bool wants_hands_free = preferred != nullptr && preferred->type == PortType::BLUETOOTH_HFP;
	const std::vector<const PortModel *> outputs = get_usable_outputs(p_device);
	for (auto output = outputs.rbegin(); output != outputs.rend(); ++output) {
		const bool is_hands_free = (*output)->type == PortType::BLUETOOTH_HFP;
		if (preferred == nullptr || is_hands_free == wants_hands_free) {
			return *output;
		}
	}
	return get_built_in_output(p_device);
}

// Returns the preferred input, else the microphone of the device that plays, else that of the latest device.
const PortModel *choose_input(const DeviceState &p_device, const PortModel *p_output) {
	if (const PortModel *preferred = find_preferred_input(p_device)) {
		return preferred;
	}
	std::vector<const PortModel *> inputs = get_available_inputs(p_device);
	const PortModel *const twin = p_output == nullptr ? nullptr : get_twin(p_output);
	if (contains(inputs, twin)) {
		return twin;
	}
	if (p_output != nullptr) {
		inputs.erase(std::remove_if(inputs.begin(), inputs.end(), [](const PortModel *p_input) { return p_input->type == PortType::BLUETOOTH_HFP; }), inputs.end());
	}
	return inputs.empty() ? nullptr : inputs.back();
}

// With multiRoute every wired output plays at the same time. The dual-route mode adds the built-in pair to the
// latest device that has both directions.
PortChoice choose_many(const DeviceState &p_device) {
	const std::vector<const PortModel *> outputs = get_usable_outputs(p_device);
	PortChoice choice;
	if (get_mode(p_device) == Mode::DUAL_ROUTE) {
		const auto second = std::find_if(outputs.rbegin(), outputs.rend(), [](const PortModel *p_output) { return get_twin(p_output) != nullptr; });
		choice.outputs.push_back(&BUILT_IN_SPEAKER);
		if (p_device.profile.has_built_in_microphone) {
			choice.inputs.push_back(&BUILT_IN_MIC);
		}
		if (second != outputs.rend()) {
			choice.outputs.push_back(*second);
			choice.inputs.push_back(get_twin(*second));
		}
		return choice;
	}
	choice.outputs = outputs;
	if (choice.outputs.empty()) {
		choice.outputs.push_back(&BUILT_IN_SPEAKER);
	}
	if (const PortModel *input = choose_input(p_device, choice.outputs.back())) {
		choice.inputs.push_back(input);
	}
	return choice;
}

PortChoice choose_naturally(const DeviceState &p_device) {
	const Configuration &configuration = p_device.settings.configuration;
	if (configuration.category == Category::MULTI_ROUTE) {
		return choose_many(p_device);
	}
	const CategoryRule &rule = get_rule(configuration.category);
	PortChoice choice;
	const PortModel *const output = rule.has_output ? choose_output(p_device) : nullptr;
	if (output != nullptr) {
		choice.outputs.push_back(output);
	}
	const PortModel *const input = rule.has_input ? choose_input(p_device, output) : nullptr;
	if (input != nullptr) {
		choice.inputs.push_back(input);
	}
	return choice;
}

} // namespace

PortChoice choose_ports(const DeviceState &p_device) {
	if (p_device.settings.port_override == PortOverride::NONE) {
		return choose_naturally(p_device);
	}
	// The override selects the built-in pair, whatever else is connected or preferred.
	PortChoice choice;
	choice.outputs.push_back(&BUILT_IN_SPEAKER);
	if (p_device.profile.has_built_in_microphone) {
		choice.inputs.push_back(&BUILT_IN_MIC);
	}
	return choice;
}

std::vector<const PortModel *> choose_outputs_without_override(const DeviceState &p_device) {
	return choose_naturally(p_device).outputs;
}

std::vector<const PortModel *> get_available_inputs(const DeviceState &p_device) {
	const bool category_has_input = get_rule(p_device.settings.configuration.category).has_input;
	std::vector<const PortModel *> inputs;
	if (category_has_input && p_device.profile.has_built_in_microphone) {
		inputs.push_back(&BUILT_IN_MIC);
	}
	for (const DeviceKind kind : p_device.hardware.connected) {
		const PortModel *const input = get_model(kind).input;
		if (is_usable(p_device, input, category_has_input)) {
			inputs.push_back(input);
		}
	}
	return inputs;
}

bool has_input(const DeviceState &p_device) {
	const std::vector<DeviceKind> &connected = p_device.hardware.connected;
	return p_device.profile.has_built_in_microphone || std::any_of(connected.begin(), connected.end(), [](DeviceKind p_kind) { return get_model(p_kind).input != nullptr; });
}

} // namespace audio_session::simulated
