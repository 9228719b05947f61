#pragma once

#include <godot_cpp/core/memory.hpp>
#include <godot_cpp/core/property_info.hpp>
#include <godot_cpp/core/static_name.hpp>
#include <godot_cpp/godot.hpp>
#include <godot_cpp/templates/list.hpp>

namespace godot {

class ClassDB;
class Object;

namespace internal {

struct ClassAccess;

/// The engine's virtual methods that a class overrides.
class VirtualTable {
public:
	struct Entry {
		StringName name;
		uint32_t hash;
		GDExtensionClassCallVirtual call;
	};

	virtual void add(const char *p_name, uint32_t p_hash, GDExtensionClassCallVirtual p_call) = 0;

protected:
	~VirtualTable() = default;
};

template <auto METHOD, auto BASE>
void add_virtual(VirtualTable &r_table, const char *p_name, uint32_t p_hash);

/// Returns the existing wrapper of an engine object, or a new one of the closest class.
Object *get_object_instance_binding(GodotObject *p_object);

/// How to make the wrapper of an engine class.
struct WrapperClass {
	StaticName name;
	const GDExtensionInstanceBindingCallbacks *callbacks;
	void *tag;
};

/// Generated; the most derived classes come first.
extern WrapperClass wrapper_classes[];
extern const int wrapper_class_count;

/// For extension classes, whose instances are their own bindings.
extern const GDExtensionInstanceBindingCallbacks extension_callbacks;

/// Makes the engine's part of an object. Only an object that the engine itself initialized guards its signals
/// with a lock, which is needed when one thread connects and another emits.
GodotObject *construct_object(const StringName &p_class);
/// Initializes the result of `construct_object()`. Returns false when the engine has already done so and
/// notified its part.
bool postinitialize_object(Wrapped *p_object);

/// Stores what the next `Wrapped` constructor on this thread attaches to its object.
void announce(const StringName *p_extension_class, const GDExtensionInstanceBindingCallbacks *p_callbacks, GodotObject *p_existing = nullptr);

/// Keeps a list of this library's wrappers of engine objects, so that no wrapper outlives the library.
void track_wrapper(Wrapped *p_wrapper);
void release_wrappers();

void free_wrapper(void *p_token, void *p_object, void *p_binding);

} // namespace internal

/// Base of all classes in C++. It has the address of the engine's object, and the members with which GDCLASS
/// compares those of a class to detect its own definitions.
class Wrapped {
	friend struct internal::ClassAccess;
	friend void internal::track_wrapper(Wrapped *p_wrapper);
	friend void internal::release_wrappers();
	friend void internal::free_wrapper(void *p_token, void *p_object, void *p_binding);

	Wrapped *previous_wrapper = nullptr;
	Wrapped *next_wrapper = nullptr;

	void attach();

protected:
	static constexpr bool _gde_is_extension = false;

	static void _bind_methods() {}
	void _notification(int) {}
	bool _set(const StringName &, const Variant &) { return false; }
	bool _get(const StringName &, Variant &) const { return false; }
	void _get_property_list(List<PropertyInfo> *) const {}
	bool _property_can_revert(const StringName &) const { return false; }
	bool _property_get_revert(const StringName &, Variant &) const { return false; }
	void _validate_property(PropertyInfo &) const {}
	String _to_string() const;

	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &) {}

	explicit Wrapped(const StringName &p_godot_class);
	explicit Wrapped(GodotObject *p_object) :
			_owner(p_object) {}
	Wrapped(const Wrapped &) = delete;
	virtual ~Wrapped() = default;

public:
	static const StringName &get_class_static();
	uint64_t get_instance_id() const;

	// Public, but only for the bindings.
	GodotObject *_owner = nullptr;
};

namespace internal {

template <typename T>
void announce_construction();

struct ClassAccess;

} // namespace internal

} // namespace godot

/// For wrappers of engine classes, in generated code.
#define GDEXTENSION_CLASS(m_class, m_inherits, m_name)                       \
private:                                                                     \
	friend class ::godot::ClassDB;                                           \
	friend struct ::godot::internal::ClassAccess;                            \
	void operator=(const m_class &) = delete;                                \
                                                                             \
