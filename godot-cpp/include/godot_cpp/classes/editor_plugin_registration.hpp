#pragma once

#include <godot_cpp/godot.hpp>
#include <godot_cpp/variant/string_name.hpp>

namespace godot {

/// Editor plugins in C++: classes that inherit EditorPlugin, registered at the editor level.
class EditorPlugins {
public:
	static void add_plugin_class(const StringName &p_class_name) {
		internal::gdextension_interface_editor_add_plugin(p_class_name._native_ptr());
	}
	static void remove_plugin_class(const StringName &p_class_name) {
		internal::gdextension_interface_editor_remove_plugin(p_class_name._native_ptr());
	}
	template <typename T>
	static void add_by_type() {
		add_plugin_class(T::get_class_static());
	}
	template <typename T>
	static void remove_by_type() {
		remove_plugin_class(T::get_class_static());
	}
};

} // namespace godot
