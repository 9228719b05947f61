// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/type_info.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class ProjectSettings : public Object {
	GDEXTENSION_CLASS(ProjectSettings, Object, "ProjectSettings")

public:
	static ProjectSettings *get_singleton();

	bool has_setting(const String &p_name) const;
	void set_setting(const String &p_name, const Variant &p_value);
	Variant get_setting(const String &p_name, const Variant &p_default_value = Variant()) const;
	Variant get_setting_with_override(const StringName &p_name) const;
	TypedArray<Dictionary> get_global_class_list();
	Variant get_setting_with_override_and_custom_features(const StringName &p_name, const PackedStringArray &p_features) const;
	void set_order(const String &p_name, int32_t p_position);
	int32_t get_order(const String &p_name) const;
	void set_initial_value(const String &p_name, const Variant &p_value);
	void set_as_basic(const String &p_name, bool p_basic);
	void set_as_internal(const String &p_name, bool p_internal);
	void add_property_info(const Dictionary &p_hint);
	void set_restart_if_changed(const String &p_name, bool p_restart);
	void clear(const String &p_name);
	String localize_path(const String &p_path) const;
	String globalize_path(const String &p_path) const;
	Error save();
	bool load_resource_pack(const String &p_pack, bool p_replace_files = true, int32_t p_offset = 0);
	Error save_custom(const String &p_file);
	PackedStringArray get_changed_settings() const;
	bool check_changed_settings_in_group(const String &p_setting_prefix) const;

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		Object::register_virtuals<T, B>(p_table);
	}
};

} // namespace godot
