// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector3.hpp>

namespace godot {

struct AABB {
	Vector3 position;
	Vector3 size;

	constexpr AABB() :
			AABB(0, 0, 0, 0, 0, 0) {}
	constexpr AABB(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3, real_t p_v4, real_t p_v5) :
			position(p_v0, p_v1, p_v2), size(p_v3, p_v4, p_v5) {}
	constexpr AABB(const Vector3 &p_position, const Vector3 &p_size) :
			position(p_position), size(p_size) {}

	Vector3 get_end() const;
	void set_end(const Vector3 &p_end);

	AABB abs() const;
	Vector3 get_center() const;
	double get_volume() const;
	bool has_volume() const;
	bool has_surface() const;
	bool has_point(const Vector3 &p_point) const;
	bool is_equal_approx(const AABB &p_aabb) const;
	bool is_finite() const;
	bool intersects(const AABB &p_with) const;
	bool encloses(const AABB &p_with) const;
	bool intersects_plane(const Plane &p_plane) const;
	AABB intersection(const AABB &p_with) const;
	AABB merge(const AABB &p_with) const;
	AABB expand(const Vector3 &p_to_point) const;
	AABB grow(double p_by) const;
	Vector3 get_support(const Vector3 &p_direction) const;
	Vector3 get_longest_axis() const;
	int64_t get_longest_axis_index() const;
	double get_longest_axis_size() const;
	Vector3 get_shortest_axis() const;
	int64_t get_shortest_axis_index() const;
	double get_shortest_axis_size() const;
	Vector3 get_endpoint(int64_t p_idx) const;
	Variant intersects_segment(const Vector3 &p_from, const Vector3 &p_to) const;
	Variant intersects_ray(const Vector3 &p_from, const Vector3 &p_dir) const;

	bool operator==(const AABB &p_other) const;
	bool operator!=(const AABB &p_other) const;
	AABB operator*(const Transform3D &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
