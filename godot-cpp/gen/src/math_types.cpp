// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <cmath>
#include <godot_cpp/variant/aabb.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/basis.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/color.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/node_path.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_color_array.hpp>
#include <godot_cpp/variant/packed_float32_array.hpp>
#include <godot_cpp/variant/packed_float64_array.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/packed_vector2_array.hpp>
#include <godot_cpp/variant/packed_vector3_array.hpp>
#include <godot_cpp/variant/packed_vector4_array.hpp>
#include <godot_cpp/variant/plane.hpp>
#include <godot_cpp/variant/projection.hpp>
#include <godot_cpp/variant/quaternion.hpp>
#include <godot_cpp/variant/rect2.hpp>
#include <godot_cpp/variant/rect2i.hpp>
#include <godot_cpp/variant/rid.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/transform2d.hpp>
#include <godot_cpp/variant/transform3d.hpp>
#include <godot_cpp/variant/vector2.hpp>
#include <godot_cpp/variant/vector2i.hpp>
#include <godot_cpp/variant/vector3.hpp>
#include <godot_cpp/variant/vector3i.hpp>
#include <godot_cpp/variant/vector4.hpp>
#include <godot_cpp/variant/vector4i.hpp>

namespace godot {

const Vector2 Vector2::ZERO = Vector2(0, 0);
const Vector2 Vector2::ONE = Vector2(1, 1);
const Vector2 Vector2::INF = Vector2(INFINITY, INFINITY);
const Vector2 Vector2::LEFT = Vector2(-1, 0);
const Vector2 Vector2::RIGHT = Vector2(1, 0);
const Vector2 Vector2::UP = Vector2(0, -1);
const Vector2 Vector2::DOWN = Vector2(0, 1);

Vector2::Vector2(const Vector2i &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR2, 2, this, arguments);
}

bool Vector2::operator<(const Vector2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR2, this, GDEXTENSION_VARIANT_TYPE_VECTOR2, &p_other, &result);
	return result;
}

bool Vector2::operator<=(const Vector2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR2, this, GDEXTENSION_VARIANT_TYPE_VECTOR2, &p_other, &result);
	return result;
}

bool Vector2::operator>(const Vector2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_VECTOR2, this, GDEXTENSION_VARIANT_TYPE_VECTOR2, &p_other, &result);
	return result;
}

bool Vector2::operator>=(const Vector2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR2, this, GDEXTENSION_VARIANT_TYPE_VECTOR2, &p_other, &result);
	return result;
}

Vector2 Vector2::operator*(const Transform2D &p_other) const {
	Vector2 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_VECTOR2, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, &p_other, &result);
	return result;
}

double Vector2::angle() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "angle", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector2::angle_to(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "angle_to", 3819070308);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector2::angle_to_point(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "angle_to_point", 3819070308);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::direction_to(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "direction_to", 2026743667);
	const void *const arguments[] = { &p_to };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector2::distance_to(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "distance_to", 3819070308);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector2::distance_squared_to(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "distance_squared_to", 3819070308);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector2::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector2::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "length_squared", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::limit_length(double p_length) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "limit_length", 2544004089);
	const void *const arguments[] = { &p_length };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "normalized", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector2::is_normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "is_normalized", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector2::is_equal_approx(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "is_equal_approx", 3190634762);
	const void *const arguments[] = { &p_to };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Vector2::is_zero_approx() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "is_zero_approx", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector2::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::posmod(double p_mod) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "posmod", 2544004089);
	const void *const arguments[] = { &p_mod };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::posmodv(const Vector2 &p_modv) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "posmodv", 2026743667);
	const void *const arguments[] = { &p_modv };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::project(const Vector2 &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "project", 2026743667);
	const void *const arguments[] = { &p_b };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::lerp(const Vector2 &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "lerp", 4250033116);
	const void *const arguments[] = { &p_to, &p_weight };
	Vector2 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2 Vector2::slerp(const Vector2 &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "slerp", 4250033116);
	const void *const arguments[] = { &p_to, &p_weight };
	Vector2 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2 Vector2::cubic_interpolate(const Vector2 &p_b, const Vector2 &p_pre_a, const Vector2 &p_post_b, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "cubic_interpolate", 193522989);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight };
	Vector2 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Vector2 Vector2::cubic_interpolate_in_time(const Vector2 &p_b, const Vector2 &p_pre_a, const Vector2 &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "cubic_interpolate_in_time", 1957055074);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight, &p_b_t, &p_pre_a_t, &p_post_b_t };
	Vector2 result;
	method.call(this, arguments, &result, 7);
	return result;
}

Vector2 Vector2::bezier_interpolate(const Vector2 &p_control_1, const Vector2 &p_control_2, const Vector2 &p_end, double p_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "bezier_interpolate", 193522989);
	const void *const arguments[] = { &p_control_1, &p_control_2, &p_end, &p_t };
	Vector2 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Vector2 Vector2::bezier_derivative(const Vector2 &p_control_1, const Vector2 &p_control_2, const Vector2 &p_end, double p_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "bezier_derivative", 193522989);
	const void *const arguments[] = { &p_control_1, &p_control_2, &p_end, &p_t };
	Vector2 result;
	method.call(this, arguments, &result, 4);
	return result;
}

int64_t Vector2::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "max_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector2::min_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "min_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::move_toward(const Vector2 &p_to, double p_delta) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "move_toward", 4250033116);
	const void *const arguments[] = { &p_to, &p_delta };
	Vector2 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2 Vector2::rotated(double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "rotated", 2544004089);
	const void *const arguments[] = { &p_angle };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::orthogonal() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "orthogonal", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::floor() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "floor", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::ceil() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "ceil", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::round() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "round", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector2::aspect() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "aspect", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector2::dot(const Vector2 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "dot", 3819070308);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::slide(const Vector2 &p_n) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "slide", 2026743667);
	const void *const arguments[] = { &p_n };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::bounce(const Vector2 &p_n) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "bounce", 2026743667);
	const void *const arguments[] = { &p_n };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::reflect(const Vector2 &p_line) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "reflect", 2026743667);
	const void *const arguments[] = { &p_line };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector2::cross(const Vector2 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "cross", 3819070308);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "abs", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::sign() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "sign", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector2::clamp(const Vector2 &p_min, const Vector2 &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "clamp", 318031021);
	const void *const arguments[] = { &p_min, &p_max };
	Vector2 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2 Vector2::clampf(double p_min, double p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "clampf", 3464402636);
	const void *const arguments[] = { &p_min, &p_max };
	Vector2 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2 Vector2::snapped(const Vector2 &p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "snapped", 2026743667);
	const void *const arguments[] = { &p_step };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::snappedf(double p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "snappedf", 2544004089);
	const void *const arguments[] = { &p_step };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::min(const Vector2 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "min", 2026743667);
	const void *const arguments[] = { &p_with };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::minf(double p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "minf", 2544004089);
	const void *const arguments[] = { &p_with };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::max(const Vector2 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "max", 2026743667);
	const void *const arguments[] = { &p_with };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::maxf(double p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "maxf", 2544004089);
	const void *const arguments[] = { &p_with };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Vector2::from_angle(double p_angle) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "from_angle", 889263119);
	const void *const arguments[] = { &p_angle };
	Vector2 result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

const Vector2i Vector2i::ZERO = Vector2i(0, 0);
const Vector2i Vector2i::ONE = Vector2i(1, 1);
const Vector2i Vector2i::MIN = Vector2i(-2147483648, -2147483648);
const Vector2i Vector2i::MAX = Vector2i(2147483647, 2147483647);
const Vector2i Vector2i::LEFT = Vector2i(-1, 0);
const Vector2i Vector2i::RIGHT = Vector2i(1, 0);
const Vector2i Vector2i::UP = Vector2i(0, -1);
const Vector2i Vector2i::DOWN = Vector2i(0, 1);

Vector2i::Vector2i(const Vector2 &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR2I, 2, this, arguments);
}

Vector2i Vector2i::operator%(int32_t p_other) const {
	const int64_t other = p_other;
	Vector2i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_INT, &other, &result);
	return result;
}

bool Vector2i::operator<(const Vector2i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_VECTOR2I, &p_other, &result);
	return result;
}

bool Vector2i::operator<=(const Vector2i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_VECTOR2I, &p_other, &result);
	return result;
}

bool Vector2i::operator>(const Vector2i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_VECTOR2I, &p_other, &result);
	return result;
}

bool Vector2i::operator>=(const Vector2i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_VECTOR2I, &p_other, &result);
	return result;
}

Vector2i Vector2i::operator%(const Vector2i &p_other) const {
	Vector2i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_VECTOR2I, &p_other, &result);
	return result;
}

double Vector2i::aspect() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "aspect", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector2i::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "max_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector2i::min_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "min_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector2i::distance_to(const Vector2i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "distance_to", 707501214);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Vector2i::distance_squared_to(const Vector2i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "distance_squared_to", 1130029528);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector2i::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector2i::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "length_squared", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2i Vector2i::sign() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "sign", 3444277866);
	Vector2i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2i Vector2i::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "abs", 3444277866);
	Vector2i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2i Vector2i::clamp(const Vector2i &p_min, const Vector2i &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "clamp", 186568249);
	const void *const arguments[] = { &p_min, &p_max };
	Vector2i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2i Vector2i::clampi(int64_t p_min, int64_t p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "clampi", 3686769569);
	const void *const arguments[] = { &p_min, &p_max };
	Vector2i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector2i Vector2i::snapped(const Vector2i &p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "snapped", 1735278196);
	const void *const arguments[] = { &p_step };
	Vector2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2i Vector2i::snappedi(int64_t p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "snappedi", 2161988953);
	const void *const arguments[] = { &p_step };
	Vector2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2i Vector2i::min(const Vector2i &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "min", 1735278196);
	const void *const arguments[] = { &p_with };
	Vector2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2i Vector2i::mini(int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "mini", 2161988953);
	const void *const arguments[] = { &p_with };
	Vector2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2i Vector2i::max(const Vector2i &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "max", 1735278196);
	const void *const arguments[] = { &p_with };
	Vector2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2i Vector2i::maxi(int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2I, "maxi", 2161988953);
	const void *const arguments[] = { &p_with };
	Vector2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2::Rect2(const Rect2i &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_RECT2, 2, this, arguments);
}

Vector2 Rect2::get_end() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_RECT2, "end");
	Vector2 result;
	member.get(this, &result);
	return result;
}

void Rect2::set_end(const Vector2 &p_end) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_RECT2, "end");
	member.set(this, &p_end);
}

bool Rect2::operator==(const Rect2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_RECT2, this, GDEXTENSION_VARIANT_TYPE_RECT2, &p_other, &result);
	return result;
}

bool Rect2::operator!=(const Rect2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_RECT2, this, GDEXTENSION_VARIANT_TYPE_RECT2, &p_other, &result);
	return result;
}

