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
	Rect2(const Rect2i &p_from);

	Vector2 get_end() const;
	void set_end(const Vector2 &p_end);

	Vector2 get_center() const;
	double get_area() const;
	bool has_area() const;
	bool has_point(const Vector2 &p_point) const;
	bool is_equal_approx(const Rect2 &p_rect) const;
	bool is_finite() const;
	bool intersects(const Rect2 &p_b, bool p_include_borders = false) const;
	bool encloses(const Rect2 &p_b) const;
	Rect2 intersection(const Rect2 &p_b) const;
	Rect2 merge(const Rect2 &p_b) const;
	Rect2 expand(const Vector2 &p_to) const;
	Vector2 get_support(const Vector2 &p_direction) const;
	Rect2 grow(double p_amount) const;
	Rect2 grow_side(int64_t p_side, double p_amount) const;
	Rect2 grow_individual(double p_left, double p_top, double p_right, double p_bottom) const;
	Rect2 abs() const;

	bool operator==(const Rect2 &p_other) const;
	bool operator!=(const Rect2 &p_other) const;
	Rect2 operator*(const Transform2D &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
