// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/basis.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector3.hpp>

namespace godot {

struct Transform3D {
	Basis basis;
	Vector3 origin;

	static const Transform3D IDENTITY;
	static const Transform3D FLIP_X;
	static const Transform3D FLIP_Y;
	static const Transform3D FLIP_Z;

	constexpr Transform3D() :
			Transform3D(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0) {}
	constexpr Transform3D(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3, real_t p_v4, real_t p_v5, real_t p_v6, real_t p_v7, real_t p_v8, real_t p_v9, real_t p_v10, real_t p_v11) :
			basis(p_v0, p_v1, p_v2, p_v3, p_v4, p_v5, p_v6, p_v7, p_v8), origin(p_v9, p_v10, p_v11) {}
	constexpr Transform3D(const Basis &p_basis, const Vector3 &p_origin) :
			basis(p_basis), origin(p_origin) {}
	Transform3D(const Vector3 &p_x_axis, const Vector3 &p_y_axis, const Vector3 &p_z_axis, const Vector3 &p_origin);
	Transform3D(const Projection &p_from);

	Transform3D inverse() const;
	Transform3D affine_inverse() const;
	Transform3D orthonormalized() const;
	Transform3D rotated(const Vector3 &p_axis, double p_angle) const;
	Transform3D rotated_local(const Vector3 &p_axis, double p_angle) const;
	Transform3D scaled(const Vector3 &p_scale) const;
	Transform3D scaled_local(const Vector3 &p_scale) const;
	Transform3D translated(const Vector3 &p_offset) const;
	Transform3D translated_local(const Vector3 &p_offset) const;
	Transform3D looking_at(const Vector3 &p_target, const Vector3 &p_up = Vector3(0, 1, 0), bool p_use_model_front = false) const;
	Transform3D interpolate_with(const Transform3D &p_xform, double p_weight) const;
	bool is_equal_approx(const Transform3D &p_xform) const;
	bool is_finite() const;

	Transform3D operator*(real_t p_other) const;
	Transform3D operator/(real_t p_other) const;
	Vector3 operator*(const Vector3 &p_other) const;
	Plane operator*(const Plane &p_other) const;
	AABB operator*(const AABB &p_other) const;
	bool operator==(const Transform3D &p_other) const;
	bool operator!=(const Transform3D &p_other) const;
	Transform3D operator*(const Transform3D &p_other) const;
	PackedVector3Array operator*(const PackedVector3Array &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