Rect2 Rect2::operator*(const Transform2D &p_other) const {
	Rect2 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_RECT2, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, &p_other, &result);
	return result;
}

Vector2 Rect2::get_center() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "get_center", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Rect2::get_area() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "get_area", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Rect2::has_area() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "has_area", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Rect2::has_point(const Vector2 &p_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "has_point", 3190634762);
	const void *const arguments[] = { &p_point };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Rect2::is_equal_approx(const Rect2 &p_rect) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "is_equal_approx", 1908192260);
	const void *const arguments[] = { &p_rect };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Rect2::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Rect2::intersects(const Rect2 &p_b, bool p_include_borders) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "intersects", 819294880);
	const void *const arguments[] = { &p_b, &p_include_borders };
	bool result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

bool Rect2::encloses(const Rect2 &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "encloses", 1908192260);
	const void *const arguments[] = { &p_b };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2 Rect2::intersection(const Rect2 &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "intersection", 2282977743);
	const void *const arguments[] = { &p_b };
	Rect2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2 Rect2::merge(const Rect2 &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "merge", 2282977743);
	const void *const arguments[] = { &p_b };
	Rect2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2 Rect2::expand(const Vector2 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "expand", 293272265);
	const void *const arguments[] = { &p_to };
	Rect2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Rect2::get_support(const Vector2 &p_direction) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "get_support", 2026743667);
	const void *const arguments[] = { &p_direction };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2 Rect2::grow(double p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "grow", 39664498);
	const void *const arguments[] = { &p_amount };
	Rect2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2 Rect2::grow_side(int64_t p_side, double p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "grow_side", 4177736158);
	const void *const arguments[] = { &p_side, &p_amount };
	Rect2 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Rect2 Rect2::grow_individual(double p_left, double p_top, double p_right, double p_bottom) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "grow_individual", 3203390369);
	const void *const arguments[] = { &p_left, &p_top, &p_right, &p_bottom };
	Rect2 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Rect2 Rect2::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "abs", 3107653634);
	Rect2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Rect2i::Rect2i(const Rect2 &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_RECT2I, 2, this, arguments);
}

Vector2i Rect2i::get_end() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_RECT2I, "end");
	Vector2i result;
	member.get(this, &result);
	return result;
}

void Rect2i::set_end(const Vector2i &p_end) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_RECT2I, "end");
	member.set(this, &p_end);
}

bool Rect2i::operator==(const Rect2i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_RECT2I, this, GDEXTENSION_VARIANT_TYPE_RECT2I, &p_other, &result);
	return result;
}

bool Rect2i::operator!=(const Rect2i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_RECT2I, this, GDEXTENSION_VARIANT_TYPE_RECT2I, &p_other, &result);
	return result;
}

Vector2i Rect2i::get_center() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "get_center", 3444277866);
	Vector2i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Rect2i::get_area() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "get_area", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Rect2i::has_area() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "has_area", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Rect2i::has_point(const Vector2i &p_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "has_point", 328189994);
	const void *const arguments[] = { &p_point };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Rect2i::intersects(const Rect2i &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "intersects", 3434691493);
	const void *const arguments[] = { &p_b };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Rect2i::encloses(const Rect2i &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "encloses", 3434691493);
	const void *const arguments[] = { &p_b };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2i Rect2i::intersection(const Rect2i &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "intersection", 717431873);
	const void *const arguments[] = { &p_b };
	Rect2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2i Rect2i::merge(const Rect2i &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "merge", 717431873);
	const void *const arguments[] = { &p_b };
	Rect2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2i Rect2i::expand(const Vector2i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "expand", 1355196872);
	const void *const arguments[] = { &p_to };
	Rect2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2i Rect2i::grow(int64_t p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "grow", 1578070074);
	const void *const arguments[] = { &p_amount };
	Rect2i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Rect2i Rect2i::grow_side(int64_t p_side, int64_t p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "grow_side", 3191154199);
	const void *const arguments[] = { &p_side, &p_amount };
	Rect2i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Rect2i Rect2i::grow_individual(int64_t p_left, int64_t p_top, int64_t p_right, int64_t p_bottom) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "grow_individual", 1893743416);
	const void *const arguments[] = { &p_left, &p_top, &p_right, &p_bottom };
	Rect2i result;
	method.call(this, arguments, &result, 4);
	return result;
}

Rect2i Rect2i::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2I, "abs", 1469025700);
	Rect2i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

const Vector3 Vector3::ZERO = Vector3(0, 0, 0);
const Vector3 Vector3::ONE = Vector3(1, 1, 1);
const Vector3 Vector3::INF = Vector3(INFINITY, INFINITY, INFINITY);
const Vector3 Vector3::LEFT = Vector3(-1, 0, 0);
const Vector3 Vector3::RIGHT = Vector3(1, 0, 0);
const Vector3 Vector3::UP = Vector3(0, 1, 0);
const Vector3 Vector3::DOWN = Vector3(0, -1, 0);
const Vector3 Vector3::FORWARD = Vector3(0, 0, -1);
const Vector3 Vector3::BACK = Vector3(0, 0, 1);
const Vector3 Vector3::MODEL_LEFT = Vector3(1, 0, 0);
const Vector3 Vector3::MODEL_RIGHT = Vector3(-1, 0, 0);
const Vector3 Vector3::MODEL_TOP = Vector3(0, 1, 0);
const Vector3 Vector3::MODEL_BOTTOM = Vector3(0, -1, 0);
const Vector3 Vector3::MODEL_FRONT = Vector3(0, 0, 1);
const Vector3 Vector3::MODEL_REAR = Vector3(0, 0, -1);

Vector3::Vector3(const Vector3i &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR3, 2, this, arguments);
}

bool Vector3::operator<(const Vector3 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

bool Vector3::operator<=(const Vector3 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

bool Vector3::operator>(const Vector3 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

bool Vector3::operator>=(const Vector3 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

Vector3 Vector3::operator*(const Quaternion &p_other) const {
	Vector3 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_QUATERNION, &p_other, &result);
	return result;
}

Vector3 Vector3::operator*(const Basis &p_other) const {
	Vector3 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_BASIS, &p_other, &result);
	return result;
}

Vector3 Vector3::operator*(const Transform3D &p_other) const {
	Vector3 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_VECTOR3, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

int64_t Vector3::min_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "min_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector3::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "max_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector3::angle_to(const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "angle_to", 1047977935);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector3::signed_angle_to(const Vector3 &p_to, const Vector3 &p_axis) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "signed_angle_to", 2781412522);
	const void *const arguments[] = { &p_to, &p_axis };
	double result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Vector3::direction_to(const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "direction_to", 2923479887);
	const void *const arguments[] = { &p_to };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector3::distance_to(const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "distance_to", 1047977935);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector3::distance_squared_to(const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "distance_squared_to", 1047977935);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector3::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector3::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "length_squared", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::limit_length(double p_length) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "limit_length", 514930144);
	const void *const arguments[] = { &p_length };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "normalized", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector3::is_normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "is_normalized", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector3::is_equal_approx(const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "is_equal_approx", 1749054343);
	const void *const arguments[] = { &p_to };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Vector3::is_zero_approx() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "is_zero_approx", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector3::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "inverse", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::clamp(const Vector3 &p_min, const Vector3 &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "clamp", 4145107892);
	const void *const arguments[] = { &p_min, &p_max };
	Vector3 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Vector3::clampf(double p_min, double p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "clampf", 2329594628);
	const void *const arguments[] = { &p_min, &p_max };
	Vector3 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Vector3::snapped(const Vector3 &p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "snapped", 2923479887);
	const void *const arguments[] = { &p_step };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::snappedf(double p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "snappedf", 514930144);
	const void *const arguments[] = { &p_step };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::rotated(const Vector3 &p_axis, double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "rotated", 1682608829);
	const void *const arguments[] = { &p_axis, &p_angle };
	Vector3 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Vector3::lerp(const Vector3 &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "lerp", 1682608829);
	const void *const arguments[] = { &p_to, &p_weight };
	Vector3 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Vector3::slerp(const Vector3 &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "slerp", 1682608829);
	const void *const arguments[] = { &p_to, &p_weight };
	Vector3 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Vector3::cubic_interpolate(const Vector3 &p_b, const Vector3 &p_pre_a, const Vector3 &p_post_b, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "cubic_interpolate", 2597922253);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight };
	Vector3 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Vector3 Vector3::cubic_interpolate_in_time(const Vector3 &p_b, const Vector3 &p_pre_a, const Vector3 &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "cubic_interpolate_in_time", 3256682901);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight, &p_b_t, &p_pre_a_t, &p_post_b_t };
	Vector3 result;
	method.call(this, arguments, &result, 7);
	return result;
}

Vector3 Vector3::bezier_interpolate(const Vector3 &p_control_1, const Vector3 &p_control_2, const Vector3 &p_end, double p_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "bezier_interpolate", 2597922253);
	const void *const arguments[] = { &p_control_1, &p_control_2, &p_end, &p_t };
	Vector3 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Vector3 Vector3::bezier_derivative(const Vector3 &p_control_1, const Vector3 &p_control_2, const Vector3 &p_end, double p_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "bezier_derivative", 2597922253);
	const void *const arguments[] = { &p_control_1, &p_control_2, &p_end, &p_t };
	Vector3 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Vector3 Vector3::move_toward(const Vector3 &p_to, double p_delta) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "move_toward", 1682608829);
	const void *const arguments[] = { &p_to, &p_delta };
	Vector3 result;
	method.call(this, arguments, &result, 2);
	return result;
}

double Vector3::dot(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "dot", 1047977935);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::cross(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "cross", 2923479887);
	const void *const arguments[] = { &p_with };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Basis Vector3::outer(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "outer", 3934786792);
	const void *const arguments[] = { &p_with };
	Basis result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "abs", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::floor() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "floor", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::ceil() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "ceil", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::round() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "round", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::posmod(double p_mod) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "posmod", 514930144);
	const void *const arguments[] = { &p_mod };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::posmodv(const Vector3 &p_modv) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "posmodv", 2923479887);
	const void *const arguments[] = { &p_modv };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::project(const Vector3 &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "project", 2923479887);
	const void *const arguments[] = { &p_b };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::slide(const Vector3 &p_n) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "slide", 2923479887);
	const void *const arguments[] = { &p_n };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::bounce(const Vector3 &p_n) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "bounce", 2923479887);
	const void *const arguments[] = { &p_n };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::reflect(const Vector3 &p_n) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "reflect", 2923479887);
	const void *const arguments[] = { &p_n };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::sign() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "sign", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Vector3::octahedron_encode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "octahedron_encode", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Vector3::min(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "min", 2923479887);
	const void *const arguments[] = { &p_with };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::minf(double p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "minf", 514930144);
	const void *const arguments[] = { &p_with };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::max(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "max", 2923479887);
	const void *const arguments[] = { &p_with };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::maxf(double p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "maxf", 514930144);
	const void *const arguments[] = { &p_with };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Vector3::octahedron_decode(const Vector2 &p_uv) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3, "octahedron_decode", 3991820552);
	const void *const arguments[] = { &p_uv };
	Vector3 result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

