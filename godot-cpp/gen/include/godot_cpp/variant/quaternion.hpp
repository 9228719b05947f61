// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Quaternion {
	union {
		struct {
			real_t x;
			real_t y;
			real_t z;
			real_t w;
		};
		real_t components[4];
	};

	static const Quaternion IDENTITY;

	constexpr Quaternion() :
			Quaternion(0, 0, 0, 1) {}
	constexpr Quaternion(real_t p_x, real_t p_y, real_t p_z, real_t p_w) :
			x(p_x), y(p_y), z(p_z), w(p_w) {}
	Quaternion(const Basis &p_from);
	Quaternion(const Vector3 &p_axis, double p_angle);
	Quaternion(const Vector3 &p_arc_from, const Vector3 &p_arc_to);

	const real_t &operator[](int p_index) const { return components[p_index]; }
	real_t &operator[](int p_index) { return components[p_index]; }

	double length() const;
	double length_squared() const;
	Quaternion normalized() const;
	bool is_normalized() const;
	bool is_equal_approx(const Quaternion &p_to) const;
	bool is_finite() const;
	Quaternion inverse() const;
	Quaternion log() const;
	Quaternion exp() const;
	double angle_to(const Quaternion &p_to) const;
	double dot(const Quaternion &p_with) const;
	Quaternion slerp(const Quaternion &p_to, double p_weight) const;
	Quaternion slerpni(const Quaternion &p_to, double p_weight) const;
	Quaternion spherical_cubic_interpolate(const Quaternion &p_b, const Quaternion &p_pre_a, const Quaternion &p_post_b, double p_weight) const;
	Quaternion spherical_cubic_interpolate_in_time(const Quaternion &p_b, const Quaternion &p_pre_a, const Quaternion &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const;
	Vector3 get_euler(int64_t p_order = 2) const;
	static Quaternion from_euler(const Vector3 &p_euler);
	Vector3 get_axis() const;
	double get_angle() const;

	constexpr Quaternion operator-() const { return Quaternion(-x, -y, -z, -w); }
	Quaternion operator+() const;
	Quaternion operator*(real_t p_other) const;
	Quaternion operator/(real_t p_other) const;
	Vector3 operator*(const Vector3 &p_other) const;
	constexpr bool operator==(const Quaternion &p_other) const { return x == p_other.x && y == p_other.y && z == p_other.z && w == p_other.w; }
	constexpr bool operator!=(const Quaternion &p_other) const { return x != p_other.x || y != p_other.y || z != p_other.z || w != p_other.w; }
	constexpr Quaternion operator+(const Quaternion &p_other) const { return Quaternion(x + p_other.x, y + p_other.y, z + p_other.z, w + p_other.w); }
	constexpr Quaternion operator-(const Quaternion &p_other) const { return Quaternion(x - p_other.x, y - p_other.y, z - p_other.z, w - p_other.w); }
	Quaternion operator*(const Quaternion &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
