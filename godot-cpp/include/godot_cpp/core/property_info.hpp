#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/variant/variant.hpp>

namespace godot {

struct PropertyInfo {
	Variant::Type type = Variant::NIL;
	StringName name;
	StringName class_name;
	uint32_t hint = PROPERTY_HINT_NONE;
	String hint_string;
	uint32_t usage = PROPERTY_USAGE_DEFAULT;

	PropertyInfo() = default;
	PropertyInfo(Variant::Type p_type, const StringName &p_name, PropertyHint p_hint = PROPERTY_HINT_NONE, const String &p_hint_string = String(), uint32_t p_usage = PROPERTY_USAGE_DEFAULT, const StringName &p_class_name = StringName());
	PropertyInfo(GDExtensionVariantType p_type, const StringName &p_name, PropertyHint p_hint = PROPERTY_HINT_NONE, const String &p_hint_string = String(), uint32_t p_usage = PROPERTY_USAGE_DEFAULT, const StringName &p_class_name = StringName());
	explicit PropertyInfo(const GDExtensionPropertyInfo *p_info);

	operator Dictionary() const;
	static PropertyInfo from_dict(const Dictionary &p_dict);

	/// Returns a struct with pointers into this object.
	GDExtensionPropertyInfo _to_gdextension() const;
	/// Writes into the engine's own struct.
	void _update(GDExtensionPropertyInfo *r_info) const;

	bool operator==(const PropertyInfo &p_info) const;
	bool operator!=(const PropertyInfo &p_info) const { return !(*this == p_info); }
	bool operator<(const PropertyInfo &p_info) const { return name < p_info.name; }
};

} // namespace godot