const Vector3i Vector3i::ZERO = Vector3i(0, 0, 0);
const Vector3i Vector3i::ONE = Vector3i(1, 1, 1);
const Vector3i Vector3i::MIN = Vector3i(-2147483648, -2147483648, -2147483648);
const Vector3i Vector3i::MAX = Vector3i(2147483647, 2147483647, 2147483647);
const Vector3i Vector3i::LEFT = Vector3i(-1, 0, 0);
const Vector3i Vector3i::RIGHT = Vector3i(1, 0, 0);
const Vector3i Vector3i::UP = Vector3i(0, 1, 0);
const Vector3i Vector3i::DOWN = Vector3i(0, -1, 0);
const Vector3i Vector3i::FORWARD = Vector3i(0, 0, -1);
const Vector3i Vector3i::BACK = Vector3i(0, 0, 1);

Vector3i::Vector3i(const Vector3 &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR3I, 2, this, arguments);
}

Vector3i Vector3i::operator%(int32_t p_other) const {
	const int64_t other = p_other;
	Vector3i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR3I, this, GDEXTENSION_VARIANT_TYPE_INT, &other, &result);
	return result;
}

bool Vector3i::operator<(const Vector3i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR3I, this, GDEXTENSION_VARIANT_TYPE_VECTOR3I, &p_other, &result);
	return result;
}

bool Vector3i::operator<=(const Vector3i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR3I, this, GDEXTENSION_VARIANT_TYPE_VECTOR3I, &p_other, &result);
	return result;
}

bool Vector3i::operator>(const Vector3i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_VECTOR3I, this, GDEXTENSION_VARIANT_TYPE_VECTOR3I, &p_other, &result);
	return result;
}

bool Vector3i::operator>=(const Vector3i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR3I, this, GDEXTENSION_VARIANT_TYPE_VECTOR3I, &p_other, &result);
	return result;
}

Vector3i Vector3i::operator%(const Vector3i &p_other) const {
	Vector3i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR3I, this, GDEXTENSION_VARIANT_TYPE_VECTOR3I, &p_other, &result);
	return result;
}

int64_t Vector3i::min_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "min_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector3i::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "max_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector3i::distance_to(const Vector3i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "distance_to", 1975170430);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Vector3i::distance_squared_to(const Vector3i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "distance_squared_to", 2947717320);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector3i::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector3i::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "length_squared", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3i Vector3i::sign() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "sign", 3729604559);
	Vector3i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3i Vector3i::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "abs", 3729604559);
	Vector3i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3i Vector3i::clamp(const Vector3i &p_min, const Vector3i &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "clamp", 1086892323);
	const void *const arguments[] = { &p_min, &p_max };
	Vector3i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3i Vector3i::clampi(int64_t p_min, int64_t p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "clampi", 1077216921);
	const void *const arguments[] = { &p_min, &p_max };
	Vector3i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3i Vector3i::snapped(const Vector3i &p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "snapped", 1989319750);
	const void *const arguments[] = { &p_step };
	Vector3i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3i Vector3i::snappedi(int64_t p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "snappedi", 2377625641);
	const void *const arguments[] = { &p_step };
	Vector3i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3i Vector3i::min(const Vector3i &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "min", 1989319750);
	const void *const arguments[] = { &p_with };
	Vector3i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3i Vector3i::mini(int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "mini", 2377625641);
	const void *const arguments[] = { &p_with };
	Vector3i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3i Vector3i::max(const Vector3i &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "max", 1989319750);
	const void *const arguments[] = { &p_with };
	Vector3i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3i Vector3i::maxi(int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR3I, "maxi", 2377625641);
	const void *const arguments[] = { &p_with };
	Vector3i result;
	method.call(this, arguments, &result, 1);
	return result;
}

const Transform2D Transform2D::IDENTITY = Transform2D(1, 0, 0, 1, 0, 0);
const Transform2D Transform2D::FLIP_X = Transform2D(-1, 0, 0, 1, 0, 0);
const Transform2D Transform2D::FLIP_Y = Transform2D(1, 0, 0, -1, 0, 0);

Transform2D::Transform2D(double p_rotation, const Vector2 &p_position) {
	const void *const arguments[] = { &p_rotation, &p_position };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, 2, this, arguments);
}

Transform2D::Transform2D(double p_rotation, const Vector2 &p_scale, double p_skew, const Vector2 &p_position) {
	const void *const arguments[] = { &p_rotation, &p_scale, &p_skew, &p_position };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, 3, this, arguments);
}

Transform2D::Transform2D(const Vector2 &p_x_axis, const Vector2 &p_y_axis, const Vector2 &p_origin) {
	const void *const arguments[] = { &p_x_axis, &p_y_axis, &p_origin };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, 4, this, arguments);
}

Vector2 Transform2D::get_x() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "x");
	Vector2 result;
	member.get(this, &result);
	return result;
}

void Transform2D::set_x(const Vector2 &p_x) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "x");
	member.set(this, &p_x);
}

Vector2 Transform2D::get_y() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "y");
	Vector2 result;
	member.get(this, &result);
	return result;
}

void Transform2D::set_y(const Vector2 &p_y) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "y");
	member.set(this, &p_y);
}

void Transform2D::set_origin(const Vector2 &p_origin) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "origin");
	member.set(this, &p_origin);
}

Transform2D Transform2D::operator*(real_t p_other) const {
	const double other = p_other;
	Transform2D result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Transform2D Transform2D::operator/(real_t p_other) const {
	const double other = p_other;
	Transform2D result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_DIVIDE, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Vector2 Transform2D::operator*(const Vector2 &p_other) const {
	Vector2 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_VECTOR2, &p_other, &result);
	return result;
}

Rect2 Transform2D::operator*(const Rect2 &p_other) const {
	Rect2 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_RECT2, &p_other, &result);
	return result;
}

bool Transform2D::operator==(const Transform2D &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, &p_other, &result);
	return result;
}

bool Transform2D::operator!=(const Transform2D &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, &p_other, &result);
	return result;
}

Transform2D Transform2D::operator*(const Transform2D &p_other) const {
	Transform2D result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, &p_other, &result);
	return result;
}

PackedVector2Array Transform2D::operator*(const PackedVector2Array &p_other) const {
	PackedVector2Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, &p_other, &result);
	return result;
}

Transform2D Transform2D::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "inverse", 1420440541);
	Transform2D result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform2D Transform2D::affine_inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "affine_inverse", 1420440541);
	Transform2D result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Transform2D::get_rotation() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "get_rotation", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Transform2D::get_origin() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "get_origin", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Transform2D::get_scale() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "get_scale", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Transform2D::get_skew() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "get_skew", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform2D Transform2D::orthonormalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "orthonormalized", 1420440541);
	Transform2D result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform2D Transform2D::rotated(double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "rotated", 729597514);
	const void *const arguments[] = { &p_angle };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform2D Transform2D::rotated_local(double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "rotated_local", 729597514);
	const void *const arguments[] = { &p_angle };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform2D Transform2D::scaled(const Vector2 &p_scale) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "scaled", 1446323263);
	const void *const arguments[] = { &p_scale };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform2D Transform2D::scaled_local(const Vector2 &p_scale) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "scaled_local", 1446323263);
	const void *const arguments[] = { &p_scale };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform2D Transform2D::translated(const Vector2 &p_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "translated", 1446323263);
	const void *const arguments[] = { &p_offset };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform2D Transform2D::translated_local(const Vector2 &p_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "translated_local", 1446323263);
	const void *const arguments[] = { &p_offset };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Transform2D::determinant() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "determinant", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Transform2D::basis_xform(const Vector2 &p_v) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "basis_xform", 2026743667);
	const void *const arguments[] = { &p_v };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector2 Transform2D::basis_xform_inv(const Vector2 &p_v) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "basis_xform_inv", 2026743667);
	const void *const arguments[] = { &p_v };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform2D Transform2D::interpolate_with(const Transform2D &p_xform, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "interpolate_with", 359399686);
	const void *const arguments[] = { &p_xform, &p_weight };
	Transform2D result;
	method.call(this, arguments, &result, 2);
	return result;
}

bool Transform2D::is_conformal() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "is_conformal", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Transform2D::is_equal_approx(const Transform2D &p_xform) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "is_equal_approx", 3837431929);
	const void *const arguments[] = { &p_xform };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Transform2D::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform2D Transform2D::looking_at(const Vector2 &p_target) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, "looking_at", 1446323263);
	const void *const arguments[] = { &p_target };
	Transform2D result;
	method.call(this, arguments, &result, 1);
	return result;
}

const Vector4 Vector4::ZERO = Vector4(0, 0, 0, 0);
const Vector4 Vector4::ONE = Vector4(1, 1, 1, 1);
const Vector4 Vector4::INF = Vector4(INFINITY, INFINITY, INFINITY, INFINITY);

Vector4::Vector4(const Vector4i &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR4, 2, this, arguments);
}

bool Vector4::operator<(const Vector4 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR4, this, GDEXTENSION_VARIANT_TYPE_VECTOR4, &p_other, &result);
	return result;
}

bool Vector4::operator<=(const Vector4 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR4, this, GDEXTENSION_VARIANT_TYPE_VECTOR4, &p_other, &result);
	return result;
}

bool Vector4::operator>(const Vector4 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_VECTOR4, this, GDEXTENSION_VARIANT_TYPE_VECTOR4, &p_other, &result);
	return result;
}

bool Vector4::operator>=(const Vector4 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR4, this, GDEXTENSION_VARIANT_TYPE_VECTOR4, &p_other, &result);
	return result;
}

Vector4 Vector4::operator*(const Projection &p_other) const {
	Vector4 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_VECTOR4, this, GDEXTENSION_VARIANT_TYPE_PROJECTION, &p_other, &result);
	return result;
}

int64_t Vector4::min_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "min_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector4::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "max_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector4::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector4::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "length_squared", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "abs", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::sign() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "sign", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::floor() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "floor", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::ceil() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "ceil", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::round() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "round", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::lerp(const Vector4 &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "lerp", 2329757942);
	const void *const arguments[] = { &p_to, &p_weight };
	Vector4 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector4 Vector4::cubic_interpolate(const Vector4 &p_b, const Vector4 &p_pre_a, const Vector4 &p_post_b, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "cubic_interpolate", 726768410);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight };
	Vector4 result;
	method.call(this, arguments, &result, 4);
	return result;
}

