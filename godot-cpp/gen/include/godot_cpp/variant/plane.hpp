// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector3.hpp>

namespace godot {

struct Plane {
	Vector3 normal;
	real_t d;

	static const Plane PLANE_YZ;
	static const Plane PLANE_XZ;
	static const Plane PLANE_XY;

	constexpr Plane() :
			Plane(0, 0, 0, 0) {}
	constexpr Plane(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3) :
			normal(p_v0, p_v1, p_v2), d(p_v3) {}
	constexpr Plane(const Vector3 &p_normal, real_t p_d) :
			normal(p_normal), d(p_d) {}
	Plane(const Vector3 &p_normal);
	Plane(const Vector3 &p_normal, const Vector3 &p_point);
	Plane(const Vector3 &p_point1, const Vector3 &p_point2, const Vector3 &p_point3);

	double get_x() const;
	void set_x(double p_x);
	double get_y() const;
	void set_y(double p_y);
	double get_z() const;
	void set_z(double p_z);

	Plane normalized() const;
	Vector3 get_center() const;
	bool is_equal_approx(const Plane &p_to_plane) const;
	bool is_finite() const;
	bool is_point_over(const Vector3 &p_point) const;
	double distance_to(const Vector3 &p_point) const;
	bool has_point(const Vector3 &p_point, double p_tolerance = 1e-05) const;
	Vector3 project(const Vector3 &p_point) const;
	Variant intersect_3(const Plane &p_b, const Plane &p_c) const;
	Variant intersects_ray(const Vector3 &p_from, const Vector3 &p_dir) const;
	Variant intersects_segment(const Vector3 &p_from, const Vector3 &p_to) const;

	Plane operator-() const;
	Plane operator+() const;
	bool operator==(const Plane &p_other) const;
	bool operator!=(const Plane &p_other) const;
	Plane operator*(const Transform3D &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
