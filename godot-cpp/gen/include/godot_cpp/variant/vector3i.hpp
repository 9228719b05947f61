// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector3i {
	enum Axis {
		AXIS_X = 0,
		AXIS_Y = 1,
		AXIS_Z = 2,
	};

	union {
		struct {
			int32_t x;
			int32_t y;
			int32_t z;
		};
		int32_t coord[3];
	};

	static const Vector3i ZERO;
	static const Vector3i ONE;
	static const Vector3i MIN;
	static const Vector3i MAX;
	static const Vector3i LEFT;
	static const Vector3i RIGHT;
	static const Vector3i UP;
	static const Vector3i DOWN;
	static const Vector3i FORWARD;
	static const Vector3i BACK;

	constexpr Vector3i() :
			Vector3i(0, 0, 0) {}
	constexpr Vector3i(int32_t p_x, int32_t p_y, int32_t p_z) :
			x(p_x), y(p_y), z(p_z) {}
	Vector3i(const Vector3 &p_from);

	const int32_t &operator[](int p_index) const { return coord[p_index]; }
	int32_t &operator[](int p_index) { return coord[p_index]; }

	int64_t min_axis_index() const;
	int64_t max_axis_index() const;
	double distance_to(const Vector3i &p_to) const;
	int64_t distance_squared_to(const Vector3i &p_to) const;
	double length() const;
	int64_t length_squared() const;
	Vector3i sign() const;
	Vector3i abs() const;
	Vector3i clamp(const Vector3i &p_min, const Vector3i &p_max) const;
	Vector3i clampi(int64_t p_min, int64_t p_max) const;
	Vector3i snapped(const Vector3i &p_step) const;
	Vector3i snappedi(int64_t p_step) const;
	Vector3i min(const Vector3i &p_with) const;
	Vector3i mini(int64_t p_with) const;
	Vector3i max(const Vector3i &p_with) const;
	Vector3i maxi(int64_t p_with) const;

	constexpr Vector3i operator-() const { return Vector3i(-x, -y, -z); }
	constexpr Vector3i operator+() const { return *this; }
	constexpr Vector3i operator*(int32_t p_other) const { return Vector3i(x * p_other, y * p_other, z * p_other); }
	constexpr Vector3i operator/(int32_t p_other) const { return Vector3i(x / p_other, y / p_other, z / p_other); }
	Vector3i operator%(int32_t p_other) const;
	constexpr bool operator==(const Vector3i &p_other) const { return x == p_other.x && y == p_other.y && z == p_other.z; }
	constexpr bool operator!=(const Vector3i &p_other) const { return x != p_other.x || y != p_other.y || z != p_other.z; }
	bool operator<(const Vector3i &p_other) const;
	bool operator<=(const Vector3i &p_other) const;
	bool operator>(const Vector3i &p_other) const;
	bool operator>=(const Vector3i &p_other) const;
	constexpr Vector3i operator+(const Vector3i &p_other) const { return Vector3i(x + p_other.x, y + p_other.y, z + p_other.z); }
	constexpr Vector3i operator-(const Vector3i &p_other) const { return Vector3i(x - p_other.x, y - p_other.y, z - p_other.z); }
	constexpr Vector3i operator*(const Vector3i &p_other) const { return Vector3i(x * p_other.x, y * p_other.y, z * p_other.z); }
	constexpr Vector3i operator/(const Vector3i &p_other) const { return Vector3i(x / p_other.x, y / p_other.y, z / p_other.z); }
	Vector3i operator%(const Vector3i &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector3i operator*(T p_scalar, const Vector3i &p_value) {
	return p_value * static_cast<int32_t>(p_scalar);
}

} // namespace godot
