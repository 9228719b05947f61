#pragma once

#include "world.h"

#include <vector>

namespace audio_session::simulated {

// The ports that are in use, or could be, as models of hardware.
struct PortChoice {
	std::vector<const PortModel *> inputs;
	std::vector<const PortModel *> outputs;
};

// Which ports the session uses, by category, mode, options, override, preferred input and what is
// connected. The device that was connected last wins.
PortChoice choose_ports(const World &p_world);

// The outputs that it would use without an override.
std::vector<const PortModel *> choose_outputs_without_override(const World &p_world);

// The inputs that may be preferred: none for a category that only plays.
std::vector<const PortModel *> get_available_inputs(const World &p_world);

// Whether the device has any input at all, whatever the category.
bool has_input(const World &p_world);

} // namespace audio_session::simulated
