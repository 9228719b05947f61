#pragma once

#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>

namespace godot {

template <typename T, typename>
struct GetTypeInfo;

namespace internal {

void set_array_type(Array &r_array, GDExtensionVariantType p_type, const StringName &p_class_name);
String element_hint(GDExtensionVariantType p_type, const StringName &p_class_name);

/// The type of a typed container's elements: a Variant type, or a class.
template <typename T, typename = void>
struct ContainerElement {
	static GDExtensionVariantType type() { return GetTypeInfo<T, void>::VARIANT_TYPE; }
	static StringName class_name() { return StringName(); }
	static String hint() { return element_hint(type(), StringName()); }
};

template <typename T>
struct ContainerElement<T, std::void_t<decltype(T::get_class_static())>> {
	static GDExtensionVariantType type() { return GDEXTENSION_VARIANT_TYPE_OBJECT; }
	static StringName class_name() { return T::get_class_static(); }
	static String hint() { return element_hint(GDEXTENSION_VARIANT_TYPE_OBJECT, T::get_class_static()); }
};

} // namespace internal

/// An array whose elements have one type. `T` is a class for arrays of objects.
template <typename T>
class TypedArray : public Array {
	void set_type() { internal::set_array_type(*this, internal::ContainerElement<T>::type(), internal::ContainerElement<T>::class_name()); }

public:
	TypedArray() { set_type(); }
	TypedArray(const TypedArray &) = default;
	TypedArray(TypedArray &&) noexcept = default;
	TypedArray(const Array &p_array) {
		set_type();
		assign_or_share(p_array);
	}
	TypedArray(const Variant &p_variant) :
			TypedArray(p_variant.operator Array()) {}
	TypedArray(std::initializer_list<Variant> p_init) :
			TypedArray(Array(p_init)) {}

	TypedArray &operator=(const TypedArray &) = default;
	TypedArray &operator=(TypedArray &&) noexcept = default;
	TypedArray &operator=(const Array &p_array) {
		assign_or_share(p_array);
		return *this;
	}
	TypedArray &operator=(const Variant &p_variant) { return *this = p_variant.operator Array(); }

private:
	/// Shares an array of the same type; converts an array of another type.
	void assign_or_share(const Array &p_array) {
		if (is_same_typed(p_array)) {
			Array::operator=(p_array);
		} else {
			assign(p_array);
		}
	}
};

} // namespace godot
