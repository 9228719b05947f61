// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector2i {
	enum Axis {
		AXIS_X = 0,
		AXIS_Y = 1,
	};

	union {
		struct {
			union {
				int32_t x;
				int32_t width;
			};
			union {
				int32_t y;
				int32_t height;
			};
		};
		int32_t coord[2];
	};

	static const Vector2i ZERO;
	static const Vector2i ONE;
	static const Vector2i MIN;
	static const Vector2i MAX;
	static const Vector2i LEFT;
	static const Vector2i RIGHT;
	static const Vector2i UP;
	static const Vector2i DOWN;

	constexpr Vector2i() :
			Vector2i(0, 0) {}
	constexpr Vector2i(int32_t p_x, int32_t p_y) :
			x(p_x), y(p_y) {}
	Vector2i(const Vector2 &p_from);

	const int32_t &operator[](int p_index) const { return coord[p_index]; }
	int32_t &operator[](int p_index) { return coord[p_index]; }

	double aspect() const;
	int64_t max_axis_index() const;
	int64_t min_axis_index() const;
	double distance_to(const Vector2i &p_to) const;
	int64_t distance_squared_to(const Vector2i &p_to) const;
	double length() const;
	int64_t length_squared() const;
	Vector2i sign() const;
	Vector2i abs() const;
	Vector2i clamp(const Vector2i &p_min, const Vector2i &p_max) const;
	Vector2i clampi(int64_t p_min, int64_t p_max) const;
	Vector2i snapped(const Vector2i &p_step) const;
	Vector2i snappedi(int64_t p_step) const;
	Vector2i min(const Vector2i &p_with) const;
	Vector2i mini(int64_t p_with) const;
	Vector2i max(const Vector2i &p_with) const;
	Vector2i maxi(int64_t p_with) const;

	constexpr Vector2i operator-() const { return Vector2i(-x, -y); }
	constexpr Vector2i operator+() const { return *this; }
	constexpr Vector2i operator*(int32_t p_other) const { return Vector2i(x * p_other, y * p_other); }
	constexpr Vector2i operator/(int32_t p_other) const { return Vector2i(x / p_other, y / p_other); }
	Vector2i operator%(int32_t p_other) const;
	constexpr bool operator==(const Vector2i &p_other) const { return x == p_other.x && y == p_other.y; }
	constexpr bool operator!=(const Vector2i &p_other) const { return x != p_other.x || y != p_other.y; }
	bool operator<(const Vector2i &p_other) const;
	bool operator<=(const Vector2i &p_other) const;
	bool operator>(const Vector2i &p_other) const;
	bool operator>=(const Vector2i &p_other) const;
	constexpr Vector2i operator+(const Vector2i &p_other) const { return Vector2i(x + p_other.x, y + p_other.y); }
	constexpr Vector2i operator-(const Vector2i &p_other) const { return Vector2i(x - p_other.x, y - p_other.y); }
	constexpr Vector2i operator*(const Vector2i &p_other) const { return Vector2i(x * p_other.x, y * p_other.y); }
	constexpr Vector2i operator/(const Vector2i &p_other) const { return Vector2i(x / p_other.x, y / p_other.y); }
	Vector2i operator%(const Vector2i &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector2i operator*(T p_scalar, const Vector2i &p_value) {
	return p_value * static_cast<int32_t>(p_scalar);
}

} // namespace godot
