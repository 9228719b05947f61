// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/defs.hpp>

namespace godot {

enum Side {
	SIDE_LEFT = 0,
	SIDE_TOP = 1,
};

enum Buttons : uint64_t {
	BUTTON_A = 1,
	BUTTON_B = 2,
};

} // namespace godot
