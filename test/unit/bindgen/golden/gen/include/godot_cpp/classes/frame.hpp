// Written by tools/bindgen from the engine's API. Change the generator, not this file.

#pragma once

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/classes/spot.hpp>
#include <godot_cpp/core/defs.hpp>
#include <godot_cpp/core/object_id.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

struct Frame {
	float left = 0.f;
	Vector2 place;
	ObjectID owner;
	Object *target;
	Spot spots[4];
};

} // namespace godot
