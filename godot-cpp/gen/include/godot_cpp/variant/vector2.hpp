// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector2 {
	enum Axis {
		AXIS_X = 0,
		AXIS_Y = 1,
	};

	union {
		struct {
			union {
				real_t x;
				real_t width;
			};
			union {
				real_t y;
				real_t height;
			};
		};
		real_t coord[2];
	};

	static const Vector2 ZERO;
	static const Vector2 ONE;
	static const Vector2 INF;
	static const Vector2 LEFT;
	static const Vector2 RIGHT;
	static const Vector2 UP;
	static const Vector2 DOWN;

	constexpr Vector2() :
			Vector2(0, 0) {}
	constexpr Vector2(real_t p_x, real_t p_y) :
			x(p_x), y(p_y) {}
	Vector2(const Vector2i &p_from);

	const real_t &operator[](int p_index) const { return coord[p_index]; }
	real_t &operator[](int p_index) { return coord[p_index]; }

	double angle() const;
	double angle_to(const Vector2 &p_to) const;
	double angle_to_point(const Vector2 &p_to) const;
	Vector2 direction_to(const Vector2 &p_to) const;
	double distance_to(const Vector2 &p_to) const;
	double distance_squared_to(const Vector2 &p_to) const;
	double length() const;
	double length_squared() const;
	Vector2 limit_length(double p_length = 1.0) const;
	Vector2 normalized() const;
	bool is_normalized() const;
	bool is_equal_approx(const Vector2 &p_to) const;
	bool is_zero_approx() const;
	bool is_finite() const;
	Vector2 posmod(double p_mod) const;
	Vector2 posmodv(const Vector2 &p_modv) const;
	Vector2 project(const Vector2 &p_b) const;
	Vector2 lerp(const Vector2 &p_to, double p_weight) const;
	Vector2 slerp(const Vector2 &p_to, double p_weight) const;
	Vector2 cubic_interpolate(const Vector2 &p_b, const Vector2 &p_pre_a, const Vector2 &p_post_b, double p_weight) const;
	Vector2 cubic_interpolate_in_time(const Vector2 &p_b, const Vector2 &p_pre_a, const Vector2 &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const;
	Vector2 bezier_interpolate(const Vector2 &p_control_1, const Vector2 &p_control_2, const Vector2 &p_end, double p_t) const;
	Vector2 bezier_derivative(const Vector2 &p_control_1, const Vector2 &p_control_2, const Vector2 &p_end, double p_t) const;
	int64_t max_axis_index() const;
	int64_t min_axis_index() const;
	Vector2 move_toward(const Vector2 &p_to, double p_delta) const;
	Vector2 rotated(double p_angle) const;
	Vector2 orthogonal() const;
	Vector2 floor() const;
	Vector2 ceil() const;
	Vector2 round() const;
	double aspect() const;
	double dot(const Vector2 &p_with) const;
	Vector2 slide(const Vector2 &p_n) const;
	Vector2 bounce(const Vector2 &p_n) const;
	Vector2 reflect(const Vector2 &p_line) const;
	double cross(const Vector2 &p_with) const;
	Vector2 abs() const;
	Vector2 sign() const;
	Vector2 clamp(const Vector2 &p_min, const Vector2 &p_max) const;
	Vector2 clampf(double p_min, double p_max) const;
	Vector2 snapped(const Vector2 &p_step) const;
	Vector2 snappedf(double p_step) const;
	Vector2 min(const Vector2 &p_with) const;
	Vector2 minf(double p_with) const;
	Vector2 max(const Vector2 &p_with) const;
	Vector2 maxf(double p_with) const;
	static Vector2 from_angle(double p_angle);

	constexpr Vector2 operator-() const { return Vector2(-x, -y); }
	constexpr Vector2 operator+() const { return *this; }
	constexpr Vector2 operator*(real_t p_other) const { return Vector2(x * p_other, y * p_other); }
	constexpr Vector2 operator/(real_t p_other) const { return Vector2(x / p_other, y / p_other); }
	constexpr bool operator==(const Vector2 &p_other) const { return x == p_other.x && y == p_other.y; }
	constexpr bool operator!=(const Vector2 &p_other) const { return x != p_other.x || y != p_other.y; }
	bool operator<(const Vector2 &p_other) const;
	bool operator<=(const Vector2 &p_other) const;
	bool operator>(const Vector2 &p_other) const;
	bool operator>=(const Vector2 &p_other) const;
	constexpr Vector2 operator+(const Vector2 &p_other) const { return Vector2(x + p_other.x, y + p_other.y); }
	constexpr Vector2 operator-(const Vector2 &p_other) const { return Vector2(x - p_other.x, y - p_other.y); }
	constexpr Vector2 operator*(const Vector2 &p_other) const { return Vector2(x * p_other.x, y * p_other.y); }
	constexpr Vector2 operator/(const Vector2 &p_other) const { return Vector2(x / p_other.x, y / p_other.y); }
	Vector2 operator*(const Transform2D &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector2 operator*(T p_scalar, const Vector2 &p_value) {
	return p_value * static_cast<real_t>(p_scalar);
}

} // namespace godot
