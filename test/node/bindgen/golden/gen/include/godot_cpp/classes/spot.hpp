// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/defs.hpp>

namespace godot {

struct Spot {
	int index;
};

} // namespace godot
