#pragma once

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/object_id.hpp>
#include <godot_cpp/core/property_info.hpp>
#include <godot_cpp/templates/local_vector.hpp>
#include <godot_cpp/variant/variant.hpp>

#define ADD_SIGNAL(m_signal) ::godot::ClassDB::add_signal(get_class_static(), m_signal)
#define ADD_GROUP(m_name, m_prefix) ::godot::ClassDB::add_property_group(get_class_static(), m_name, m_prefix)
#define ADD_SUBGROUP(m_name, m_prefix) ::godot::ClassDB::add_property_subgroup(get_class_static(), m_name, m_prefix)
#define ADD_PROPERTY(m_property, m_setter, m_getter) ::godot::ClassDB::add_property(get_class_static(), m_property, m_setter, m_getter)
#define ADD_PROPERTYI(m_property, m_setter, m_getter, m_index) ::godot::ClassDB::add_property(get_class_static(), m_property, m_setter, m_getter, m_index)

namespace godot {

struct MethodInfo {
	StringName name;
	PropertyInfo return_val;
	uint32_t flags = GDEXTENSION_METHOD_FLAG_NORMAL;
	int id = 0;
	LocalVector<PropertyInfo> arguments;
	LocalVector<Variant> default_arguments;
	GDExtensionClassMethodArgumentMetadata return_val_metadata = GDEXTENSION_METHOD_ARGUMENT_METADATA_NONE;
	LocalVector<GDExtensionClassMethodArgumentMetadata> arguments_metadata;

	MethodInfo() = default;
	explicit MethodInfo(const StringName &p_name) :
			name(p_name) {}
	template <typename... Args>
	explicit MethodInfo(const StringName &p_name, const Args &...p_args) :
			name(p_name), arguments{ PropertyInfo(p_args)... } {}
	explicit MethodInfo(Variant::Type p_return) { return_val.type = p_return; }
	template <typename... Args>
	explicit MethodInfo(Variant::Type p_return, const StringName &p_name, const Args &...p_args) :
			name(p_name), arguments{ PropertyInfo(p_args)... } {
		return_val.type = p_return;
	}
	template <typename... Args>
	explicit MethodInfo(const PropertyInfo &p_return, const StringName &p_name, const Args &...p_args) :
			name(p_name), return_val(p_return), arguments{ PropertyInfo(p_args)... } {}

	bool operator==(const MethodInfo &p_method) const { return id == p_method.id; }
	bool operator<(const MethodInfo &p_method) const { return id == p_method.id ? (name < p_method.name) : (id < p_method.id); }

	operator Dictionary() const;
	static MethodInfo from_dict(const Dictionary &p_dict);
};

class ObjectDB {
public:
	/// Returns the object with this ID, or null when it has been freed.
	static Object *get_instance(uint64_t p_object_id);
	static Object *get_instance(ObjectID p_object_id) { return get_instance(uint64_t(p_object_id)); }

	template <typename T>
	static T *get_instance(uint64_t p_object_id) {
		return Object::cast_to<T>(get_instance(p_object_id));
	}
	template <typename T>
	static T *get_instance(ObjectID p_object_id) {
		return Object::cast_to<T>(get_instance(uint64_t(p_object_id)));
	}
};

namespace internal {

template <typename T>
T *cast_object(Object *p_object) {
	if constexpr (std::is_same_v<std::remove_cv_t<T>, Object>) {
		return p_object;
	} else {
		return dynamic_cast<T *>(p_object);
	}
}

} // namespace internal

} // namespace godot
