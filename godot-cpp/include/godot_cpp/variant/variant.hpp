#pragma once

#include <godot_cpp/variant/variant_core.hpp>

#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/node_path.hpp>
#include <godot_cpp/variant/rid.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>

namespace godot {

/// Replaces the placeholders in a text, like GDScript's `%` operator.
template <typename... Args>
String vformat(const String &p_text, const Args... p_args) {
	if constexpr (sizeof...(Args) == 0) {
		return p_text % Array();
	} else {
		return p_text % Array::make(p_args...);
	}
}

} // namespace godot
