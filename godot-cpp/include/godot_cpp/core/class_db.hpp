#pragma once

#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/method_bind.hpp>
#include <godot_cpp/core/object.hpp>
#include <godot_cpp/core/print_string.hpp>
#include <godot_cpp/variant/callable_method_pointer.hpp>

#if __has_include(<godot_cpp/classes/class_db_singleton.hpp>)
#include <godot_cpp/classes/class_db_singleton.hpp>
#endif

namespace godot {

#define DEFVAL(m_value) (m_value)

/// The names of a method and its arguments.
template <size_t COUNT>
struct MethodDefinition {
	const char *name;
	const char *arguments[COUNT + 1];
};

template <typename... Args>
constexpr MethodDefinition<sizeof...(Args)> D_METHOD(const char *p_name, Args... p_arguments) {
	return { p_name, { p_arguments..., nullptr } };
}

class ClassDB {
	template <typename T>
	static void register_class_with(bool p_virtual, bool p_abstract, bool p_exposed, bool p_runtime);

	static MethodBind *finish_bind(const internal::NewMethod &p_method, const StringName &p_class_name, uint32_t p_flags, const char *p_name, const char *const *p_arguments, size_t p_argument_count, const Variant *p_defaults, size_t p_default_count);

	template <typename... Defaults>
	static MethodBind *bind_with_defaults(const internal::NewMethod &p_method, const StringName &p_class_name, uint32_t p_flags, const char *p_name, const char *const *p_arguments, size_t p_argument_count, const Defaults &...p_defaults) {
		if constexpr (sizeof...(Defaults) == 0) {
			return finish_bind(p_method, p_class_name, p_flags, p_name, p_arguments, p_argument_count, nullptr, 0);
		} else {
			const Variant defaults[] = { Variant(p_defaults)... };
			return finish_bind(p_method, p_class_name, p_flags, p_name, p_arguments, p_argument_count, defaults, sizeof...(Defaults));
		}
	}

public:
	template <typename T>
	static void register_class(bool p_virtual = false) { register_class_with<T>(p_virtual, false, true, false); }
	template <typename T>
	static void register_abstract_class() { register_class_with<T>(false, true, true, false); }
	template <typename T>
	static void register_internal_class() { register_class_with<T>(false, false, false, false); }
	template <typename T>
	static void register_runtime_class() { register_class_with<T>(false, false, true, true); }

	template <size_t COUNT, typename M, typename... Defaults>
	static MethodBind *bind_method(const MethodDefinition<COUNT> &p_definition, M p_method, const Defaults &...p_defaults) {
		const internal::NewMethod method = internal::make_method_bind(p_method);
		return bind_with_defaults(method, method.class_name(), METHOD_FLAG_NORMAL, p_definition.name, p_definition.arguments, COUNT, p_defaults...);
	}
	template <typename M, typename... Defaults>
	static MethodBind *bind_method(const char *p_name, M p_method, const Defaults &...p_defaults) {
		return bind_method(D_METHOD(p_name), p_method, p_defaults...);
	}

	template <size_t COUNT, typename M, typename... Defaults>
	static MethodBind *bind_static_method(const StringName &p_class, const MethodDefinition<COUNT> &p_definition, M p_method, const Defaults &...p_defaults) {
		return bind_with_defaults(internal::make_method_bind(p_method), p_class, METHOD_FLAG_NORMAL | METHOD_FLAG_STATIC, p_definition.name, p_definition.arguments, COUNT, p_defaults...);
	}
	template <typename M, typename... Defaults>
	static MethodBind *bind_static_method(const StringName &p_class, const char *p_name, M p_method, const Defaults &...p_defaults) {
		return bind_static_method(p_class, D_METHOD(p_name), p_method, p_defaults...);
	}

	/// For methods `R method(const Variant **p_args, GDExtensionInt p_arg_count, GDExtensionCallError &r_error)`.
	template <typename M>
	static MethodBind *bind_vararg_method(uint32_t p_flags, const char *p_name, M p_method, const MethodInfo &p_info = MethodInfo(), const LocalVector<Variant> &p_default_args = {}, bool p_return_nil_is_variant = true) {
		return finish_vararg_bind(internal::make_vararg_bind(p_method), p_flags, p_name, p_info, p_default_args, p_return_nil_is_variant);
	}

