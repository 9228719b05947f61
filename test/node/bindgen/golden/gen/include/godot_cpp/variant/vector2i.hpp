// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>

namespace godot {

struct Vector2i {
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

	constexpr Vector2i() :
			Vector2i(0, 0) {}
	constexpr Vector2i(int32_t p_x, int32_t p_y) :
			x(p_x), y(p_y) {}
	Vector2i(const Vector2 &p_from);

	const int32_t &operator[](int p_index) const { return coord[p_index]; }
	int32_t &operator[](int p_index) { return coord[p_index]; }

	constexpr Vector2i operator*(int32_t p_other) const { return Vector2i(x * p_other, y * p_other); }
	Vector2i operator%(const Vector2i &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

template <typename T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
constexpr Vector2i operator*(T p_scalar, const Vector2i &p_value) {
	return p_value * static_cast<int32_t>(p_scalar);
}

} // namespace godot