Vector4 Vector4::cubic_interpolate_in_time(const Vector4 &p_b, const Vector4 &p_pre_a, const Vector4 &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "cubic_interpolate_in_time", 681631873);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight, &p_b_t, &p_pre_a_t, &p_post_b_t };
	Vector4 result;
	method.call(this, arguments, &result, 7);
	return result;
}

Vector4 Vector4::posmod(double p_mod) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "posmod", 3129671720);
	const void *const arguments[] = { &p_mod };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::posmodv(const Vector4 &p_modv) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "posmodv", 2031281584);
	const void *const arguments[] = { &p_modv };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::snapped(const Vector4 &p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "snapped", 2031281584);
	const void *const arguments[] = { &p_step };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::snappedf(double p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "snappedf", 3129671720);
	const void *const arguments[] = { &p_step };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::clamp(const Vector4 &p_min, const Vector4 &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "clamp", 823915692);
	const void *const arguments[] = { &p_min, &p_max };
	Vector4 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector4 Vector4::clampf(double p_min, double p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "clampf", 4072091586);
	const void *const arguments[] = { &p_min, &p_max };
	Vector4 result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector4 Vector4::normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "normalized", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector4::is_normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "is_normalized", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::direction_to(const Vector4 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "direction_to", 2031281584);
	const void *const arguments[] = { &p_to };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector4::distance_to(const Vector4 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "distance_to", 3770801042);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector4::distance_squared_to(const Vector4 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "distance_squared_to", 3770801042);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector4::dot(const Vector4 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "dot", 3770801042);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "inverse", 80860099);
	Vector4 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector4::is_equal_approx(const Vector4 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "is_equal_approx", 88913544);
	const void *const arguments[] = { &p_to };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Vector4::is_zero_approx() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "is_zero_approx", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Vector4::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4 Vector4::min(const Vector4 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "min", 2031281584);
	const void *const arguments[] = { &p_with };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::minf(double p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "minf", 3129671720);
	const void *const arguments[] = { &p_with };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::max(const Vector4 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "max", 2031281584);
	const void *const arguments[] = { &p_with };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4 Vector4::maxf(double p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4, "maxf", 3129671720);
	const void *const arguments[] = { &p_with };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

const Vector4i Vector4i::ZERO = Vector4i(0, 0, 0, 0);
const Vector4i Vector4i::ONE = Vector4i(1, 1, 1, 1);
const Vector4i Vector4i::MIN = Vector4i(-2147483648, -2147483648, -2147483648, -2147483648);
const Vector4i Vector4i::MAX = Vector4i(2147483647, 2147483647, 2147483647, 2147483647);

Vector4i::Vector4i(const Vector4 &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR4I, 2, this, arguments);
}

Vector4i Vector4i::operator%(int32_t p_other) const {
	const int64_t other = p_other;
	Vector4i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR4I, this, GDEXTENSION_VARIANT_TYPE_INT, &other, &result);
	return result;
}

bool Vector4i::operator<(const Vector4i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR4I, this, GDEXTENSION_VARIANT_TYPE_VECTOR4I, &p_other, &result);
	return result;
}

bool Vector4i::operator<=(const Vector4i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR4I, this, GDEXTENSION_VARIANT_TYPE_VECTOR4I, &p_other, &result);
	return result;
}

bool Vector4i::operator>(const Vector4i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_VECTOR4I, this, GDEXTENSION_VARIANT_TYPE_VECTOR4I, &p_other, &result);
	return result;
}

bool Vector4i::operator>=(const Vector4i &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_VECTOR4I, this, GDEXTENSION_VARIANT_TYPE_VECTOR4I, &p_other, &result);
	return result;
}

Vector4i Vector4i::operator%(const Vector4i &p_other) const {
	Vector4i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR4I, this, GDEXTENSION_VARIANT_TYPE_VECTOR4I, &p_other, &result);
	return result;
}

int64_t Vector4i::min_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "min_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector4i::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "max_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Vector4i::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector4i::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "length_squared", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4i Vector4i::sign() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "sign", 4134919947);
	Vector4i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4i Vector4i::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "abs", 4134919947);
	Vector4i result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector4i Vector4i::clamp(const Vector4i &p_min, const Vector4i &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "clamp", 3046490913);
	const void *const arguments[] = { &p_min, &p_max };
	Vector4i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector4i Vector4i::clampi(int64_t p_min, int64_t p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "clampi", 2994578256);
	const void *const arguments[] = { &p_min, &p_max };
	Vector4i result;
	method.call(this, arguments, &result, 2);
	return result;
}

Vector4i Vector4i::snapped(const Vector4i &p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "snapped", 1181693102);
	const void *const arguments[] = { &p_step };
	Vector4i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4i Vector4i::snappedi(int64_t p_step) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "snappedi", 1476494415);
	const void *const arguments[] = { &p_step };
	Vector4i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4i Vector4i::min(const Vector4i &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "min", 1181693102);
	const void *const arguments[] = { &p_with };
	Vector4i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4i Vector4i::mini(int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "mini", 1476494415);
	const void *const arguments[] = { &p_with };
	Vector4i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4i Vector4i::max(const Vector4i &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "max", 1181693102);
	const void *const arguments[] = { &p_with };
	Vector4i result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector4i Vector4i::maxi(int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "maxi", 1476494415);
	const void *const arguments[] = { &p_with };
	Vector4i result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Vector4i::distance_to(const Vector4i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "distance_to", 3446086573);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Vector4i::distance_squared_to(const Vector4i &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR4I, "distance_squared_to", 346708794);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

const Plane Plane::PLANE_YZ = Plane(1, 0, 0, 0);
const Plane Plane::PLANE_XZ = Plane(0, 1, 0, 0);
const Plane Plane::PLANE_XY = Plane(0, 0, 1, 0);

Plane::Plane(const Vector3 &p_normal) {
	const void *const arguments[] = { &p_normal };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PLANE, 2, this, arguments);
}

Plane::Plane(const Vector3 &p_normal, const Vector3 &p_point) {
	const void *const arguments[] = { &p_normal, &p_point };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PLANE, 4, this, arguments);
}

Plane::Plane(const Vector3 &p_point1, const Vector3 &p_point2, const Vector3 &p_point3) {
	const void *const arguments[] = { &p_point1, &p_point2, &p_point3 };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PLANE, 5, this, arguments);
}

double Plane::get_x() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PLANE, "x");
	double result = {};
	member.get(this, &result);
	return result;
}

void Plane::set_x(double p_x) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PLANE, "x");
	member.set(this, &p_x);
}

double Plane::get_y() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PLANE, "y");
	double result = {};
	member.get(this, &result);
	return result;
}

void Plane::set_y(double p_y) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PLANE, "y");
	member.set(this, &p_y);
}

double Plane::get_z() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PLANE, "z");
	double result = {};
	member.get(this, &result);
	return result;
}

void Plane::set_z(double p_z) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PLANE, "z");
	member.set(this, &p_z);
}

Plane Plane::operator-() const {
	Plane result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NEGATE, GDEXTENSION_VARIANT_TYPE_PLANE, this, GDEXTENSION_VARIANT_TYPE_NIL, nullptr, &result);
	return result;
}

Plane Plane::operator+() const {
	Plane result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_POSITIVE, GDEXTENSION_VARIANT_TYPE_PLANE, this, GDEXTENSION_VARIANT_TYPE_NIL, nullptr, &result);
	return result;
}

bool Plane::operator==(const Plane &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PLANE, this, GDEXTENSION_VARIANT_TYPE_PLANE, &p_other, &result);
	return result;
}

bool Plane::operator!=(const Plane &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PLANE, this, GDEXTENSION_VARIANT_TYPE_PLANE, &p_other, &result);
	return result;
}

Plane Plane::operator*(const Transform3D &p_other) const {
	Plane result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_PLANE, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

Plane Plane::normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "normalized", 1051796340);
	Plane result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Plane::get_center() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "get_center", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Plane::is_equal_approx(const Plane &p_to_plane) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "is_equal_approx", 1150170233);
	const void *const arguments[] = { &p_to_plane };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Plane::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Plane::is_point_over(const Vector3 &p_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "is_point_over", 1749054343);
	const void *const arguments[] = { &p_point };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Plane::distance_to(const Vector3 &p_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "distance_to", 1047977935);
	const void *const arguments[] = { &p_point };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Plane::has_point(const Vector3 &p_point, double p_tolerance) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "has_point", 1258189072);
	const void *const arguments[] = { &p_point, &p_tolerance };
	bool result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

Vector3 Plane::project(const Vector3 &p_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "project", 2923479887);
	const void *const arguments[] = { &p_point };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Variant Plane::intersect_3(const Plane &p_b, const Plane &p_c) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "intersect_3", 2012052692);
	const void *const arguments[] = { &p_b, &p_c };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

Variant Plane::intersects_ray(const Vector3 &p_from, const Vector3 &p_dir) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "intersects_ray", 2048133369);
	const void *const arguments[] = { &p_from, &p_dir };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

Variant Plane::intersects_segment(const Vector3 &p_from, const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PLANE, "intersects_segment", 2048133369);
	const void *const arguments[] = { &p_from, &p_to };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

const Quaternion Quaternion::IDENTITY = Quaternion(0, 0, 0, 1);

Quaternion::Quaternion(const Basis &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_QUATERNION, 2, this, arguments);
}

Quaternion::Quaternion(const Vector3 &p_axis, double p_angle) {
	const void *const arguments[] = { &p_axis, &p_angle };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_QUATERNION, 3, this, arguments);
}

Quaternion::Quaternion(const Vector3 &p_arc_from, const Vector3 &p_arc_to) {
	const void *const arguments[] = { &p_arc_from, &p_arc_to };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_QUATERNION, 4, this, arguments);
}

Quaternion Quaternion::operator+() const {
	Quaternion result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_POSITIVE, GDEXTENSION_VARIANT_TYPE_QUATERNION, this, GDEXTENSION_VARIANT_TYPE_NIL, nullptr, &result);
	return result;
}

Quaternion Quaternion::operator*(real_t p_other) const {
	const double other = p_other;
	Quaternion result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_QUATERNION, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Quaternion Quaternion::operator/(real_t p_other) const {
	const double other = p_other;
	Quaternion result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_DIVIDE, GDEXTENSION_VARIANT_TYPE_QUATERNION, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Vector3 Quaternion::operator*(const Vector3 &p_other) const {
	Vector3 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_QUATERNION, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

Quaternion Quaternion::operator*(const Quaternion &p_other) const {
	Quaternion result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_QUATERNION, this, GDEXTENSION_VARIANT_TYPE_QUATERNION, &p_other, &result);
	return result;
}

double Quaternion::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "length", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Quaternion::length_squared() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "length_squared", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Quaternion Quaternion::normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "normalized", 4274879941);
	Quaternion result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Quaternion::is_normalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "is_normalized", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Quaternion::is_equal_approx(const Quaternion &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "is_equal_approx", 1682156903);
	const void *const arguments[] = { &p_to };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Quaternion::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Quaternion Quaternion::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "inverse", 4274879941);
	Quaternion result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Quaternion Quaternion::log() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "log", 4274879941);
	Quaternion result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Quaternion Quaternion::exp() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "exp", 4274879941);
	Quaternion result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Quaternion::angle_to(const Quaternion &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "angle_to", 3244682419);
	const void *const arguments[] = { &p_to };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Quaternion::dot(const Quaternion &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "dot", 3244682419);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Quaternion Quaternion::slerp(const Quaternion &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "slerp", 1773590316);
	const void *const arguments[] = { &p_to, &p_weight };
	Quaternion result;
	method.call(this, arguments, &result, 2);
	return result;
}

