#pragma once

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/wrapped.hpp>

namespace godot {

namespace internal {

/// A method of an engine class, looked up at its first call. Used as a constant-initialised local static.
class ClassMethod {
	const char *const class_name;
	const char *const name;
	const GDExtensionInt hash;
	GDExtensionMethodBindPtr bind = nullptr;

	GDExtensionMethodBindPtr find();

public:
	constexpr ClassMethod(const char *p_class_name, const char *p_name, GDExtensionInt p_hash) :
			class_name(p_class_name), name(p_name), hash(p_hash) {}

	/// Calls the method; a null object calls a static method.
	void call(GodotObject *p_object, const void *const *p_arguments, void *r_return);
	Variant call_variants(GodotObject *p_object, const void *const *p_arguments, int p_count);
};

/// Returns the engine's object of a wrapper; the wrapper may be null.
_FORCE_INLINE_ GodotObject *owner_of(const Wrapped *p_object) {
	return p_object == nullptr ? nullptr : p_object->_owner;
}

/// Takes over a reference that the engine returned.
template <typename T>
Ref<T> adopt(GodotObject *p_object) {
	return Ref<T>::_gde_internal_constructor(get_object_instance_binding(p_object));
}

} // namespace internal

} // namespace godot
