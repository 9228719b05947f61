// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

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