Quaternion Quaternion::slerpni(const Quaternion &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "slerpni", 1773590316);
	const void *const arguments[] = { &p_to, &p_weight };
	Quaternion result;
	method.call(this, arguments, &result, 2);
	return result;
}

Quaternion Quaternion::spherical_cubic_interpolate(const Quaternion &p_b, const Quaternion &p_pre_a, const Quaternion &p_post_b, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "spherical_cubic_interpolate", 2150967576);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight };
	Quaternion result;
	method.call(this, arguments, &result, 4);
	return result;
}

Quaternion Quaternion::spherical_cubic_interpolate_in_time(const Quaternion &p_b, const Quaternion &p_pre_a, const Quaternion &p_post_b, double p_weight, double p_b_t, double p_pre_a_t, double p_post_b_t) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "spherical_cubic_interpolate_in_time", 1436023539);
	const void *const arguments[] = { &p_b, &p_pre_a, &p_post_b, &p_weight, &p_b_t, &p_pre_a_t, &p_post_b_t };
	Quaternion result;
	method.call(this, arguments, &result, 7);
	return result;
}

Vector3 Quaternion::get_euler(int64_t p_order) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "get_euler", 1394941017);
	const void *const arguments[] = { &p_order };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Quaternion Quaternion::from_euler(const Vector3 &p_euler) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "from_euler", 4053467903);
	const void *const arguments[] = { &p_euler };
	Quaternion result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Vector3 Quaternion::get_axis() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "get_axis", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Quaternion::get_angle() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_QUATERNION, "get_angle", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 AABB::get_end() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_AABB, "end");
	Vector3 result;
	member.get(this, &result);
	return result;
}

void AABB::set_end(const Vector3 &p_end) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_AABB, "end");
	member.set(this, &p_end);
}

bool AABB::operator==(const AABB &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_AABB, this, GDEXTENSION_VARIANT_TYPE_AABB, &p_other, &result);
	return result;
}

bool AABB::operator!=(const AABB &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_AABB, this, GDEXTENSION_VARIANT_TYPE_AABB, &p_other, &result);
	return result;
}

AABB AABB::operator*(const Transform3D &p_other) const {
	AABB result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_AABB, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

AABB AABB::abs() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "abs", 1576868580);
	AABB result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 AABB::get_center() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_center", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double AABB::get_volume() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_volume", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool AABB::has_volume() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "has_volume", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool AABB::has_surface() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "has_surface", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool AABB::has_point(const Vector3 &p_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "has_point", 1749054343);
	const void *const arguments[] = { &p_point };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool AABB::is_equal_approx(const AABB &p_aabb) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "is_equal_approx", 299946684);
	const void *const arguments[] = { &p_aabb };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool AABB::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool AABB::intersects(const AABB &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "intersects", 299946684);
	const void *const arguments[] = { &p_with };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool AABB::encloses(const AABB &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "encloses", 299946684);
	const void *const arguments[] = { &p_with };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool AABB::intersects_plane(const Plane &p_plane) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "intersects_plane", 1150170233);
	const void *const arguments[] = { &p_plane };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

AABB AABB::intersection(const AABB &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "intersection", 1271470306);
	const void *const arguments[] = { &p_with };
	AABB result;
	method.call(this, arguments, &result, 1);
	return result;
}

AABB AABB::merge(const AABB &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "merge", 1271470306);
	const void *const arguments[] = { &p_with };
	AABB result;
	method.call(this, arguments, &result, 1);
	return result;
}

AABB AABB::expand(const Vector3 &p_to_point) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "expand", 2851643018);
	const void *const arguments[] = { &p_to_point };
	AABB result;
	method.call(this, arguments, &result, 1);
	return result;
}

AABB AABB::grow(double p_by) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "grow", 239217291);
	const void *const arguments[] = { &p_by };
	AABB result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 AABB::get_support(const Vector3 &p_direction) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_support", 2923479887);
	const void *const arguments[] = { &p_direction };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 AABB::get_longest_axis() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_longest_axis", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t AABB::get_longest_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_longest_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double AABB::get_longest_axis_size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_longest_axis_size", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 AABB::get_shortest_axis() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_shortest_axis", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t AABB::get_shortest_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_shortest_axis_index", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double AABB::get_shortest_axis_size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_shortest_axis_size", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 AABB::get_endpoint(int64_t p_idx) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "get_endpoint", 1394941017);
	const void *const arguments[] = { &p_idx };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

Variant AABB::intersects_segment(const Vector3 &p_from, const Vector3 &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "intersects_segment", 2048133369);
	const void *const arguments[] = { &p_from, &p_to };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

Variant AABB::intersects_ray(const Vector3 &p_from, const Vector3 &p_dir) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_AABB, "intersects_ray", 2048133369);
	const void *const arguments[] = { &p_from, &p_dir };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

const Basis Basis::IDENTITY = Basis(1, 0, 0, 0, 1, 0, 0, 0, 1);
const Basis Basis::FLIP_X = Basis(-1, 0, 0, 0, 1, 0, 0, 0, 1);
const Basis Basis::FLIP_Y = Basis(1, 0, 0, 0, -1, 0, 0, 0, 1);
const Basis Basis::FLIP_Z = Basis(1, 0, 0, 0, 1, 0, 0, 0, -1);

Basis::Basis(const Quaternion &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_BASIS, 2, this, arguments);
}

Basis::Basis(const Vector3 &p_axis, double p_angle) {
	const void *const arguments[] = { &p_axis, &p_angle };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_BASIS, 3, this, arguments);
}

Basis::Basis(const Vector3 &p_x_axis, const Vector3 &p_y_axis, const Vector3 &p_z_axis) {
	const void *const arguments[] = { &p_x_axis, &p_y_axis, &p_z_axis };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_BASIS, 4, this, arguments);
}

Vector3 Basis::get_x() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_BASIS, "x");
	Vector3 result;
	member.get(this, &result);
	return result;
}

void Basis::set_x(const Vector3 &p_x) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_BASIS, "x");
	member.set(this, &p_x);
}

Vector3 Basis::get_y() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_BASIS, "y");
	Vector3 result;
	member.get(this, &result);
	return result;
}

void Basis::set_y(const Vector3 &p_y) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_BASIS, "y");
	member.set(this, &p_y);
}

Vector3 Basis::get_z() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_BASIS, "z");
	Vector3 result;
	member.get(this, &result);
	return result;
}

void Basis::set_z(const Vector3 &p_z) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_BASIS, "z");
	member.set(this, &p_z);
}

Basis Basis::operator*(real_t p_other) const {
	const double other = p_other;
	Basis result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_BASIS, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Basis Basis::operator/(real_t p_other) const {
	const double other = p_other;
	Basis result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_DIVIDE, GDEXTENSION_VARIANT_TYPE_BASIS, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Vector3 Basis::operator*(const Vector3 &p_other) const {
	Vector3 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_BASIS, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

bool Basis::operator==(const Basis &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_BASIS, this, GDEXTENSION_VARIANT_TYPE_BASIS, &p_other, &result);
	return result;
}

bool Basis::operator!=(const Basis &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_BASIS, this, GDEXTENSION_VARIANT_TYPE_BASIS, &p_other, &result);
	return result;
}

Basis Basis::operator*(const Basis &p_other) const {
	Basis result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_BASIS, this, GDEXTENSION_VARIANT_TYPE_BASIS, &p_other, &result);
	return result;
}

Basis Basis::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "inverse", 594669093);
	Basis result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Basis Basis::transposed() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "transposed", 594669093);
	Basis result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Basis Basis::orthonormalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "orthonormalized", 594669093);
	Basis result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double Basis::determinant() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "determinant", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Basis Basis::rotated(const Vector3 &p_axis, double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "rotated", 1998708965);
	const void *const arguments[] = { &p_axis, &p_angle };
	Basis result;
	method.call(this, arguments, &result, 2);
	return result;
}

Basis Basis::scaled(const Vector3 &p_scale) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "scaled", 3934786792);
	const void *const arguments[] = { &p_scale };
	Basis result;
	method.call(this, arguments, &result, 1);
	return result;
}

Basis Basis::scaled_local(const Vector3 &p_scale) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "scaled_local", 3934786792);
	const void *const arguments[] = { &p_scale };
	Basis result;
	method.call(this, arguments, &result, 1);
	return result;
}

Vector3 Basis::get_scale() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "get_scale", 1776574132);
	Vector3 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector3 Basis::get_euler(int64_t p_order) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "get_euler", 1394941017);
	const void *const arguments[] = { &p_order };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Basis::tdotx(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "tdotx", 1047977935);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Basis::tdoty(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "tdoty", 1047977935);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Basis::tdotz(const Vector3 &p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "tdotz", 1047977935);
	const void *const arguments[] = { &p_with };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Basis Basis::slerp(const Basis &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "slerp", 3118673011);
	const void *const arguments[] = { &p_to, &p_weight };
	Basis result;
	method.call(this, arguments, &result, 2);
	return result;
}

bool Basis::is_conformal() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "is_conformal", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Basis::is_equal_approx(const Basis &p_b) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "is_equal_approx", 3165333982);
	const void *const arguments[] = { &p_b };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Basis::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Quaternion Basis::get_rotation_quaternion() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "get_rotation_quaternion", 4274879941);
	Quaternion result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Basis Basis::looking_at(const Vector3 &p_target, const Vector3 &p_up, bool p_use_model_front) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "looking_at", 3728732505);
	const void *const arguments[] = { &p_target, &p_up, &p_use_model_front };
	Basis result;
	method.call(nullptr, arguments, &result, 3);
	return result;
}

Basis Basis::from_scale(const Vector3 &p_scale) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "from_scale", 3703240166);
	const void *const arguments[] = { &p_scale };
	Basis result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Basis Basis::from_euler(const Vector3 &p_euler, int64_t p_order) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_BASIS, "from_euler", 2802321791);
	const void *const arguments[] = { &p_euler, &p_order };
	Basis result;
	method.call(nullptr, arguments, &result, 2);
	return result;
}

