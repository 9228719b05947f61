// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

struct Transform2D {
	Vector2 columns[3];

	static const Transform2D IDENTITY;
	static const Transform2D FLIP_X;
	static const Transform2D FLIP_Y;

	constexpr Transform2D() :
			Transform2D(1, 0, 0, 1, 0, 0) {}
	constexpr Transform2D(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3, real_t p_v4, real_t p_v5) :
			columns{ { p_v0, p_v1 }, { p_v2, p_v3 }, { p_v4, p_v5 } } {}
	Transform2D(double p_rotation, const Vector2 &p_position);
	Transform2D(double p_rotation, const Vector2 &p_scale, double p_skew, const Vector2 &p_position);
	Transform2D(const Vector2 &p_x_axis, const Vector2 &p_y_axis, const Vector2 &p_origin);

	const Vector2 &operator[](int p_index) const { return columns[p_index]; }
	Vector2 &operator[](int p_index) { return columns[p_index]; }

	Vector2 get_x() const;
	void set_x(const Vector2 &p_x);
	Vector2 get_y() const;
	void set_y(const Vector2 &p_y);
	void set_origin(const Vector2 &p_origin);

	Transform2D inverse() const;
	Transform2D affine_inverse() const;
	double get_rotation() const;
	Vector2 get_origin() const;
	Vector2 get_scale() const;
	double get_skew() const;
	Transform2D orthonormalized() const;
	Transform2D rotated(double p_angle) const;
	Transform2D rotated_local(double p_angle) const;
	Transform2D scaled(const Vector2 &p_scale) const;
	Transform2D scaled_local(const Vector2 &p_scale) const;
	Transform2D translated(const Vector2 &p_offset) const;
	Transform2D translated_local(const Vector2 &p_offset) const;
	double determinant() const;
	Vector2 basis_xform(const Vector2 &p_v) const;
	Vector2 basis_xform_inv(const Vector2 &p_v) const;
	Transform2D interpolate_with(const Transform2D &p_xform, double p_weight) const;
	bool is_conformal() const;
	bool is_equal_approx(const Transform2D &p_xform) const;
	bool is_finite() const;
	Transform2D looking_at(const Vector2 &p_target = Vector2(0, 0)) const;

	Transform2D operator*(real_t p_other) const;
	Transform2D operator/(real_t p_other) const;
	Vector2 operator*(const Vector2 &p_other) const;
	Rect2 operator*(const Rect2 &p_other) const;
	bool operator==(const Transform2D &p_other) const;
	bool operator!=(const Transform2D &p_other) const;
	Transform2D operator*(const Transform2D &p_other) const;
	PackedVector2Array operator*(const PackedVector2Array &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
