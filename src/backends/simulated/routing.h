#pragma once

#include "device_state.h"

#include <vector>

namespace audio_session::simulated {

// The ports that are in use, or could be, as models of hardware.
struct PortChoice {
	std::vector<const PortModel *> inputs;
	std::vector<const PortModel *> outputs;
};

// Which ports the session uses, by category, mode, options, override, preferred input and what is
// connected. The device that was connected last wins.
PortChoice choose_ports(const DeviceState &p_device);

// The outputs that it would use without an override.
std::vector<const PortModel *> choose_outputs_without_override(const DeviceState &p_device);

// The inputs that may be preferred: none for a category that only plays.
std::vector<const PortModel *> get_available_inputs(const DeviceState &p_device);

// Whether the device has any input at all, whatever the category.
bool has_input(const DeviceState &p_device);

} // namespace audio_session::simulated
