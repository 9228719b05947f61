#pragma once

#include "device_state.h"

#include <vector>

namespace audio_session::simulated {

// The ports that are in use or available, as hardware models.
struct PortChoice {
	std::vector<const PortModel *> inputs;
	std::vector<const PortModel *> outputs;
};

// Returns the ports that the session uses, by category, mode, options, override, preferred input and connected
// devices. The device that was connected last wins.
PortChoice choose_ports(const DeviceState &p_device);

// Returns the outputs that would be used without an override.
std::vector<const PortModel *> choose_outputs_without_override(const DeviceState &p_device);

// Returns the inputs that may be preferred: an empty list for a category that only plays.
std::vector<const PortModel *> get_available_inputs(const DeviceState &p_device);

// Returns whether the device has any input, regardless of the category.
bool has_input(const DeviceState &p_device);

} // namespace audio_session::simulated
