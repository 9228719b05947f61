// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector3.hpp>

namespace godot {

struct Basis {
	Vector3 rows[3];

	static const Basis IDENTITY;
	static const Basis FLIP_X;
	static const Basis FLIP_Y;
	static const Basis FLIP_Z;

	constexpr Basis() :
			Basis(1, 0, 0, 0, 1, 0, 0, 0, 1) {}
	constexpr Basis(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3, real_t p_v4, real_t p_v5, real_t p_v6, real_t p_v7, real_t p_v8) :
			rows{ { p_v0, p_v1, p_v2 }, { p_v3, p_v4, p_v5 }, { p_v6, p_v7, p_v8 } } {}
	Basis(const Quaternion &p_from);
	Basis(const Vector3 &p_axis, double p_angle);
	Basis(const Vector3 &p_x_axis, const Vector3 &p_y_axis, const Vector3 &p_z_axis);

	const Vector3 &operator[](int p_index) const { return rows[p_index]; }
	Vector3 &operator[](int p_index) { return rows[p_index]; }

	Vector3 get_x() const;
	void set_x(const Vector3 &p_x);
	Vector3 get_y() const;
	void set_y(const Vector3 &p_y);
	Vector3 get_z() const;
	void set_z(const Vector3 &p_z);

	Basis inverse() const;
	Basis transposed() const;
	Basis orthonormalized() const;
	double determinant() const;
	Basis rotated(const Vector3 &p_axis, double p_angle) const;
	Basis scaled(const Vector3 &p_scale) const;
	Basis scaled_local(const Vector3 &p_scale) const;
	Vector3 get_scale() const;
	Vector3 get_euler(int64_t p_order = 2) const;
	double tdotx(const Vector3 &p_with) const;
	double tdoty(const Vector3 &p_with) const;
	double tdotz(const Vector3 &p_with) const;
	Basis slerp(const Basis &p_to, double p_weight) const;
	bool is_conformal() const;
	bool is_equal_approx(const Basis &p_b) const;
	bool is_finite() const;
	Quaternion get_rotation_quaternion() const;
	static Basis looking_at(const Vector3 &p_target, const Vector3 &p_up = Vector3(0, 1, 0), bool p_use_model_front = false);
	static Basis from_scale(const Vector3 &p_scale);
	static Basis from_euler(const Vector3 &p_euler, int64_t p_order = 2);

	Basis operator*(real_t p_other) const;
	Basis operator/(real_t p_other) const;
	Vector3 operator*(const Vector3 &p_other) const;
	bool operator==(const Basis &p_other) const;
	bool operator!=(const Basis &p_other) const;
	Basis operator*(const Basis &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