const Transform3D Transform3D::IDENTITY = Transform3D(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);
const Transform3D Transform3D::FLIP_X = Transform3D(-1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);
const Transform3D Transform3D::FLIP_Y = Transform3D(1, 0, 0, 0, -1, 0, 0, 0, 1, 0, 0, 0);
const Transform3D Transform3D::FLIP_Z = Transform3D(1, 0, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0);

Transform3D::Transform3D(const Vector3 &p_x_axis, const Vector3 &p_y_axis, const Vector3 &p_z_axis, const Vector3 &p_origin) {
	const void *const arguments[] = { &p_x_axis, &p_y_axis, &p_z_axis, &p_origin };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, 3, this, arguments);
}

Transform3D::Transform3D(const Projection &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, 4, this, arguments);
}

Transform3D Transform3D::operator*(real_t p_other) const {
	const double other = p_other;
	Transform3D result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Transform3D Transform3D::operator/(real_t p_other) const {
	const double other = p_other;
	Transform3D result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_DIVIDE, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_FLOAT, &other, &result);
	return result;
}

Vector3 Transform3D::operator*(const Vector3 &p_other) const {
	Vector3 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_VECTOR3, &p_other, &result);
	return result;
}

Plane Transform3D::operator*(const Plane &p_other) const {
	Plane result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_PLANE, &p_other, &result);
	return result;
}

AABB Transform3D::operator*(const AABB &p_other) const {
	AABB result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_AABB, &p_other, &result);
	return result;
}

bool Transform3D::operator==(const Transform3D &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

bool Transform3D::operator!=(const Transform3D &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

Transform3D Transform3D::operator*(const Transform3D &p_other) const {
	Transform3D result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

PackedVector3Array Transform3D::operator*(const PackedVector3Array &p_other) const {
	PackedVector3Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, &p_other, &result);
	return result;
}

Transform3D Transform3D::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "inverse", 3816817146);
	Transform3D result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform3D Transform3D::affine_inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "affine_inverse", 3816817146);
	Transform3D result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform3D Transform3D::orthonormalized() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "orthonormalized", 3816817146);
	Transform3D result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Transform3D Transform3D::rotated(const Vector3 &p_axis, double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "rotated", 1563203923);
	const void *const arguments[] = { &p_axis, &p_angle };
	Transform3D result;
	method.call(this, arguments, &result, 2);
	return result;
}

Transform3D Transform3D::rotated_local(const Vector3 &p_axis, double p_angle) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "rotated_local", 1563203923);
	const void *const arguments[] = { &p_axis, &p_angle };
	Transform3D result;
	method.call(this, arguments, &result, 2);
	return result;
}

Transform3D Transform3D::scaled(const Vector3 &p_scale) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "scaled", 1405596198);
	const void *const arguments[] = { &p_scale };
	Transform3D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform3D Transform3D::scaled_local(const Vector3 &p_scale) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "scaled_local", 1405596198);
	const void *const arguments[] = { &p_scale };
	Transform3D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform3D Transform3D::translated(const Vector3 &p_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "translated", 1405596198);
	const void *const arguments[] = { &p_offset };
	Transform3D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform3D Transform3D::translated_local(const Vector3 &p_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "translated_local", 1405596198);
	const void *const arguments[] = { &p_offset };
	Transform3D result;
	method.call(this, arguments, &result, 1);
	return result;
}

Transform3D Transform3D::looking_at(const Vector3 &p_target, const Vector3 &p_up, bool p_use_model_front) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "looking_at", 90889270);
	const void *const arguments[] = { &p_target, &p_up, &p_use_model_front };
	Transform3D result;
	method.call(this, arguments, &result, 3);
	return result;
}

Transform3D Transform3D::interpolate_with(const Transform3D &p_xform, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "interpolate_with", 1786453358);
	const void *const arguments[] = { &p_xform, &p_weight };
	Transform3D result;
	method.call(this, arguments, &result, 2);
	return result;
}

bool Transform3D::is_equal_approx(const Transform3D &p_xform) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "is_equal_approx", 696001652);
	const void *const arguments[] = { &p_xform };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Transform3D::is_finite() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, "is_finite", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

const Projection Projection::IDENTITY = Projection(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1);
const Projection Projection::ZERO = Projection(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

Projection::Projection(const Transform3D &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PROJECTION, 2, this, arguments);
}

Projection::Projection(const Vector4 &p_x_axis, const Vector4 &p_y_axis, const Vector4 &p_z_axis, const Vector4 &p_w_axis) {
	const void *const arguments[] = { &p_x_axis, &p_y_axis, &p_z_axis, &p_w_axis };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PROJECTION, 3, this, arguments);
}

Vector4 Projection::get_x() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "x");
	Vector4 result;
	member.get(this, &result);
	return result;
}

void Projection::set_x(const Vector4 &p_x) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "x");
	member.set(this, &p_x);
}

Vector4 Projection::get_y() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "y");
	Vector4 result;
	member.get(this, &result);
	return result;
}

void Projection::set_y(const Vector4 &p_y) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "y");
	member.set(this, &p_y);
}

Vector4 Projection::get_z() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "z");
	Vector4 result;
	member.get(this, &result);
	return result;
}

void Projection::set_z(const Vector4 &p_z) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "z");
	member.set(this, &p_z);
}

Vector4 Projection::get_w() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "w");
	Vector4 result;
	member.get(this, &result);
	return result;
}

void Projection::set_w(const Vector4 &p_w) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_PROJECTION, "w");
	member.set(this, &p_w);
}

Vector4 Projection::operator*(const Vector4 &p_other) const {
	Vector4 result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_PROJECTION, this, GDEXTENSION_VARIANT_TYPE_VECTOR4, &p_other, &result);
	return result;
}

bool Projection::operator==(const Projection &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PROJECTION, this, GDEXTENSION_VARIANT_TYPE_PROJECTION, &p_other, &result);
	return result;
}

bool Projection::operator!=(const Projection &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PROJECTION, this, GDEXTENSION_VARIANT_TYPE_PROJECTION, &p_other, &result);
	return result;
}

Projection Projection::operator*(const Projection &p_other) const {
	Projection result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_PROJECTION, this, GDEXTENSION_VARIANT_TYPE_PROJECTION, &p_other, &result);
	return result;
}

Projection Projection::create_depth_correction(bool p_flip_y) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_depth_correction", 1228516048);
	const void *const arguments[] = { &p_flip_y };
	Projection result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Projection Projection::create_light_atlas_rect(const Rect2 &p_rect) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_light_atlas_rect", 2654950662);
	const void *const arguments[] = { &p_rect };
	Projection result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Projection Projection::create_perspective(double p_fovy, double p_aspect, double p_z_near, double p_z_far, bool p_flip_fov) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_perspective", 390915442);
	const void *const arguments[] = { &p_fovy, &p_aspect, &p_z_near, &p_z_far, &p_flip_fov };
	Projection result;
	method.call(nullptr, arguments, &result, 5);
	return result;
}

Projection Projection::create_perspective_hmd(double p_fovy, double p_aspect, double p_z_near, double p_z_far, bool p_flip_fov, int64_t p_eye, double p_intraocular_dist, double p_convergence_dist) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_perspective_hmd", 2857674800);
	const void *const arguments[] = { &p_fovy, &p_aspect, &p_z_near, &p_z_far, &p_flip_fov, &p_eye, &p_intraocular_dist, &p_convergence_dist };
	Projection result;
	method.call(nullptr, arguments, &result, 8);
	return result;
}

Projection Projection::create_for_hmd(int64_t p_eye, double p_aspect, double p_intraocular_dist, double p_display_width, double p_display_to_lens, double p_oversample, double p_z_near, double p_z_far) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_for_hmd", 4184144994);
	const void *const arguments[] = { &p_eye, &p_aspect, &p_intraocular_dist, &p_display_width, &p_display_to_lens, &p_oversample, &p_z_near, &p_z_far };
	Projection result;
	method.call(nullptr, arguments, &result, 8);
	return result;
}

Projection Projection::create_orthogonal(double p_left, double p_right, double p_bottom, double p_top, double p_z_near, double p_z_far) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_orthogonal", 3707929169);
	const void *const arguments[] = { &p_left, &p_right, &p_bottom, &p_top, &p_z_near, &p_z_far };
	Projection result;
	method.call(nullptr, arguments, &result, 6);
	return result;
}

Projection Projection::create_orthogonal_aspect(double p_size, double p_aspect, double p_z_near, double p_z_far, bool p_flip_fov) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_orthogonal_aspect", 390915442);
	const void *const arguments[] = { &p_size, &p_aspect, &p_z_near, &p_z_far, &p_flip_fov };
	Projection result;
	method.call(nullptr, arguments, &result, 5);
	return result;
}

Projection Projection::create_frustum(double p_left, double p_right, double p_bottom, double p_top, double p_z_near, double p_z_far) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_frustum", 3707929169);
	const void *const arguments[] = { &p_left, &p_right, &p_bottom, &p_top, &p_z_near, &p_z_far };
	Projection result;
	method.call(nullptr, arguments, &result, 6);
	return result;
}

Projection Projection::create_frustum_aspect(double p_size, double p_aspect, const Vector2 &p_offset, double p_z_near, double p_z_far, bool p_flip_fov) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_frustum_aspect", 1535076251);
	const void *const arguments[] = { &p_size, &p_aspect, &p_offset, &p_z_near, &p_z_far, &p_flip_fov };
	Projection result;
	method.call(nullptr, arguments, &result, 6);
	return result;
}

Projection Projection::create_fit_aabb(const AABB &p_aabb) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "create_fit_aabb", 2264694907);
	const void *const arguments[] = { &p_aabb };
	Projection result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

double Projection::determinant() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "determinant", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Projection Projection::perspective_znear_adjusted(double p_new_znear) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "perspective_znear_adjusted", 3584785443);
	const void *const arguments[] = { &p_new_znear };
	Projection result;
	method.call(this, arguments, &result, 1);
	return result;
}

Plane Projection::get_projection_plane(int64_t p_plane) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_projection_plane", 1551184160);
	const void *const arguments[] = { &p_plane };
	Plane result;
	method.call(this, arguments, &result, 1);
	return result;
}

Projection Projection::flipped_y() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "flipped_y", 4212530932);
	Projection result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Projection Projection::jitter_offseted(const Vector2 &p_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "jitter_offseted", 2448438599);
	const void *const arguments[] = { &p_offset };
	Projection result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Projection::get_fovy(double p_fovx, double p_aspect) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_fovy", 3514207532);
	const void *const arguments[] = { &p_fovx, &p_aspect };
	double result = {};
	method.call(nullptr, arguments, &result, 2);
	return result;
}

