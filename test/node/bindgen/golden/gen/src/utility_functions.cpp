// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/utility_functions.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

double UtilityFunctions::sin(double p_angle_rad) {
	static internal::UtilityFunction function("sin", 11);
	const void *const arguments[] = { &p_angle_rad };
	double result = {};
	function.call(arguments, &result, 1);
	return result;
}

int64_t UtilityFunctions::type_of(const Variant &p_variable) {
	static internal::UtilityFunction function("typeof", 12);
	const void *const arguments[] = { &p_variable };
	int64_t result = {};
	function.call(arguments, &result, 1);
	return result;
}

void UtilityFunctions::print_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("print", 13);
	function.call(p_arguments, r_result, p_count);
}

void UtilityFunctions::str_internal(const void *const *p_arguments, void *r_result, int p_count) {
	static internal::UtilityFunction function("str", 14);
	function.call(p_arguments, r_result, p_count);
}

} // namespace godot
