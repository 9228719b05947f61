#pragma once

#include <godot_cpp/core/defs.hpp>

#include <gdextension_interface.h>

namespace godot {

class StringName;
class Variant;

namespace internal {

/// The functions that make, copy and destroy a value of a Variant type. They are looked up once, when the
/// library starts, because nearly every call needs one.
struct BuiltinType {
	GDExtensionPtrConstructor construct;
	GDExtensionPtrConstructor copy;
	GDExtensionPtrDestructor destroy;
	GDExtensionVariantFromTypeConstructorFunc to_variant;
	GDExtensionTypeFromVariantConstructorFunc from_variant;
};

extern BuiltinType builtin_types[GDEXTENSION_VARIANT_TYPE_VARIANT_MAX];

void load_builtin_types();

/// A pointer that several threads may set to the same value.
template <typename T>
_FORCE_INLINE_ T load_shared(T const &p_shared) {
#if defined(__GNUC__)
	return __atomic_load_n(&p_shared, __ATOMIC_ACQUIRE);
#else
	return *const_cast<T const volatile *>(&p_shared);
#endif
}

template <typename T>
_FORCE_INLINE_ void store_shared(T &r_shared, T p_value) {
#if defined(__GNUC__)
	__atomic_store_n(&r_shared, p_value, __ATOMIC_RELEASE);
#else
	*const_cast<T volatile *>(&r_shared) = p_value;
#endif
}

/// Makes a constructor leave the storage unset; the caller lets the engine fill it.
struct Unset {};

/// The storage of a type whose contents belong to the engine.
template <size_t SIZE>
struct alignas(SIZE % 8 == 0 ? 8 : 4) Opaque {
	uint8_t bytes[SIZE]{};
};

/// A method of a built-in type, looked up at its first call. Used as a constant-initialised local static, so
/// that a method that is not called costs nothing.
class BuiltinMethod {
	const GDExtensionVariantType type;
	const char *const name;
	const GDExtensionInt hash;
	GDExtensionPtrBuiltInMethod function = nullptr;

	GDExtensionPtrBuiltInMethod find();

public:
	constexpr BuiltinMethod(GDExtensionVariantType p_type, const char *p_name, GDExtensionInt p_hash) :
			type(p_type), name(p_name), hash(p_hash) {}

	/// Calls the method; a null base calls a static method.
	void call(const void *p_base, const void *const *p_arguments, void *r_return, int p_count);
};

/// A function of the global scope, looked up at its first call.
class UtilityFunction {
	const char *const name;
	const GDExtensionInt hash;
	GDExtensionPtrUtilityFunction function = nullptr;

	GDExtensionPtrUtilityFunction find();

public:
	constexpr UtilityFunction(const char *p_name, GDExtensionInt p_hash) :
			name(p_name), hash(p_hash) {}

	void call(const void *const *p_arguments, void *r_return, int p_count);
};

/// A computed member of a built-in type, such as `Rect2.end`.
class BuiltinMember {
	const GDExtensionVariantType type;
	const char *const name;
	GDExtensionPtrGetter getter = nullptr;
	GDExtensionPtrSetter setter = nullptr;

public:
	constexpr BuiltinMember(GDExtensionVariantType p_type, const char *p_name) :
			type(p_type), name(p_name) {}

	void get(const void *p_base, void *r_value);
	void set(void *p_base, const void *p_value);
};

/// Constructs a value in uninitialised memory.
void construct_builtin(GDExtensionVariantType p_type, int p_constructor, void *r_base, const void *const *p_arguments);

/// Evaluates an operator. `r_return` must hold an initialised value of its return type.
void evaluate_builtin(GDExtensionVariantOperator p_operator, GDExtensionVariantType p_left_type, const void *p_left, GDExtensionVariantType p_right_type, const void *p_right, void *r_return);

} // namespace internal

} // namespace godot
