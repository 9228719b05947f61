// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector3 {
	enum Axis {
		AXIS_X = 0,
		AXIS_Y = 1,
		AXIS_Z = 2,
	};

	union {
		struct {
			real_t x;
			real_t y;
			real_t z;
		};
		real_t coord[3];
	};

	static const Vector3 ZERO;
	static const Vector3 ONE;
	static const Vector3 INF;
	static const Vector3 LEFT;
	static const Vector3 RIGHT;
	static const Vector3 UP;
	static const Vector3 DOWN;
	static const Vector3 FORWARD;
	static const Vector3 BACK;
	static const Vector3 MODEL_LEFT;
	static const Vector3 MODEL_RIGHT;
	static const Vector3 MODEL_TOP;
	static const Vector3 MODEL_BOTTOM;
	static const Vector3 MODEL_FRONT;
	static const Vector3 MODEL_REAR;

	constexpr Vector3() :
			Vector3(0, 0, 0) {}
	constexpr Vector3(real_t p_x, real_t p_y, real_t p_z) :
			x(p_x), y(p_y), z(p_z) {}
	Vector3(const Vector3i &p_from);

	const real_t &operator[](int p_index) const { return coord[p_index]; }
	real_t &operator[](int p_index) { return coord[p_index]; }

	int64_t min_axis_index() const;
	int64_t max_axis_index() const;
	double angle_to(const Vector3 &p_to) const;
	double signed_angle_to(const Vector3 &p_to, const Vector3 &p_axis) const;
	Vector3 direction_to(const Vector3 &p_to) const;
	double distance_to(const Vector3 &p_to) const;
	double distance_squared_to(const Vector3 &p_to) const;
	double length() const;
	double length_squared() const;
	Vector3 limit_length(double p_length = 1.0) const;
	Vector3 normalized() const;
	bool is_normalized() const;
	bool is_equal_approx(const Vector3 &p_to) const;
	bool is_zero_approx() const;
	bool is_finite() const;
	Vector3 inverse() const;
	Vector3 clamp(const Vector3 &p_min, const Vector3 &p_max) const;
	Vector3 clampf(double p_min, double p_max) const;
	Vector3 snapped(const Vector3 &p_step) const;
	Vector3 snappedf(double p_step) const;
	Vector3 rotated(const Vector3 &p_axis, double p_angle) const;
	Vector3 lerp(const Vector3 &p_to, double p_weight) const;
	Vector3 slerp(const Vector3 &p_to, double p_weight) const;
	Vector3 cubic_interpolate(const Vector3 &p_b, const Vector3 &p_pre_a, const Vector3 &p_post_b, double p_weight) const;
	Vector3 cubic_interpolate_in_time(const Vector3 &p_b, const Vector3 &p_pre_a, const Vector3 &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const;
	Vector3 bezier_interpolate(const Vector3 &p_control_1, const Vector3 &p_control_2, const Vector3 &p_end, double p_t) const;
	Vector3 bezier_derivative(const Vector3 &p_control_1, const Vector3 &p_control_2, const Vector3 &p_end, double p_t) const;
	Vector3 move_toward(const Vector3 &p_to, double p_delta) const;
	double dot(const Vector3 &p_with) const;
	Vector3 cross(const Vector3 &p_with) const;
	Basis outer(const Vector3 &p_with) const;
	Vector3 abs() const;
	Vector3 floor() const;
	Vector3 ceil() const;
	Vector3 round() const;
	Vector3 posmod(double p_mod) const;
	Vector3 posmodv(const Vector3 &p_modv) const;
	Vector3 project(const Vector3 &p_b) const;
	Vector3 slide(const Vector3 &p_n) const;
	Vector3 bounce(const Vector3 &p_n) const;
	Vector3 reflect(const Vector3 &p_n) const;
	Vector3 sign() const;
	Vector2 octahedron_encode() const;
	Vector3 min(const Vector3 &p_with) const;
	Vector3 minf(double p_with) const;
	Vector3 max(const Vector3 &p_with) const;
	Vector3 maxf(double p_with) const;
	static Vector3 octahedron_decode(const Vector2 &p_uv);

	constexpr Vector3 operator-() const { return Vector3(-x, -y, -z); }
	constexpr Vector3 operator+() const { return *this; }
	constexpr Vector3 operator*(real_t p_other) const { return Vector3(x * p_other, y * p_other, z * p_other); }
	constexpr Vector3 operator/(real_t p_other) const { return Vector3(x / p_other, y / p_other, z / p_other); }
	constexpr bool operator==(const Vector3 &p_other) const { return x == p_other.x && y == p_other.y && z == p_other.z; }
	constexpr bool operator!=(const Vector3 &p_other) const { return x != p_other.x || y != p_other.y || z != p_other.z; }
	bool operator<(const Vector3 &p_other) const;
	bool operator<=(const Vector3 &p_other) const;
	bool operator>(const Vector3 &p_other) const;
	bool operator>=(const Vector3 &p_other) const;
	constexpr Vector3 operator+(const Vector3 &p_other) const { return Vector3(x + p_other.x, y + p_other.y, z + p_other.z); }
	constexpr Vector3 operator-(const Vector3 &p_other) const { return Vector3(x - p_other.x, y - p_other.y, z - p_other.z); }
	constexpr Vector3 operator*(const Vector3 &p_other) const { return Vector3(x * p_other.x, y * p_other.y, z * p_other.z); }
	constexpr Vector3 operator/(const Vector3 &p_other) const { return Vector3(x / p_other.x, y / p_other.y, z / p_other.z); }
	Vector3 operator*(const Quaternion &p_other) const;
	Vector3 operator*(const Basis &p_other) const;
	Vector3 operator*(const Transform3D &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector3 operator*(T p_scalar, const Vector3 &p_value) {
	return p_value * static_cast<real_t>(p_scalar);
}

} // namespace godot