	static void add_property_group(const StringName &p_class, const String &p_name, const String &p_prefix);
	static void add_property_subgroup(const StringName &p_class, const String &p_name, const String &p_prefix);
	static void add_property(const StringName &p_class, const PropertyInfo &p_pinfo, const StringName &p_setter, const StringName &p_getter, int p_index = -1);
	static void add_signal(const StringName &p_class, const MethodInfo &p_signal);
	static void bind_integer_constant(const StringName &p_class_name, const StringName &p_enum_name, const StringName &p_constant_name, GDExtensionInt p_constant_value, bool p_is_bitfield = false);

	/// Start and end a level. Its classes are unregistered at its end.
	static void initialize(GDExtensionInitializationLevel p_level);
	static void deinitialize(GDExtensionInitializationLevel p_level);

#ifdef CLASSDB_SINGLETON_FORWARD_METHODS
	CLASSDB_SINGLETON_FORWARD_METHODS
#endif

private:
	static MethodBind *finish_vararg_bind(const internal::NewMethod &p_method, uint32_t p_flags, const char *p_name, const MethodInfo &p_info, const LocalVector<Variant> &p_default_args, bool p_return_nil_is_variant);
};

#define BIND_CONSTANT(m_constant) \
	::godot::ClassDB::bind_integer_constant(get_class_static(), ::godot::StringName(), #m_constant, m_constant);
#define BIND_ENUM_CONSTANT(m_constant) \
	::godot::ClassDB::bind_integer_constant(get_class_static(), ::godot::internal::constant_enum_name(m_constant), #m_constant, m_constant);
#define BIND_BITFIELD_FLAG(m_constant) \
	::godot::ClassDB::bind_integer_constant(get_class_static(), ::godot::internal::constant_enum_name(m_constant), #m_constant, m_constant, true);

namespace internal {

/// A class of this library, between its registration and the end of its level.
class RegisteredClass final : public VirtualTable {
	StringName name;
	StringName parent_name;
	RegisteredClass *parent = nullptr;
	GDExtensionInitializationLevel level = GDEXTENSION_INITIALIZATION_CORE;
	LocalVector<Entry> virtuals;
	LocalVector<MethodBind *> methods;
	RegisteredClass *next = nullptr;

	friend class godot::ClassDB;

	static RegisteredClass *first;

	void unregister();

public:
	RegisteredClass(const StringName &p_name, const StringName &p_parent_name);
	~RegisteredClass();

	static RegisteredClass *find(const StringName &p_name);

	void add(const char *p_name, uint32_t p_hash, GDExtensionClassCallVirtual p_call) override;
	void keep(MethodBind *p_method) { methods.push_back(p_method); }
	/// Registers the class with the engine, before anything is bound to it.
	void announce(GDExtensionClassCreationInfo4 &r_info);

	static GDExtensionClassCallVirtual get_virtual(void *p_class, GDExtensionConstStringNamePtr p_name, uint32_t p_hash);
};

/// The engine's callbacks for one class. Callbacks for members that the class does not define are left out,
/// which saves a call on each property access.
template <typename T>
struct ClassCallbacks {
	static T *object(GDExtensionClassInstancePtr p_instance) { return static_cast<T *>(p_instance); }

	static GDExtensionBool set(GDExtensionClassInstancePtr p_instance, GDExtensionConstStringNamePtr p_name, GDExtensionConstVariantPtr p_value) {
		return ClassAccess::set<T>(object(p_instance), *static_cast<const StringName *>(p_name), *static_cast<const Variant *>(p_value));
	}
	static GDExtensionBool get(GDExtensionClassInstancePtr p_instance, GDExtensionConstStringNamePtr p_name, GDExtensionVariantPtr r_value) {
		return ClassAccess::get<T>(object(p_instance), *static_cast<const StringName *>(p_name), *static_cast<Variant *>(r_value));
	}
	static const GDExtensionPropertyInfo *get_property_list(GDExtensionClassInstancePtr p_instance, uint32_t *r_count);
	static GDExtensionBool property_can_revert(GDExtensionClassInstancePtr p_instance, GDExtensionConstStringNamePtr p_name) {
		return ClassAccess::property_can_revert<T>(object(p_instance), *static_cast<const StringName *>(p_name));
	}
	static GDExtensionBool property_get_revert(GDExtensionClassInstancePtr p_instance, GDExtensionConstStringNamePtr p_name, GDExtensionVariantPtr r_value) {
		return ClassAccess::property_get_revert<T>(object(p_instance), *static_cast<const StringName *>(p_name), *static_cast<Variant *>(r_value));
	}
	static GDExtensionBool validate_property(GDExtensionClassInstancePtr p_instance, GDExtensionPropertyInfo *r_property) {
		PropertyInfo property(r_property);
		ClassAccess::validate_property<T>(object(p_instance), property);
		property._update(r_property);
		return true;
	}
	static void notification(GDExtensionClassInstancePtr p_instance, int32_t p_what, GDExtensionBool p_reversed) {
		ClassAccess::notify<T>(object(p_instance), p_what, p_reversed);
	}
	static void to_string(GDExtensionClassInstancePtr p_instance, GDExtensionBool *r_is_valid, GDExtensionStringPtr r_text) {
		*static_cast<String *>(r_text) = ClassAccess::to_string<T>(object(p_instance));
		*r_is_valid = true;
	}
	static GDExtensionObjectPtr create_instance(void *, GDExtensionBool p_notify) {
		T *made = ClassAccess::construct<T>(nullptr);
		if (p_notify) {
			finish_construction(made);
		}
		return made->_owner;
	}
	static GDExtensionClassInstancePtr recreate_instance(void *, GDExtensionObjectPtr p_object) {
		return ClassAccess::construct<T>(p_object);
	}
	static void free_instance(void *, GDExtensionClassInstancePtr p_instance) {
		ClassAccess::destruct<T>(p_instance);
	}
};

const GDExtensionPropertyInfo *export_property_list(const List<PropertyInfo> &p_list, uint32_t *r_count);
void free_property_list(GDExtensionClassInstancePtr p_instance, const GDExtensionPropertyInfo *p_list, uint32_t p_count);

template <typename T>
const GDExtensionPropertyInfo *ClassCallbacks<T>::get_property_list(GDExtensionClassInstancePtr p_instance, uint32_t *r_count) {
	List<PropertyInfo> list;
	ClassAccess::get_property_list<T>(object(p_instance), &list);
	return export_property_list(list, r_count);
}

} // namespace internal

template <typename T>
void ClassDB::register_class_with(bool p_virtual, bool p_abstract, bool p_exposed, bool p_runtime) {
	static_assert(std::is_base_of_v<Object, T>, "Only classes that inherit Object can be registered.");
	static_assert(std::is_same_v<typename T::self_type, T>, "The class lacks GDCLASS, or GDCLASS names another class.");
	using Callbacks = internal::ClassCallbacks<T>;
	using Access = internal::ClassAccess;

	GDExtensionClassCreationInfo4 info = {};
	info.is_virtual = p_virtual;
	info.is_abstract = p_abstract || std::is_abstract_v<T>;
	info.is_exposed = p_exposed;
	info.is_runtime = p_runtime;
	if constexpr (Access::defines_set<T>()) {
		info.set_func = &Callbacks::set;
	}
	if constexpr (Access::defines_get<T>()) {
		info.get_func = &Callbacks::get;
	}
	if constexpr (Access::defines_property_list<T>()) {
		info.get_property_list_func = &Callbacks::get_property_list;
		info.free_property_list_func = &internal::free_property_list;
	}
	if constexpr (Access::defines_can_revert<T>()) {
		info.property_can_revert_func = &Callbacks::property_can_revert;
	}
	if constexpr (Access::defines_get_revert<T>()) {
		info.property_get_revert_func = &Callbacks::property_get_revert;
	}
	if constexpr (Access::defines_validate<T>()) {
		info.validate_property_func = &Callbacks::validate_property;
	}
	if constexpr (Access::defines_notification<T>()) {
		info.notification_func = &Callbacks::notification;
	}
	if constexpr (Access::defines_to_string<T>()) {
		info.to_string_func = &Callbacks::to_string;
	}
	if constexpr (!std::is_abstract_v<T>) {
		info.create_instance_func = &Callbacks::create_instance;
		info.recreate_instance_func = &Callbacks::recreate_instance;
	}
	info.free_instance_func = &Callbacks::free_instance;

	auto *registered = memnew(internal::RegisteredClass(T::get_class_static(), T::get_parent_class_static()));
	registered->announce(info);
	Access::bind_methods<T>(*registered);
}

#define GDREGISTER_CLASS(m_class) ::godot::ClassDB::register_class<m_class>();
#define GDREGISTER_VIRTUAL_CLASS(m_class) ::godot::ClassDB::register_class<m_class>(true);
#define GDREGISTER_ABSTRACT_CLASS(m_class) ::godot::ClassDB::register_abstract_class<m_class>();
#define GDREGISTER_INTERNAL_CLASS(m_class) ::godot::ClassDB::register_internal_class<m_class>();
#define GDREGISTER_RUNTIME_CLASS(m_class) ::godot::ClassDB::register_runtime_class<m_class>();

} // namespace godot
