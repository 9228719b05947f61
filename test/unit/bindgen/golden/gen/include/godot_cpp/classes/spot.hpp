// Written by tools/bindgen from the engine's API. Change the generator, not this file.

#pragma once

#include <godot_cpp/core/defs.hpp>

namespace godot {

struct Spot {
	int index;
};

} // namespace godot