double Projection::get_z_far() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_z_far", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Projection::get_z_near() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_z_near", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Projection::get_aspect() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_aspect", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double Projection::get_fov() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_fov", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Projection::is_orthogonal() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "is_orthogonal", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Projection::get_viewport_half_extents() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_viewport_half_extents", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2 Projection::get_far_plane_half_extents() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_far_plane_half_extents", 2428350749);
	Vector2 result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Projection Projection::inverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "inverse", 4212530932);
	Projection result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Projection::get_pixels_per_meter(int64_t p_for_pixel_width) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_pixels_per_meter", 4103005248);
	const void *const arguments[] = { &p_for_pixel_width };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double Projection::get_lod_multiplier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PROJECTION, "get_lod_multiplier", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

const Color Color::ALICE_BLUE = Color(0.9411765, 0.972549, 1, 1);
const Color Color::ANTIQUE_WHITE = Color(0.98039216, 0.92156863, 0.84313726, 1);
const Color Color::AQUA = Color(0, 1, 1, 1);
const Color Color::AQUAMARINE = Color(0.49803922, 1, 0.83137256, 1);
const Color Color::AZURE = Color(0.9411765, 1, 1, 1);
const Color Color::BEIGE = Color(0.9607843, 0.9607843, 0.8627451, 1);
const Color Color::BISQUE = Color(1, 0.89411765, 0.76862746, 1);
const Color Color::BLACK = Color(0, 0, 0, 1);
const Color Color::BLANCHED_ALMOND = Color(1, 0.92156863, 0.8039216, 1);
const Color Color::BLUE = Color(0, 0, 1, 1);
const Color Color::BLUE_VIOLET = Color(0.5411765, 0.16862746, 0.8862745, 1);
const Color Color::BROWN = Color(0.64705884, 0.16470589, 0.16470589, 1);
const Color Color::BURLYWOOD = Color(0.87058824, 0.72156864, 0.5294118, 1);
const Color Color::CADET_BLUE = Color(0.37254903, 0.61960787, 0.627451, 1);
const Color Color::CHARTREUSE = Color(0.49803922, 1, 0, 1);
const Color Color::CHOCOLATE = Color(0.8235294, 0.4117647, 0.11764706, 1);
const Color Color::CORAL = Color(1, 0.49803922, 0.3137255, 1);
const Color Color::CORNFLOWER_BLUE = Color(0.39215687, 0.58431375, 0.92941177, 1);
const Color Color::CORNSILK = Color(1, 0.972549, 0.8627451, 1);
const Color Color::CRIMSON = Color(0.8627451, 0.078431375, 0.23529412, 1);
const Color Color::CYAN = Color(0, 1, 1, 1);
const Color Color::DARK_BLUE = Color(0, 0, 0.54509807, 1);
const Color Color::DARK_CYAN = Color(0, 0.54509807, 0.54509807, 1);
const Color Color::DARK_GOLDENROD = Color(0.72156864, 0.5254902, 0.043137256, 1);
const Color Color::DARK_GRAY = Color(0.6627451, 0.6627451, 0.6627451, 1);
const Color Color::DARK_GREEN = Color(0, 0.39215687, 0, 1);
const Color Color::DARK_KHAKI = Color(0.7411765, 0.7176471, 0.41960785, 1);
const Color Color::DARK_MAGENTA = Color(0.54509807, 0, 0.54509807, 1);
const Color Color::DARK_OLIVE_GREEN = Color(0.33333334, 0.41960785, 0.18431373, 1);
const Color Color::DARK_ORANGE = Color(1, 0.54901963, 0, 1);
const Color Color::DARK_ORCHID = Color(0.6, 0.19607843, 0.8, 1);
const Color Color::DARK_RED = Color(0.54509807, 0, 0, 1);
const Color Color::DARK_SALMON = Color(0.9137255, 0.5882353, 0.47843137, 1);
const Color Color::DARK_SEA_GREEN = Color(0.56078434, 0.7372549, 0.56078434, 1);
const Color Color::DARK_SLATE_BLUE = Color(0.28235295, 0.23921569, 0.54509807, 1);
const Color Color::DARK_SLATE_GRAY = Color(0.18431373, 0.30980393, 0.30980393, 1);
const Color Color::DARK_TURQUOISE = Color(0, 0.80784315, 0.81960785, 1);
const Color Color::DARK_VIOLET = Color(0.5803922, 0, 0.827451, 1);
const Color Color::DEEP_PINK = Color(1, 0.078431375, 0.5764706, 1);
const Color Color::DEEP_SKY_BLUE = Color(0, 0.7490196, 1, 1);
const Color Color::DIM_GRAY = Color(0.4117647, 0.4117647, 0.4117647, 1);
const Color Color::DODGER_BLUE = Color(0.11764706, 0.5647059, 1, 1);
const Color Color::FIREBRICK = Color(0.69803923, 0.13333334, 0.13333334, 1);
const Color Color::FLORAL_WHITE = Color(1, 0.98039216, 0.9411765, 1);
const Color Color::FOREST_GREEN = Color(0.13333334, 0.54509807, 0.13333334, 1);
const Color Color::FUCHSIA = Color(1, 0, 1, 1);
const Color Color::GAINSBORO = Color(0.8627451, 0.8627451, 0.8627451, 1);
const Color Color::GHOST_WHITE = Color(0.972549, 0.972549, 1, 1);
const Color Color::GOLD = Color(1, 0.84313726, 0, 1);
const Color Color::GOLDENROD = Color(0.85490197, 0.64705884, 0.1254902, 1);
const Color Color::GRAY = Color(0.74509805, 0.74509805, 0.74509805, 1);
const Color Color::GREEN = Color(0, 1, 0, 1);
const Color Color::GREEN_YELLOW = Color(0.6784314, 1, 0.18431373, 1);
const Color Color::HONEYDEW = Color(0.9411765, 1, 0.9411765, 1);
const Color Color::HOT_PINK = Color(1, 0.4117647, 0.7058824, 1);
const Color Color::INDIAN_RED = Color(0.8039216, 0.36078432, 0.36078432, 1);
const Color Color::INDIGO = Color(0.29411766, 0, 0.50980395, 1);
const Color Color::IVORY = Color(1, 1, 0.9411765, 1);
const Color Color::KHAKI = Color(0.9411765, 0.9019608, 0.54901963, 1);
const Color Color::LAVENDER = Color(0.9019608, 0.9019608, 0.98039216, 1);
const Color Color::LAVENDER_BLUSH = Color(1, 0.9411765, 0.9607843, 1);
const Color Color::LAWN_GREEN = Color(0.4862745, 0.9882353, 0, 1);
const Color Color::LEMON_CHIFFON = Color(1, 0.98039216, 0.8039216, 1);
const Color Color::LIGHT_BLUE = Color(0.6784314, 0.84705883, 0.9019608, 1);
const Color Color::LIGHT_CORAL = Color(0.9411765, 0.5019608, 0.5019608, 1);
const Color Color::LIGHT_CYAN = Color(0.8784314, 1, 1, 1);
const Color Color::LIGHT_GOLDENROD = Color(0.98039216, 0.98039216, 0.8235294, 1);
const Color Color::LIGHT_GRAY = Color(0.827451, 0.827451, 0.827451, 1);
const Color Color::LIGHT_GREEN = Color(0.5647059, 0.93333334, 0.5647059, 1);
const Color Color::LIGHT_PINK = Color(1, 0.7137255, 0.75686276, 1);
const Color Color::LIGHT_SALMON = Color(1, 0.627451, 0.47843137, 1);
const Color Color::LIGHT_SEA_GREEN = Color(0.1254902, 0.69803923, 0.6666667, 1);
const Color Color::LIGHT_SKY_BLUE = Color(0.5294118, 0.80784315, 0.98039216, 1);
const Color Color::LIGHT_SLATE_GRAY = Color(0.46666667, 0.53333336, 0.6, 1);
const Color Color::LIGHT_STEEL_BLUE = Color(0.6901961, 0.76862746, 0.87058824, 1);
const Color Color::LIGHT_YELLOW = Color(1, 1, 0.8784314, 1);
const Color Color::LIME = Color(0, 1, 0, 1);
const Color Color::LIME_GREEN = Color(0.19607843, 0.8039216, 0.19607843, 1);
const Color Color::LINEN = Color(0.98039216, 0.9411765, 0.9019608, 1);
const Color Color::MAGENTA = Color(1, 0, 1, 1);
const Color Color::MAROON = Color(0.6901961, 0.1882353, 0.3764706, 1);
const Color Color::MEDIUM_AQUAMARINE = Color(0.4, 0.8039216, 0.6666667, 1);
const Color Color::MEDIUM_BLUE = Color(0, 0, 0.8039216, 1);
const Color Color::MEDIUM_ORCHID = Color(0.7294118, 0.33333334, 0.827451, 1);
const Color Color::MEDIUM_PURPLE = Color(0.5764706, 0.4392157, 0.85882354, 1);
const Color Color::MEDIUM_SEA_GREEN = Color(0.23529412, 0.7019608, 0.44313726, 1);
const Color Color::MEDIUM_SLATE_BLUE = Color(0.48235294, 0.40784314, 0.93333334, 1);
const Color Color::MEDIUM_SPRING_GREEN = Color(0, 0.98039216, 0.6039216, 1);
const Color Color::MEDIUM_TURQUOISE = Color(0.28235295, 0.81960785, 0.8, 1);
const Color Color::MEDIUM_VIOLET_RED = Color(0.78039217, 0.08235294, 0.52156866, 1);
const Color Color::MIDNIGHT_BLUE = Color(0.09803922, 0.09803922, 0.4392157, 1);
const Color Color::MINT_CREAM = Color(0.9607843, 1, 0.98039216, 1);
const Color Color::MISTY_ROSE = Color(1, 0.89411765, 0.88235295, 1);
const Color Color::MOCCASIN = Color(1, 0.89411765, 0.70980394, 1);
const Color Color::NAVAJO_WHITE = Color(1, 0.87058824, 0.6784314, 1);
const Color Color::NAVY_BLUE = Color(0, 0, 0.5019608, 1);
const Color Color::OLD_LACE = Color(0.99215686, 0.9607843, 0.9019608, 1);
const Color Color::OLIVE = Color(0.5019608, 0.5019608, 0, 1);
const Color Color::OLIVE_DRAB = Color(0.41960785, 0.5568628, 0.13725491, 1);
const Color Color::ORANGE = Color(1, 0.64705884, 0, 1);
const Color Color::ORANGE_RED = Color(1, 0.27058825, 0, 1);
const Color Color::ORCHID = Color(0.85490197, 0.4392157, 0.8392157, 1);
const Color Color::PALE_GOLDENROD = Color(0.93333334, 0.9098039, 0.6666667, 1);
const Color Color::PALE_GREEN = Color(0.59607846, 0.9843137, 0.59607846, 1);
const Color Color::PALE_TURQUOISE = Color(0.6862745, 0.93333334, 0.93333334, 1);
const Color Color::PALE_VIOLET_RED = Color(0.85882354, 0.4392157, 0.5764706, 1);
const Color Color::PAPAYA_WHIP = Color(1, 0.9372549, 0.8352941, 1);
const Color Color::PEACH_PUFF = Color(1, 0.85490197, 0.7254902, 1);
const Color Color::PERU = Color(0.8039216, 0.52156866, 0.24705882, 1);
const Color Color::PINK = Color(1, 0.7529412, 0.79607844, 1);
const Color Color::PLUM = Color(0.8666667, 0.627451, 0.8666667, 1);
const Color Color::POWDER_BLUE = Color(0.6901961, 0.8784314, 0.9019608, 1);
const Color Color::PURPLE = Color(0.627451, 0.1254902, 0.9411765, 1);
const Color Color::REBECCA_PURPLE = Color(0.4, 0.2, 0.6, 1);
const Color Color::RED = Color(1, 0, 0, 1);
const Color Color::ROSY_BROWN = Color(0.7372549, 0.56078434, 0.56078434, 1);
const Color Color::ROYAL_BLUE = Color(0.25490198, 0.4117647, 0.88235295, 1);
const Color Color::SADDLE_BROWN = Color(0.54509807, 0.27058825, 0.07450981, 1);
const Color Color::SALMON = Color(0.98039216, 0.5019608, 0.44705883, 1);
const Color Color::SANDY_BROWN = Color(0.95686275, 0.6431373, 0.3764706, 1);
const Color Color::SEA_GREEN = Color(0.18039216, 0.54509807, 0.34117648, 1);
const Color Color::SEASHELL = Color(1, 0.9607843, 0.93333334, 1);
const Color Color::SIENNA = Color(0.627451, 0.32156864, 0.1764706, 1);
const Color Color::SILVER = Color(0.7529412, 0.7529412, 0.7529412, 1);
const Color Color::SKY_BLUE = Color(0.5294118, 0.80784315, 0.92156863, 1);
const Color Color::SLATE_BLUE = Color(0.41568628, 0.3529412, 0.8039216, 1);
const Color Color::SLATE_GRAY = Color(0.4392157, 0.5019608, 0.5647059, 1);
const Color Color::SNOW = Color(1, 0.98039216, 0.98039216, 1);
const Color Color::SPRING_GREEN = Color(0, 1, 0.49803922, 1);
const Color Color::STEEL_BLUE = Color(0.27450982, 0.50980395, 0.7058824, 1);
const Color Color::TAN = Color(0.8235294, 0.7058824, 0.54901963, 1);
const Color Color::TEAL = Color(0, 0.5019608, 0.5019608, 1);
const Color Color::THISTLE = Color(0.84705883, 0.7490196, 0.84705883, 1);
const Color Color::TOMATO = Color(1, 0.3882353, 0.2784314, 1);
const Color Color::TRANSPARENT = Color(1, 1, 1, 0);
const Color Color::TURQUOISE = Color(0.2509804, 0.8784314, 0.8156863, 1);
const Color Color::VIOLET = Color(0.93333334, 0.50980395, 0.93333334, 1);
const Color Color::WEB_GRAY = Color(0.5019608, 0.5019608, 0.5019608, 1);
const Color Color::WEB_GREEN = Color(0, 0.5019608, 0, 1);
const Color Color::WEB_MAROON = Color(0.5019608, 0, 0, 1);
const Color Color::WEB_PURPLE = Color(0.5019608, 0, 0.5019608, 1);
const Color Color::WHEAT = Color(0.9607843, 0.87058824, 0.7019608, 1);
const Color Color::WHITE = Color(1, 1, 1, 1);
const Color Color::WHITE_SMOKE = Color(0.9607843, 0.9607843, 0.9607843, 1);
const Color Color::YELLOW = Color(1, 1, 0, 1);
const Color Color::YELLOW_GREEN = Color(0.6039216, 0.8039216, 0.19607843, 1);