public:                                                                      \
	typedef m_class self_type;                                               \
	typedef m_inherits parent_type;                                          \
	static const GDExtensionInstanceBindingCallbacks _gde_binding_callbacks; \
	static const ::godot::StringName &get_class_static() {                   \
		static ::godot::internal::StaticName name(m_name);                   \
		return name.get();                                                   \
	}                                                                        \
	static const ::godot::StringName &get_parent_class_static() {            \
		return m_inherits::get_class_static();                               \
	}                                                                        \
	m_class() :                                                              \
			m_class(get_class_static()) {}                                   \
                                                                             \
protected:                                                                   \
	explicit m_class(const ::godot::StringName &p_godot_class) :             \
			m_inherits(p_godot_class) {}                                     \
	explicit m_class(::godot::GodotObject *p_object) :                       \
			m_inherits(p_object) {}                                          \
                                                                             \
private:

/// For classes that this library adds to the engine.
#define GDCLASS(m_class, m_inherits)                              \
private:                                                          \
	friend class ::godot::ClassDB;                                \
	friend struct ::godot::internal::ClassAccess;                 \
	void operator=(const m_class &) = delete;                     \
                                                                  \
protected:                                                        \
	static constexpr bool _gde_is_extension = true;               \
                                                                  \
public:                                                           \
	typedef m_class self_type;                                    \
	typedef m_inherits parent_type;                               \
	static const ::godot::StringName &get_class_static() {        \
		static ::godot::internal::StaticName name(#m_class);      \
		return name.get();                                        \
	}                                                             \
	static const ::godot::StringName &get_parent_class_static() { \
		return m_inherits::get_class_static();                    \
	}                                                             \
                                                                  \
private:

namespace godot {

namespace internal {

/// The only code that accesses protected members of classes. GDCLASS and GDEXTENSION_CLASS make it their
/// friend.
struct ClassAccess {
	template <typename T>
	static constexpr bool is_extension() {
		return T::_gde_is_extension;
	}

	template <typename T>
	static void *wrap(void *, void *p_object) {
		T *wrapper = new ("", "") T(static_cast<GodotObject *>(p_object));
		track_wrapper(wrapper);
		return wrapper;
	}

	// True when the class or a base class has defined the member.
#define GODOT_CLASS_DEFINES(m_name, m_member, ...)                                           \
	template <typename T>                                                                    \
	static constexpr bool m_name() {                                                         \
		return !std::is_same_v<decltype(&T::m_member), __VA_ARGS__>;                         \
	}                                                                                        \
	template <typename T>                                                                    \
	static constexpr bool m_name##_itself() {                                                \
		return !std::is_same_v<decltype(&T::m_member), decltype(&T::parent_type::m_member)>; \
	}

	GODOT_CLASS_DEFINES(defines_notification, _notification, void (Wrapped::*)(int))
	GODOT_CLASS_DEFINES(defines_set, _set, bool (Wrapped::*)(const StringName &, const Variant &))
	GODOT_CLASS_DEFINES(defines_get, _get, bool (Wrapped::*)(const StringName &, Variant &) const)
	GODOT_CLASS_DEFINES(defines_property_list, _get_property_list, void (Wrapped::*)(List<PropertyInfo> *) const)
	GODOT_CLASS_DEFINES(defines_can_revert, _property_can_revert, bool (Wrapped::*)(const StringName &) const)
	GODOT_CLASS_DEFINES(defines_get_revert, _property_get_revert, bool (Wrapped::*)(const StringName &, Variant &) const)
	GODOT_CLASS_DEFINES(defines_validate, _validate_property, void (Wrapped::*)(PropertyInfo &) const)
	GODOT_CLASS_DEFINES(defines_to_string, _to_string, String (Wrapped::*)() const)
#undef GODOT_CLASS_DEFINES

	template <typename T>
	static void notify(T *p_object, int p_what, bool p_reversed) {
		if constexpr (is_extension<T>()) {
			if (!p_reversed) {
				notify<typename T::parent_type>(p_object, p_what, p_reversed);
			}
			if constexpr (defines_notification_itself<T>()) {
				p_object->T::_notification(p_what);
			}
			if (p_reversed) {
				notify<typename T::parent_type>(p_object, p_what, p_reversed);
			}
		}
	}

	template <typename T>
	static bool set(T *p_object, const StringName &p_name, const Variant &p_value) {
		if constexpr (is_extension<T>()) {
			if (set<typename T::parent_type>(p_object, p_name, p_value)) {
				return true;
			}
			if constexpr (defines_set_itself<T>()) {
				return p_object->T::_set(p_name, p_value);
			}
		}
		return false;
	}

	template <typename T>
	static bool get(const T *p_object, const StringName &p_name, Variant &r_value) {
		if constexpr (is_extension<T>()) {
			if constexpr (defines_get_itself<T>()) {
				if (p_object->T::_get(p_name, r_value)) {
					return true;
				}
			}
			return get<typename T::parent_type>(p_object, p_name, r_value);
		} else {
			return false;
		}
	}

	template <typename T>
	static void get_property_list(const T *p_object, List<PropertyInfo> *r_list) {
		if constexpr (is_extension<T>()) {
			get_property_list<typename T::parent_type>(p_object, r_list);
			if constexpr (defines_property_list_itself<T>()) {
				p_object->T::_get_property_list(r_list);
			}
		}
	}

	template <typename T>
	static bool property_can_revert(const T *p_object, const StringName &p_name) {
		if constexpr (is_extension<T>()) {
			if constexpr (defines_can_revert_itself<T>()) {
				if (p_object->T::_property_can_revert(p_name)) {
					return true;
				}
			}
			return property_can_revert<typename T::parent_type>(p_object, p_name);
		} else {
			return false;
		}
	}

	template <typename T>
	static bool property_get_revert(const T *p_object, const StringName &p_name, Variant &r_value) {
		if constexpr (is_extension<T>()) {
			if constexpr (defines_get_revert_itself<T>()) {
				if (p_object->T::_property_get_revert(p_name, r_value)) {
					return true;
				}
			}
			return property_get_revert<typename T::parent_type>(p_object, p_name, r_value);
		} else {
			return false;
		}
	}

	template <typename T>
	static void validate_property(const T *p_object, PropertyInfo &r_property) {
		if constexpr (is_extension<T>()) {
			validate_property<typename T::parent_type>(p_object, r_property);
			if constexpr (defines_validate_itself<T>()) {
				p_object->T::_validate_property(r_property);
			}
		}
	}

	template <typename T>
	static String to_string(const T *p_object) {
		return p_object->_to_string();
	}

	template <typename T>
	static void bind_methods(VirtualTable &r_virtuals) {
		if (&T::_bind_methods != &T::parent_type::_bind_methods) {
			T::_bind_methods();
		}
		T::template register_virtuals<T, typename T::parent_type>(r_virtuals);
	}

	/// Makes an instance for an engine object that has none, or for a new one.
	template <typename T>
	static T *construct(GodotObject *p_existing) {
		announce(&T::get_class_static(), &extension_callbacks, p_existing);
		return new ("", "") T;
	}

	template <typename T>
	static void destruct(void *p_instance) {
		T *instance = static_cast<T *>(p_instance);
		instance->~T();
		Memory::free_static(instance);
	}
};

template <typename T>
void finish_construction(T *p_object) {
	if (!postinitialize_object(p_object)) {
		ClassAccess::notify<T>(p_object, T::NOTIFICATION_POSTINITIALIZE, false);
	}
}

template <typename T>
void announce_construction() {
	if constexpr (ClassAccess::is_extension<T>()) {
		announce(&T::get_class_static(), &extension_callbacks);
	} else {
		announce(nullptr, &T::_gde_binding_callbacks);
	}
}

template <typename T>
inline constexpr GDExtensionInstanceBindingCallbacks wrapper_callbacks = {
	&ClassAccess::wrap<T>,
	&free_wrapper,
	// A wrapper holds no reference, so it does not keep its object alive.
	nullptr,
};

} // namespace internal

} // namespace godot
