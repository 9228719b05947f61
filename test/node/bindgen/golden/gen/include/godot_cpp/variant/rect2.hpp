// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

struct Rect2 {
	Vector2 position;
	Vector2 size;

	constexpr Rect2() :
			Rect2(0, 0, 0, 0) {}
	constexpr Rect2(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3) :
			position(p_v0, p_v1), size(p_v2, p_v3) {}
	constexpr Rect2(const Vector2 &p_position, const Vector2 &p_size) :
			position(p_position), size(p_size) {}

	Vector2 get_end() const;
	void set_end(const Vector2 &p_end);

	Rect2 grow(double p_amount) const;

	bool operator==(const Rect2 &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
