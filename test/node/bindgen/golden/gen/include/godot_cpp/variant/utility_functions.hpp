// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant.hpp>

namespace godot {

class UtilityFunctions {
	UtilityFunctions() = delete;

	static void print_internal(const void *const *p_arguments, void *r_result, int p_count);
	static void str_internal(const void *const *p_arguments, void *r_result, int p_count);

public:
	static double sin(double p_angle_rad);
	static int64_t type_of(const Variant &p_variable);
	template <typename... Args>
	static void print(const Variant &p_arg1, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_arg1, p_args...);
		print_internal(arguments.pointers, nullptr, sizeof...(Args) + 1);
	}
	template <typename... Args>
	static String str(const Variant &p_arg1, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_arg1, p_args...);
		String result;
		str_internal(arguments.pointers, &result, sizeof...(Args) + 1);
		return result;
	}
};

} // namespace godot
