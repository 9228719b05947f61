// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/rid.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/utility_functions.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

double UtilityFunctions::sin(double p_angle_rad) {
	static internal::UtilityFunction function("sin", 2140049587);
	const void *const arguments[] = { &p_angle_rad };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::cos(double p_angle_rad) {
	static internal::UtilityFunction function("cos", 2140049587);
	const void *const arguments[] = { &p_angle_rad };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::tan(double p_angle_rad) {
	static internal::UtilityFunction function("tan", 2140049587);
	const void *const arguments[] = { &p_angle_rad };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::sinh(double p_x) {
	static internal::UtilityFunction function("sinh", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::cosh(double p_x) {
	static internal::UtilityFunction function("cosh", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::tanh(double p_x) {
	static internal::UtilityFunction function("tanh", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::asin(double p_x) {
	static internal::UtilityFunction function("asin", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::acos(double p_x) {
	static internal::UtilityFunction function("acos", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::atan(double p_x) {
	static internal::UtilityFunction function("atan", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::atan2(double p_y, double p_x) {
	static internal::UtilityFunction function("atan2", 92296394);
	const void *const arguments[] = { &p_y, &p_x };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::asinh(double p_x) {
	static internal::UtilityFunction function("asinh", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::acosh(double p_x) {
	static internal::UtilityFunction function("acosh", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::atanh(double p_x) {
	static internal::UtilityFunction function("atanh", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::sqrt(double p_x) {
	static internal::UtilityFunction function("sqrt", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::fmod(double p_x, double p_y) {
	static internal::UtilityFunction function("fmod", 92296394);
	const void *const arguments[] = { &p_x, &p_y };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::fposmod(double p_x, double p_y) {
	static internal::UtilityFunction function("fposmod", 92296394);
	const void *const arguments[] = { &p_x, &p_y };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

int64_t UtilityFunctions::posmod(int64_t p_x, int64_t p_y) {
	static internal::UtilityFunction function("posmod", 3133453818);
	const void *const arguments[] = { &p_x, &p_y };
	int64_t result = {};
	function.call(arguments, &result, 2);
	return result;
}

Variant UtilityFunctions::floor(const Variant &p_x) {
	static internal::UtilityFunction function("floor", 4776452);
	const void *const arguments[] = { &p_x };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::floorf(double p_x) {
	static internal::UtilityFunction function("floorf", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::floori(double p_x) {
	static internal::UtilityFunction function("floori", 2780425386);
	const void *const arguments[] = { &p_x };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::ceil(const Variant &p_x) {
	static internal::UtilityFunction function("ceil", 4776452);
	const void *const arguments[] = { &p_x };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::ceilf(double p_x) {
	static internal::UtilityFunction function("ceilf", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::ceili(double p_x) {
	static internal::UtilityFunction function("ceili", 2780425386);
	const void *const arguments[] = { &p_x };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::round(const Variant &p_x) {
	static internal::UtilityFunction function("round", 4776452);
	const void *const arguments[] = { &p_x };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::roundf(double p_x) {
	static internal::UtilityFunction function("roundf", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::roundi(double p_x) {
	static internal::UtilityFunction function("roundi", 2780425386);
	const void *const arguments[] = { &p_x };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::abs(const Variant &p_x) {
	static internal::UtilityFunction function("abs", 4776452);
	const void *const arguments[] = { &p_x };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::absf(double p_x) {
	static internal::UtilityFunction function("absf", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::absi(int64_t p_x) {
	static internal::UtilityFunction function("absi", 2157319888);
	const void *const arguments[] = { &p_x };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::sign(const Variant &p_x) {
	static internal::UtilityFunction function("sign", 4776452);
	const void *const arguments[] = { &p_x };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::signf(double p_x) {
	static internal::UtilityFunction function("signf", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::signi(int64_t p_x) {
	static internal::UtilityFunction function("signi", 2157319888);
	const void *const arguments[] = { &p_x };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::snapped(const Variant &p_x, const Variant &p_step) {
	static internal::UtilityFunction function("snapped", 459914704);
	const void *const arguments[] = { &p_x, &p_step };
	Variant result;
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::snappedf(double p_x, double p_step) {
	static internal::UtilityFunction function("snappedf", 92296394);
	const void *const arguments[] = { &p_x, &p_step };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

int64_t UtilityFunctions::snappedi(double p_x, int64_t p_step) {
	static internal::UtilityFunction function("snappedi", 3570758393);
	const void *const arguments[] = { &p_x, &p_step };
	int64_t result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::pow(double p_base, double p_exp) {
	static internal::UtilityFunction function("pow", 92296394);
	const void *const arguments[] = { &p_base, &p_exp };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::log(double p_x) {
	static internal::UtilityFunction function("log", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::exp(double p_x) {
	static internal::UtilityFunction function("exp", 2140049587);
	const void *const arguments[] = { &p_x };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

bool UtilityFunctions::is_nan(double p_x) {
	static internal::UtilityFunction function("is_nan", 3569215213);
	const void *const arguments[] = { &p_x };
	bool result = {};
	function.call(arguments, &result, 1);
	return result;
}

bool UtilityFunctions::is_inf(double p_x) {
	static internal::UtilityFunction function("is_inf", 3569215213);
	const void *const arguments[] = { &p_x };
	bool result = {};
	function.call(arguments, &result, 1);
	return result;
}

bool UtilityFunctions::is_equal_approx(double p_a, double p_b) {
	static internal::UtilityFunction function("is_equal_approx", 1400789633);
	const void *const arguments[] = { &p_a, &p_b };
	bool result = {};
	function.call(arguments, &result, 2);
	return result;
}

bool UtilityFunctions::is_zero_approx(double p_x) {
	static internal::UtilityFunction function("is_zero_approx", 3569215213);
	const void *const arguments[] = { &p_x };
	bool result = {};
	function.call(arguments, &result, 1);
	return result;
}

bool UtilityFunctions::is_finite(double p_x) {
	static internal::UtilityFunction function("is_finite", 3569215213);
	const void *const arguments[] = { &p_x };
	bool result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::ease(double p_x, double p_curve) {
	static internal::UtilityFunction function("ease", 92296394);
	const void *const arguments[] = { &p_x, &p_curve };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

int64_t UtilityFunctions::step_decimals(double p_x) {
	static internal::UtilityFunction function("step_decimals", 2780425386);
	const void *const arguments[] = { &p_x };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::lerp(const Variant &p_from, const Variant &p_to, const Variant &p_weight) {
	static internal::UtilityFunction function("lerp", 3389874542);
	const void *const arguments[] = { &p_from, &p_to, &p_weight };
	Variant result;
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::lerpf(double p_from, double p_to, double p_weight) {
	static internal::UtilityFunction function("lerpf", 998901048);
	const void *const arguments[] = { &p_from, &p_to, &p_weight };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::cubic_interpolate(double p_from, double p_to, double p_pre, double p_post, double p_weight) {
	static internal::UtilityFunction function("cubic_interpolate", 1090965791);
	const void *const arguments[] = { &p_from, &p_to, &p_pre, &p_post, &p_weight };
	double result = {};
	function.call(arguments, &result, 5);
	return result;
}

double UtilityFunctions::cubic_interpolate_angle(double p_from, double p_to, double p_pre, double p_post, double p_weight) {
	static internal::UtilityFunction function("cubic_interpolate_angle", 1090965791);
	const void *const arguments[] = { &p_from, &p_to, &p_pre, &p_post, &p_weight };
	double result = {};
	function.call(arguments, &result, 5);
	return result;
}

double UtilityFunctions::cubic_interpolate_in_time(double p_from, double p_to, double p_pre, double p_post, double p_weight, double p_to_t, double p_pre_t, double p_post_t) {
	static internal::UtilityFunction function("cubic_interpolate_in_time", 388121036);
	const void *const arguments[] = { &p_from, &p_to, &p_pre, &p_post, &p_weight, &p_to_t, &p_pre_t, &p_post_t };
	double result = {};
	function.call(arguments, &result, 8);
	return result;
}

double UtilityFunctions::cubic_interpolate_angle_in_time(double p_from, double p_to, double p_pre, double p_post, double p_weight, double p_to_t, double p_pre_t, double p_post_t) {
	static internal::UtilityFunction function("cubic_interpolate_angle_in_time", 388121036);
	const void *const arguments[] = { &p_from, &p_to, &p_pre, &p_post, &p_weight, &p_to_t, &p_pre_t, &p_post_t };
	double result = {};
	function.call(arguments, &result, 8);
	return result;
}

double UtilityFunctions::bezier_interpolate(double p_start, double p_control_1, double p_control_2, double p_end, double p_t) {
	static internal::UtilityFunction function("bezier_interpolate", 1090965791);
	const void *const arguments[] = { &p_start, &p_control_1, &p_control_2, &p_end, &p_t };
	double result = {};
	function.call(arguments, &result, 5);
	return result;
}

double UtilityFunctions::bezier_derivative(double p_start, double p_control_1, double p_control_2, double p_end, double p_t) {
	static internal::UtilityFunction function("bezier_derivative", 1090965791);
	const void *const arguments[] = { &p_start, &p_control_1, &p_control_2, &p_end, &p_t };
	double result = {};
	function.call(arguments, &result, 5);
	return result;
}

double UtilityFunctions::angle_difference(double p_from, double p_to) {
	static internal::UtilityFunction function("angle_difference", 92296394);
	const void *const arguments[] = { &p_from, &p_to };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::lerp_angle(double p_from, double p_to, double p_weight) {
	static internal::UtilityFunction function("lerp_angle", 998901048);
	const void *const arguments[] = { &p_from, &p_to, &p_weight };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::inverse_lerp(double p_from, double p_to, double p_weight) {
	static internal::UtilityFunction function("inverse_lerp", 998901048);
	const void *const arguments[] = { &p_from, &p_to, &p_weight };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::remap(double p_value, double p_istart, double p_istop, double p_ostart, double p_ostop) {
	static internal::UtilityFunction function("remap", 1090965791);
	const void *const arguments[] = { &p_value, &p_istart, &p_istop, &p_ostart, &p_ostop };
	double result = {};
	function.call(arguments, &result, 5);
	return result;
}

double UtilityFunctions::smoothstep(double p_from, double p_to, double p_x) {
	static internal::UtilityFunction function("smoothstep", 998901048);
	const void *const arguments[] = { &p_from, &p_to, &p_x };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::move_toward(double p_from, double p_to, double p_delta) {
	static internal::UtilityFunction function("move_toward", 998901048);
	const void *const arguments[] = { &p_from, &p_to, &p_delta };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::rotate_toward(double p_from, double p_to, double p_delta) {
	static internal::UtilityFunction function("rotate_toward", 998901048);
	const void *const arguments[] = { &p_from, &p_to, &p_delta };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::deg_to_rad(double p_deg) {
	static internal::UtilityFunction function("deg_to_rad", 2140049587);
	const void *const arguments[] = { &p_deg };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::rad_to_deg(double p_rad) {
	static internal::UtilityFunction function("rad_to_deg", 2140049587);
	const void *const arguments[] = { &p_rad };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::linear_to_db(double p_lin) {
	static internal::UtilityFunction function("linear_to_db", 2140049587);
	const void *const arguments[] = { &p_lin };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::db_to_linear(double p_db) {
	static internal::UtilityFunction function("db_to_linear", 2140049587);
	const void *const arguments[] = { &p_db };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::wrap(const Variant &p_value, const Variant &p_min, const Variant &p_max) {
	static internal::UtilityFunction function("wrap", 3389874542);
	const void *const arguments[] = { &p_value, &p_min, &p_max };
	Variant result;
	function.call(arguments, &result, 3);
	return result;
}

int64_t UtilityFunctions::wrapi(int64_t p_value, int64_t p_min, int64_t p_max) {
	static internal::UtilityFunction function("wrapi", 650295447);
	const void *const arguments[] = { &p_value, &p_min, &p_max };
	int64_t result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::wrapf(double p_value, double p_min, double p_max) {
	static internal::UtilityFunction function("wrapf", 998901048);
	const void *const arguments[] = { &p_value, &p_min, &p_max };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

void UtilityFunctions::max_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("max", 3896050336);
	function.call(p_arguments, r_result, p_count);
}

int64_t UtilityFunctions::maxi(int64_t p_a, int64_t p_b) {
	static internal::UtilityFunction function("maxi", 3133453818);
	const void *const arguments[] = { &p_a, &p_b };
	int64_t result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::maxf(double p_a, double p_b) {
	static internal::UtilityFunction function("maxf", 92296394);
	const void *const arguments[] = { &p_a, &p_b };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

void UtilityFunctions::min_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("min", 3896050336);
	function.call(p_arguments, r_result, p_count);
}

int64_t UtilityFunctions::mini(int64_t p_a, int64_t p_b) {
	static internal::UtilityFunction function("mini", 3133453818);
	const void *const arguments[] = { &p_a, &p_b };
	int64_t result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::minf(double p_a, double p_b) {
	static internal::UtilityFunction function("minf", 92296394);
	const void *const arguments[] = { &p_a, &p_b };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

Variant UtilityFunctions::clamp(const Variant &p_value, const Variant &p_min, const Variant &p_max) {
	static internal::UtilityFunction function("clamp", 3389874542);
	const void *const arguments[] = { &p_value, &p_min, &p_max };
	Variant result;
	function.call(arguments, &result, 3);
	return result;
}

int64_t UtilityFunctions::clampi(int64_t p_value, int64_t p_min, int64_t p_max) {
	static internal::UtilityFunction function("clampi", 650295447);
	const void *const arguments[] = { &p_value, &p_min, &p_max };
	int64_t result = {};
	function.call(arguments, &result, 3);
	return result;
}

double UtilityFunctions::clampf(double p_value, double p_min, double p_max) {
	static internal::UtilityFunction function("clampf", 998901048);
	const void *const arguments[] = { &p_value, &p_min, &p_max };
	double result = {};
	function.call(arguments, &result, 3);
	return result;
}

int64_t UtilityFunctions::nearest_po2(int64_t p_value) {
	static internal::UtilityFunction function("nearest_po2", 2157319888);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

double UtilityFunctions::pingpong(double p_value, double p_length) {
	static internal::UtilityFunction function("pingpong", 92296394);
	const void *const arguments[] = { &p_value, &p_length };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

void UtilityFunctions::randomize() {
	static internal::UtilityFunction function("randomize", 1691721052);
	function.call(nullptr, nullptr, 0);
}

int64_t UtilityFunctions::randi() {
	static internal::UtilityFunction function("randi", 701202648);
	int64_t result = {};
	function.call(nullptr, &result, 0);
	return result;
}

double UtilityFunctions::randf() {
	static internal::UtilityFunction function("randf", 2086227845);
	double result = {};
	function.call(nullptr, &result, 0);
	return result;
}

int64_t UtilityFunctions::randi_range(int64_t p_from, int64_t p_to) {
	static internal::UtilityFunction function("randi_range", 3133453818);
	const void *const arguments[] = { &p_from, &p_to };
	int64_t result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::randf_range(double p_from, double p_to) {
	static internal::UtilityFunction function("randf_range", 92296394);
	const void *const arguments[] = { &p_from, &p_to };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

double UtilityFunctions::randfn(double p_mean, double p_deviation) {
	static internal::UtilityFunction function("randfn", 92296394);
	const void *const arguments[] = { &p_mean, &p_deviation };
	double result = {};
	function.call(arguments, &result, 2);
	return result;
}

void UtilityFunctions::seed(int64_t p_base) {
	static internal::UtilityFunction function("seed", 382931173);
	const void *const arguments[] = { &p_base };
	function.call(arguments, nullptr, 1);
}

PackedInt64Array UtilityFunctions::rand_from_seed(int64_t p_seed) {
	static internal::UtilityFunction function("rand_from_seed", 1391063685);
	const void *const arguments[] = { &p_seed };
	PackedInt64Array result;
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::weakref(const Variant &p_obj) {
	static internal::UtilityFunction function("weakref", 4776452);
	const void *const arguments[] = { &p_obj };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::type_of(const Variant &p_variable) {
	static internal::UtilityFunction function("typeof", 326422594);
	const void *const arguments[] = { &p_variable };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::type_convert(const Variant &p_variant, int64_t p_type) {
	static internal::UtilityFunction function("type_convert", 2453062746);
	const void *const arguments[] = { &p_variant, &p_type };
	Variant result;
	function.call(arguments, &result, 2);
	return result;
}

void UtilityFunctions::str_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("str", 32569176);
	function.call(p_arguments, r_result, p_count);
}

String UtilityFunctions::error_string(int64_t p_error) {
	static internal::UtilityFunction function("error_string", 942708242);
	const void *const arguments[] = { &p_error };
	String result;
	function.call(arguments, &result, 1);
	return result;
}

String UtilityFunctions::type_string(int64_t p_type) {
	static internal::UtilityFunction function("type_string", 942708242);
	const void *const arguments[] = { &p_type };
	String result;
	function.call(arguments, &result, 1);
	return result;
}

void UtilityFunctions::print_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("print", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::print_rich_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("print_rich", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::printerr_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("printerr", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::printt_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("printt", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::prints_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("prints", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::printraw_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("printraw", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::print_verbose_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("print_verbose", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::push_error_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("push_error", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::push_warning_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("push_warning", 2648703342);
	function.call(p_arguments, r_result, p_count);
}

String UtilityFunctions::var_to_str(const Variant &p_variable) {
	static internal::UtilityFunction function("var_to_str", 866625479);
	const void *const arguments[] = { &p_variable };
	String result;
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::str_to_var(const String &p_string) {
	static internal::UtilityFunction function("str_to_var", 1891498491);
	const void *const arguments[] = { &p_string };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

PackedByteArray UtilityFunctions::var_to_bytes(const Variant &p_variable) {
	static internal::UtilityFunction function("var_to_bytes", 2947269930);
	const void *const arguments[] = { &p_variable };
	PackedByteArray result;
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::bytes_to_var(const PackedByteArray &p_bytes) {
	static internal::UtilityFunction function("bytes_to_var", 4249819452);
	const void *const arguments[] = { &p_bytes };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

PackedByteArray UtilityFunctions::var_to_bytes_with_objects(const Variant &p_variable) {
	static internal::UtilityFunction function("var_to_bytes_with_objects", 2947269930);
	const void *const arguments[] = { &p_variable };
	PackedByteArray result;
	function.call(arguments, &result, 1);
	return result;
}

Variant UtilityFunctions::bytes_to_var_with_objects(const PackedByteArray &p_bytes) {
	static internal::UtilityFunction function("bytes_to_var_with_objects", 4249819452);
	const void *const arguments[] = { &p_bytes };
	Variant result;
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::hash(const Variant &p_variable) {
	static internal::UtilityFunction function("hash", 326422594);
	const void *const arguments[] = { &p_variable };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

Object *UtilityFunctions::instance_from_id(int64_t p_instance_id) {
	static internal::UtilityFunction function("instance_from_id", 1156694636);
	const void *const arguments[] = { &p_instance_id };
	GodotObject *result = nullptr;
	function.call(arguments, &result, 1);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

bool UtilityFunctions::is_instance_id_valid(int64_t p_id) {
	static internal::UtilityFunction function("is_instance_id_valid", 2232439758);
	const void *const arguments[] = { &p_id };
	bool result = {};
	function.call(arguments, &result, 1);
	return result;
}

bool UtilityFunctions::is_instance_valid(const Variant &p_instance) {
	static internal::UtilityFunction function("is_instance_valid", 996128841);
	const void *const arguments[] = { &p_instance };
	bool result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::rid_allocate_id() {
	static internal::UtilityFunction function("rid_allocate_id", 701202648);
	int64_t result = {};
	function.call(nullptr, &result, 0);
	return result;
}

RID UtilityFunctions::rid_from_int64(int64_t p_base) {
	static internal::UtilityFunction function("rid_from_int64", 3426892196);
	const void *const arguments[] = { &p_base };
	RID result;
	function.call(arguments, &result, 1);
	return result;
}

bool UtilityFunctions::is_same(const Variant &p_a, const Variant &p_b) {
	static internal::UtilityFunction function("is_same", 1409423524);
	const void *const arguments[] = { &p_a, &p_b };
	bool result = {};
	function.call(arguments, &result, 2);
	return result;
}

} // namespace godot
