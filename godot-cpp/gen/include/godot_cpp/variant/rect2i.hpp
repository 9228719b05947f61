// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector2i.hpp>

namespace godot {

struct Rect2i {
	Vector2i position;
	Vector2i size;

	constexpr Rect2i() :
			Rect2i(0, 0, 0, 0) {}
	constexpr Rect2i(int32_t p_v0, int32_t p_v1, int32_t p_v2, int32_t p_v3) :
			position(p_v0, p_v1), size(p_v2, p_v3) {}
	constexpr Rect2i(const Vector2i &p_position, const Vector2i &p_size) :
			position(p_position), size(p_size) {}
	Rect2i(const Rect2 &p_from);

	Vector2i get_end() const;
	void set_end(const Vector2i &p_end);

	Vector2i get_center() const;
	int64_t get_area() const;
	bool has_area() const;
	bool has_point(const Vector2i &p_point) const;
	bool intersects(const Rect2i &p_b) const;
	bool encloses(const Rect2i &p_b) const;
	Rect2i intersection(const Rect2i &p_b) const;
	Rect2i merge(const Rect2i &p_b) const;
	Rect2i expand(const Vector2i &p_to) const;
	Rect2i grow(int64_t p_amount) const;
	Rect2i grow_side(int64_t p_side, int64_t p_amount) const;
	Rect2i grow_individual(int64_t p_left, int64_t p_top, int64_t p_right, int64_t p_bottom) const;
	Rect2i abs() const;

	bool operator==(const Rect2i &p_other) const;
	bool operator!=(const Rect2i &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
