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

	static const Vector2 INF;
	static const Vector2 UP;

	constexpr Vector2() :
			Vector2(0, 0) {}
	constexpr Vector2(real_t p_x, real_t p_y) :
			x(p_x), y(p_y) {}
	Vector2(const Vector2i &p_from);

	const real_t &operator[](int p_index) const { return coord[p_index]; }
	real_t &operator[](int p_index) { return coord[p_index]; }

	double length() const;
	int64_t max_axis_index() const;

	constexpr Vector2 operator-() const { return Vector2(-x, -y); }
	constexpr Vector2 operator*(real_t p_other) const { return Vector2(x * p_other, y * p_other); }
	constexpr bool operator==(const Vector2 &p_other) const { return x == p_other.x && y == p_other.y; }
	bool operator<(const Vector2 &p_other) const;
	constexpr Vector2 operator+(const Vector2 &p_other) const { return Vector2(x + p_other.x, y + p_other.y); }

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector2 operator*(T p_scalar, const Vector2 &p_value) {
	return p_value * static_cast<real_t>(p_scalar);
}

} // namespace godot