Color::Color(const Color &p_from, double p_alpha) {
	const void *const arguments[] = { &p_from, &p_alpha };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_COLOR, 2, this, arguments);
}

Color::Color(double p_r, double p_g, double p_b) {
	const void *const arguments[] = { &p_r, &p_g, &p_b };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_COLOR, 3, this, arguments);
}

Color::Color(const String &p_code) {
	const void *const arguments[] = { &p_code };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_COLOR, 5, this, arguments);
}

Color::Color(const String &p_code, double p_alpha) {
	const void *const arguments[] = { &p_code, &p_alpha };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_COLOR, 6, this, arguments);
}

int64_t Color::get_r8() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "r8");
	int64_t result = {};
	member.get(this, &result);
	return result;
}

void Color::set_r8(int64_t p_r8) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "r8");
	member.set(this, &p_r8);
}

int64_t Color::get_g8() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "g8");
	int64_t result = {};
	member.get(this, &result);
	return result;
}

void Color::set_g8(int64_t p_g8) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "g8");
	member.set(this, &p_g8);
}

int64_t Color::get_b8() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "b8");
	int64_t result = {};
	member.get(this, &result);
	return result;
}

void Color::set_b8(int64_t p_b8) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "b8");
	member.set(this, &p_b8);
}

int64_t Color::get_a8() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "a8");
	int64_t result = {};
	member.get(this, &result);
	return result;
}

void Color::set_a8(int64_t p_a8) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "a8");
	member.set(this, &p_a8);
}

double Color::get_h() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "h");
	double result = {};
	member.get(this, &result);
	return result;
}

void Color::set_h(double p_h) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "h");
	member.set(this, &p_h);
}

double Color::get_s() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "s");
	double result = {};
	member.get(this, &result);
	return result;
}

void Color::set_s(double p_s) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "s");
	member.set(this, &p_s);
}

double Color::get_v() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "v");
	double result = {};
	member.get(this, &result);
	return result;
}

void Color::set_v(double p_v) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "v");
	member.set(this, &p_v);
}

double Color::get_ok_hsl_h() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "ok_hsl_h");
	double result = {};
	member.get(this, &result);
	return result;
}

void Color::set_ok_hsl_h(double p_ok_hsl_h) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "ok_hsl_h");
	member.set(this, &p_ok_hsl_h);
}

double Color::get_ok_hsl_s() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "ok_hsl_s");
	double result = {};
	member.get(this, &result);
	return result;
}

void Color::set_ok_hsl_s(double p_ok_hsl_s) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "ok_hsl_s");
	member.set(this, &p_ok_hsl_s);
}

double Color::get_ok_hsl_l() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "ok_hsl_l");
	double result = {};
	member.get(this, &result);
	return result;
}

void Color::set_ok_hsl_l(double p_ok_hsl_l) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_COLOR, "ok_hsl_l");
	member.set(this, &p_ok_hsl_l);
}

Color Color::operator-() const {
	Color result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NEGATE, GDEXTENSION_VARIANT_TYPE_COLOR, this, GDEXTENSION_VARIANT_TYPE_NIL, nullptr, &result);
	return result;
}

Color Color::operator+() const {
	Color result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_POSITIVE, GDEXTENSION_VARIANT_TYPE_COLOR, this, GDEXTENSION_VARIANT_TYPE_NIL, nullptr, &result);
	return result;
}

int64_t Color::to_argb32() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_argb32", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Color::to_abgr32() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_abgr32", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Color::to_rgba32() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_rgba32", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Color::to_argb64() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_argb64", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Color::to_abgr64() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_abgr64", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Color::to_rgba64() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_rgba64", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String Color::to_html(bool p_with_alpha) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "to_html", 3429816538);
	const void *const arguments[] = { &p_with_alpha };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

Color Color::clamp(const Color &p_min, const Color &p_max) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "clamp", 105651410);
	const void *const arguments[] = { &p_min, &p_max };
	Color result;
	method.call(this, arguments, &result, 2);
	return result;
}

Color Color::inverted() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "inverted", 3334027602);
	Color result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Color Color::lerp(const Color &p_to, double p_weight) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "lerp", 402949615);
	const void *const arguments[] = { &p_to, &p_weight };
	Color result;
	method.call(this, arguments, &result, 2);
	return result;
}

Color Color::lightened(double p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "lightened", 1466039168);
	const void *const arguments[] = { &p_amount };
	Color result;
	method.call(this, arguments, &result, 1);
	return result;
}

Color Color::darkened(double p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "darkened", 1466039168);
	const void *const arguments[] = { &p_amount };
	Color result;
	method.call(this, arguments, &result, 1);
	return result;
}

Color Color::blend(const Color &p_over) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "blend", 3803690977);
	const void *const arguments[] = { &p_over };
	Color result;
	method.call(this, arguments, &result, 1);
	return result;
}

double Color::get_luminance() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "get_luminance", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Color Color::srgb_to_linear() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "srgb_to_linear", 3334027602);
	Color result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Color Color::linear_to_srgb() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "linear_to_srgb", 3334027602);
	Color result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Color::is_equal_approx(const Color &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "is_equal_approx", 3167426256);
	const void *const arguments[] = { &p_to };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Color Color::hex(int64_t p_hex) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "hex", 351421375);
	const void *const arguments[] = { &p_hex };
	Color result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Color Color::hex64(int64_t p_hex) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "hex64", 351421375);
	const void *const arguments[] = { &p_hex };
	Color result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Color Color::html(const String &p_rgba) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "html", 2500054655);
	const void *const arguments[] = { &p_rgba };
	Color result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

bool Color::html_is_valid(const String &p_color) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "html_is_valid", 2942997125);
	const void *const arguments[] = { &p_color };
	bool result = {};
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Color Color::from_string(const String &p_str, const Color &p_default) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "from_string", 3755044230);
	const void *const arguments[] = { &p_str, &p_default };
	Color result;
	method.call(nullptr, arguments, &result, 2);
	return result;
}

Color Color::from_hsv(double p_h, double p_s, double p_v, double p_alpha) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "from_hsv", 1573799446);
	const void *const arguments[] = { &p_h, &p_s, &p_v, &p_alpha };
	Color result;
	method.call(nullptr, arguments, &result, 4);
	return result;
}

Color Color::from_ok_hsl(double p_h, double p_s, double p_l, double p_alpha) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "from_ok_hsl", 1573799446);
	const void *const arguments[] = { &p_h, &p_s, &p_l, &p_alpha };
	Color result;
	method.call(nullptr, arguments, &result, 4);
	return result;
}

Color Color::from_rgbe9995(int64_t p_rgbe) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "from_rgbe9995", 351421375);
	const void *const arguments[] = { &p_rgbe };
	Color result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

Color Color::from_rgba8(int64_t p_r8, int64_t p_g8, int64_t p_b8, int64_t p_a8) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_COLOR, "from_rgba8", 3072934735);
	const void *const arguments[] = { &p_r8, &p_g8, &p_b8, &p_a8 };
	Color result;
	method.call(nullptr, arguments, &result, 4);
	return result;
}

} // namespace godot
