// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector4 {
	enum Axis {
		AXIS_X = 0,
		AXIS_Y = 1,
		AXIS_Z = 2,
		AXIS_W = 3,
	};

	union {
		struct {
			real_t x;
			real_t y;
			real_t z;
			real_t w;
		};
		real_t coord[4];
	};

	static const Vector4 ZERO;
	static const Vector4 ONE;
	static const Vector4 INF;

	constexpr Vector4() :
			Vector4(0, 0, 0, 0) {}
	constexpr Vector4(real_t p_x, real_t p_y, real_t p_z, real_t p_w) :
			x(p_x), y(p_y), z(p_z), w(p_w) {}
	Vector4(const Vector4i &p_from);

	const real_t &operator[](int p_index) const { return coord[p_index]; }
	real_t &operator[](int p_index) { return coord[p_index]; }

	int64_t min_axis_index() const;
	int64_t max_axis_index() const;
	double length() const;
	double length_squared() const;
	Vector4 abs() const;
	Vector4 sign() const;
	Vector4 floor() const;
	Vector4 ceil() const;
	Vector4 round() const;
	Vector4 lerp(const Vector4 &p_to, double p_weight) const;
	Vector4 cubic_interpolate(const Vector4 &p_b, const Vector4 &p_pre_a, const Vector4 &p_post_b, double p_weight) const;
	Vector4 cubic_interpolate_in_time(const Vector4 &p_b, const Vector4 &p_pre_a, const Vector4 &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const;
	Vector4 posmod(double p_mod) const;
	Vector4 posmodv(const Vector4 &p_modv) const;
	Vector4 snapped(const Vector4 &p_step) const;
	Vector4 snappedf(double p_step) const;
	Vector4 clamp(const Vector4 &p_min, const Vector4 &p_max) const;
	Vector4 clampf(double p_min, double p_max) const;
	Vector4 normalized() const;
	bool is_normalized() const;
	Vector4 direction_to(const Vector4 &p_to) const;
	double distance_to(const Vector4 &p_to) const;
	double distance_squared_to(const Vector4 &p_to) const;
	double dot(const Vector4 &p_with) const;
	Vector4 inverse() const;
	bool is_equal_approx(const Vector4 &p_to) const;
	bool is_zero_approx() const;
	bool is_finite() const;
	Vector4 min(const Vector4 &p_with) const;
	Vector4 minf(double p_with) const;
	Vector4 max(const Vector4 &p_with) const;
	Vector4 maxf(double p_with) const;

	constexpr Vector4 operator-() const { return Vector4(-x, -y, -z, -w); }
	constexpr Vector4 operator+() const { return *this; }
	constexpr Vector4 operator*(real_t p_other) const { return Vector4(x * p_other, y * p_other, z * p_other, w * p_other); }
	constexpr Vector4 operator/(real_t p_other) const { return Vector4(x / p_other, y / p_other, z / p_other, w / p_other); }
	constexpr bool operator==(const Vector4 &p_other) const { return x == p_other.x && y == p_other.y && z == p_other.z && w == p_other.w; }
	constexpr bool operator!=(const Vector4 &p_other) const { return x != p_other.x || y != p_other.y || z != p_other.z || w != p_other.w; }
	bool operator<(const Vector4 &p_other) const;
	bool operator<=(const Vector4 &p_other) const;
	bool operator>(const Vector4 &p_other) const;
	bool operator>=(const Vector4 &p_other) const;
	constexpr Vector4 operator+(const Vector4 &p_other) const { return Vector4(x + p_other.x, y + p_other.y, z + p_other.z, w + p_other.w); }
	constexpr Vector4 operator-(const Vector4 &p_other) const { return Vector4(x - p_other.x, y - p_other.y, z - p_other.z, w - p_other.w); }
	constexpr Vector4 operator*(const Vector4 &p_other) const { return Vector4(x * p_other.x, y * p_other.y, z * p_other.z, w * p_other.w); }
	constexpr Vector4 operator/(const Vector4 &p_other) const { return Vector4(x / p_other.x, y / p_other.y, z / p_other.z, w / p_other.w); }
	Vector4 operator*(const Projection &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector4 operator*(T p_scalar, const Vector4 &p_value) {
	return p_value * static_cast<real_t>(p_scalar);
}

} // namespace godot
