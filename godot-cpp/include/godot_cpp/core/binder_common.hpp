#pragma once

#include <godot_cpp/core/method_ptrcall.hpp>
#include <godot_cpp/core/type_info.hpp>

namespace godot {

/// Converts a Variant to a value, after its type has been checked.
template <typename T, typename = void>
struct VariantCaster {
	_FORCE_INLINE_ static T cast(const Variant &p_variant) {
		if constexpr (std::is_enum_v<T>) {
			return static_cast<T>(p_variant.operator int64_t());
		} else if constexpr (std::is_pointer_v<T>) {
			return internal::cast_object<std::remove_pointer_t<T>>(p_variant.get_validated_object());
		} else {
			return T(p_variant);
		}
	}
};

template <typename T>
struct VariantCaster<T, std::enable_if_t<std::is_arithmetic_v<T>>> {
	_FORCE_INLINE_ static T cast(const Variant &p_variant) { return p_variant.operator T(); }
};

template <>
struct VariantCaster<Variant> {
	_FORCE_INLINE_ static const Variant &cast(const Variant &p_variant) { return p_variant; }
};

template <>
struct VariantCaster<char16_t> {
	_FORCE_INLINE_ static char16_t cast(const Variant &p_variant) { return static_cast<char16_t>(p_variant.operator int64_t()); }
};

template <>
struct VariantCaster<char32_t> {
	_FORCE_INLINE_ static char32_t cast(const Variant &p_variant) { return static_cast<char32_t>(p_variant.operator int64_t()); }
};

template <typename T>
struct VariantCaster<BitField<T>> {
	_FORCE_INLINE_ static BitField<T> cast(const Variant &p_variant) { return BitField<T>(p_variant.operator int64_t()); }
};

namespace internal {

/// An argument or the return value of a bound method.
struct ArgumentType {
	GDExtensionVariantType type;
	GDExtensionClassMethodArgumentMetadata metadata;
	PropertyInfo (*info)();
	/// Only for objects: returns whether the Variant holds null or an existing object of the right class.
	bool (*accepts)(const Variant &);
};

/// Returns true for null. Otherwise `r_object` is the object, or null if it has been freed.
bool holds_null_or(const Variant &p_variant, Object *&r_object);

template <typename T>
bool accepts_object(const Variant &p_variant) {
	Object *object = nullptr;
	return holds_null_or(p_variant, object) || cast_object<T>(object) != nullptr;
}

template <typename T>
struct ObjectClass {
	static constexpr bool (*ACCEPTS)(const Variant &) = nullptr;
};

template <typename T>
struct ObjectClass<T *> {
	static constexpr bool (*ACCEPTS)(const Variant &) = &accepts_object<T>;
};

template <typename T>
struct ObjectClass<Ref<T>> {
	static constexpr bool (*ACCEPTS)(const Variant &) = &accepts_object<T>;
};

template <typename T>
constexpr ArgumentType argument_type() {
	if constexpr (std::is_void_v<T>) {
		return { GDEXTENSION_VARIANT_TYPE_NIL, GDEXTENSION_METHOD_ARGUMENT_METADATA_NONE, nullptr, nullptr };
	} else {
		return { static_cast<GDExtensionVariantType>(TypeInfo<T>::VARIANT_TYPE), TypeInfo<T>::METADATA, &TypeInfo<T>::get_class_info, ObjectClass<Bare<T>>::ACCEPTS };
	}
}

/// The types of a call, shared by all methods with the same signature.
struct CallSignature {
	const ArgumentType *arguments;
	int argument_count;
	ArgumentType returned;
	bool has_return;
};

template <typename R, typename... P>
struct SignatureOf {
	static constexpr ArgumentType arguments[sizeof...(P) + 1] = { argument_type<P>()..., argument_type<void>() };
	static constexpr CallSignature value = { arguments, int(sizeof...(P)), argument_type<R>(), !std::is_void_v<R> };
};

/// Checks the arguments of a call against a signature and adds defaults. Returns the complete list, which is
/// `p_arguments` or `r_storage`, or null with `r_error` set.
const Variant *const *resolve_arguments(const CallSignature &p_signature, const Variant *p_defaults, int p_default_count, const Variant *const *p_arguments, GDExtensionInt p_count, const Variant **r_storage, GDExtensionCallError &r_error);

/// Puts a value into a Variant that holds null.
template <typename T>
_FORCE_INLINE_ void store_variant(GDExtensionUninitializedVariantPtr r_variant, T &&p_value) {
	using Value = Bare<T>;
	if constexpr (std::is_same_v<Value, bool>) {
		uint8_t value = p_value ? 1 : 0;
		builtin_types[GDEXTENSION_VARIANT_TYPE_BOOL].to_variant(r_variant, &value);
	} else if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>) {
		int64_t value = static_cast<int64_t>(p_value);
		builtin_types[GDEXTENSION_VARIANT_TYPE_INT].to_variant(r_variant, &value);
	} else if constexpr (std::is_floating_point_v<Value>) {
		double value = p_value;
		builtin_types[GDEXTENSION_VARIANT_TYPE_FLOAT].to_variant(r_variant, &value);
	} else if constexpr (std::is_convertible_v<T, int64_t> && !std::is_same_v<Value, Variant>) {
		// Flags and object IDs.
		int64_t value = p_value.operator int64_t();
		builtin_types[GDEXTENSION_VARIANT_TYPE_INT].to_variant(r_variant, &value);
	} else {
		*static_cast<Variant *>(r_variant) = Variant(static_cast<T &&>(p_value));
	}
}

} // namespace internal

} // namespace godot
