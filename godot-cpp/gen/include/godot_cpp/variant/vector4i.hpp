// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector4i {
	enum Axis {
		AXIS_X = 0,
		AXIS_Y = 1,
		AXIS_Z = 2,
		AXIS_W = 3,
	};

	union {
		struct {
			int32_t x;
			int32_t y;
			int32_t z;
			int32_t w;
		};
		int32_t coord[4];
	};

	static const Vector4i ZERO;
	static const Vector4i ONE;
	static const Vector4i MIN;
	static const Vector4i MAX;

	constexpr Vector4i() :
			Vector4i(0, 0, 0, 0) {}
	constexpr Vector4i(int32_t p_x, int32_t p_y, int32_t p_z, int32_t p_w) :
			x(p_x), y(p_y), z(p_z), w(p_w) {}
	Vector4i(const Vector4 &p_from);

	const int32_t &operator[](int p_index) const { return coord[p_index]; }
	int32_t &operator[](int p_index) { return coord[p_index]; }

	int64_t min_axis_index() const;
	int64_t max_axis_index() const;
	double length() const;
	int64_t length_squared() const;
	Vector4i sign() const;
	Vector4i abs() const;
	Vector4i clamp(const Vector4i &p_min, const Vector4i &p_max) const;
	Vector4i clampi(int64_t p_min, int64_t p_max) const;
	Vector4i snapped(const Vector4i &p_step) const;
	Vector4i snappedi(int64_t p_step) const;
	Vector4i min(const Vector4i &p_with) const;
	Vector4i mini(int64_t p_with) const;
	Vector4i max(const Vector4i &p_with) const;
	Vector4i maxi(int64_t p_with) const;
	double distance_to(const Vector4i &p_to) const;
	int64_t distance_squared_to(const Vector4i &p_to) const;

	constexpr Vector4i operator-() const { return Vector4i(-x, -y, -z, -w); }
	constexpr Vector4i operator+() const { return *this; }
	constexpr Vector4i operator*(int32_t p_other) const { return Vector4i(x * p_other, y * p_other, z * p_other, w * p_other); }
	constexpr Vector4i operator/(int32_t p_other) const { return Vector4i(x / p_other, y / p_other, z / p_other, w / p_other); }
	Vector4i operator%(int32_t p_other) const;
	constexpr bool operator==(const Vector4i &p_other) const { return x == p_other.x && y == p_other.y && z == p_other.z && w == p_other.w; }
	constexpr bool operator!=(const Vector4i &p_other) const { return x != p_other.x || y != p_other.y || z != p_other.z || w != p_other.w; }
	bool operator<(const Vector4i &p_other) const;
	bool operator<=(const Vector4i &p_other) const;
	bool operator>(const Vector4i &p_other) const;
	bool operator>=(const Vector4i &p_other) const;
	constexpr Vector4i operator+(const Vector4i &p_other) const { return Vector4i(x + p_other.x, y + p_other.y, z + p_other.z, w + p_other.w); }
	constexpr Vector4i operator-(const Vector4i &p_other) const { return Vector4i(x - p_other.x, y - p_other.y, z - p_other.z, w - p_other.w); }
	constexpr Vector4i operator*(const Vector4i &p_other) const { return Vector4i(x * p_other.x, y * p_other.y, z * p_other.z, w * p_other.w); }
	constexpr Vector4i operator/(const Vector4i &p_other) const { return Vector4i(x / p_other.x, y / p_other.y, z / p_other.z, w / p_other.w); }
	Vector4i operator%(const Vector4i &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector4i operator*(T p_scalar, const Vector4i &p_value) {
	return p_value * static_cast<int32_t>(p_scalar);
}

} // namespace godot
