// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/vector4.hpp>

namespace godot {

struct Projection {
	enum Planes {
		PLANE_NEAR = 0,
		PLANE_FAR = 1,
		PLANE_LEFT = 2,
		PLANE_TOP = 3,
		PLANE_RIGHT = 4,
		PLANE_BOTTOM = 5,
	};

	Vector4 columns[4];

	static const Projection IDENTITY;
	static const Projection ZERO;

	constexpr Projection() :
			Projection(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1) {}
	constexpr Projection(real_t p_v0, real_t p_v1, real_t p_v2, real_t p_v3, real_t p_v4, real_t p_v5, real_t p_v6, real_t p_v7, real_t p_v8, real_t p_v9, real_t p_v10, real_t p_v11, real_t p_v12, real_t p_v13, real_t p_v14, real_t p_v15) :
			columns{ { p_v0, p_v1, p_v2, p_v3 }, { p_v4, p_v5, p_v6, p_v7 }, { p_v8, p_v9, p_v10, p_v11 }, { p_v12, p_v13, p_v14, p_v15 } } {}
	Projection(const Transform3D &p_from);
	Projection(const Vector4 &p_x_axis, const Vector4 &p_y_axis, const Vector4 &p_z_axis, const Vector4 &p_w_axis);

	const Vector4 &operator[](int p_index) const { return columns[p_index]; }
	Vector4 &operator[](int p_index) { return columns[p_index]; }

	Vector4 get_x() const;
	void set_x(const Vector4 &p_x);
	Vector4 get_y() const;
	void set_y(const Vector4 &p_y);
	Vector4 get_z() const;
	void set_z(const Vector4 &p_z);
	Vector4 get_w() const;
	void set_w(const Vector4 &p_w);

	static Projection create_depth_correction(bool p_flip_y);
	static Projection create_light_atlas_rect(const Rect2 &p_rect);
	static Projection create_perspective(double p_fovy, double p_aspect, double p_z_near, double p_z_far, bool p_flip_fov = false);
	static Projection create_perspective_hmd(double p_fovy, double p_aspect, double p_z_near, double p_z_far, bool p_flip_fov, int64_t p_eye, double p_intraocular_dist, double p_convergence_dist);
	static Projection create_for_hmd(int64_t p_eye, double p_aspect, double p_intraocular_dist, double p_display_width, double p_display_to_lens, double p_oversample, double p_z_near, double p_z_far);
	static Projection create_orthogonal(double p_left, double p_right, double p_bottom, double p_top, double p_z_near, double p_z_far);
	static Projection create_orthogonal_aspect(double p_size, double p_aspect, double p_z_near, double p_z_far, bool p_flip_fov = false);
	static Projection create_frustum(double p_left, double p_right, double p_bottom, double p_top, double p_z_near, double p_z_far);
	static Projection create_frustum_aspect(double p_size, double p_aspect, const Vector2 &p_offset, double p_z_near, double p_z_far, bool p_flip_fov = false);
	static Projection create_fit_aabb(const AABB &p_aabb);
	double determinant() const;
	Projection perspective_znear_adjusted(double p_new_znear) const;
	Plane get_projection_plane(int64_t p_plane) const;
	Projection flipped_y() const;
	Projection jitter_offseted(const Vector2 &p_offset) const;
	static double get_fovy(double p_fovx, double p_aspect);
	double get_z_far() const;
	double get_z_near() const;
	double get_aspect() const;
	double get_fov() const;
	bool is_orthogonal() const;
	Vector2 get_viewport_half_extents() const;
	Vector2 get_far_plane_half_extents() const;
	Projection inverse() const;
	int64_t get_pixels_per_meter(int64_t p_for_pixel_width) const;
	double get_lod_multiplier() const;

	Vector4 operator*(const Vector4 &p_other) const;
	bool operator==(const Projection &p_other) const;
	bool operator!=(const Projection &p_other) const;
	Projection operator*(const Projection &p_other) const;

	GDExtensionTypePtr _native_ptr() const { return const_cast<void *>(static_cast<const void *>(this)); }
};

} // namespace godot
