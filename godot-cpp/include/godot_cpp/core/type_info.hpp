#pragma once

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/core/bit_field.hpp>
#include <godot_cpp/core/object_id.hpp>
#include <godot_cpp/core/property_info.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/typed_dictionary.hpp>
#include <godot_cpp/variant/variant.hpp>

namespace godot {

/// What the engine needs to know about a type that a bound method takes or returns. If the compiler reports
/// an error in this template, a `VARIANT_ENUM_CAST` or the header of the class is missing.
template <typename T, typename = void>
struct GetTypeInfo;

namespace internal {

template <GDExtensionVariantType TYPE, GDExtensionClassMethodArgumentMetadata META = GDEXTENSION_METHOD_ARGUMENT_METADATA_NONE>
struct PlainTypeInfo {
	static constexpr GDExtensionVariantType VARIANT_TYPE = TYPE;
	static constexpr GDExtensionClassMethodArgumentMetadata METADATA = META;
	static PropertyInfo get_class_info() { return PropertyInfo(TYPE, StringName()); }
};

/// Returns `Class.Enum` for the declared name of an enumeration.
PropertyInfo enum_property_info(const char *p_qualified_name, bool p_is_bitfield);
PropertyInfo object_property_info(const StringName &p_class_name);
PropertyInfo container_property_info(GDExtensionVariantType p_type, PropertyHint p_hint, const String &p_hint_string);
PropertyInfo variant_property_info();

/// Returns the name of a typed container's elements in its hint.
String element_hint(GDExtensionVariantType p_type, const StringName &p_class_name);

struct EnumTypeInfo {
	static constexpr GDExtensionVariantType VARIANT_TYPE = GDEXTENSION_VARIANT_TYPE_INT;
	static constexpr GDExtensionClassMethodArgumentMetadata METADATA = GDEXTENSION_METHOD_ARGUMENT_METADATA_NONE;
};

struct ObjectTypeInfo {
	static constexpr GDExtensionVariantType VARIANT_TYPE = GDEXTENSION_VARIANT_TYPE_OBJECT;
	static constexpr GDExtensionClassMethodArgumentMetadata METADATA = GDEXTENSION_METHOD_ARGUMENT_METADATA_NONE;
};

} // namespace internal

#define MAKE_TYPE_INFO(m_type, m_variant_type) \
	template <>                                \
	struct GetTypeInfo<m_type> : internal::PlainTypeInfo<m_variant_type> {};
#define MAKE_TYPE_INFO_WITH_META(m_type, m_variant_type, m_metadata) \
	template <>                                                      \
	struct GetTypeInfo<m_type> : internal::PlainTypeInfo<m_variant_type, m_metadata> {};

MAKE_TYPE_INFO(bool, GDEXTENSION_VARIANT_TYPE_BOOL)
MAKE_TYPE_INFO_WITH_META(uint8_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_UINT8)
MAKE_TYPE_INFO_WITH_META(int8_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_INT8)
MAKE_TYPE_INFO_WITH_META(uint16_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_UINT16)
MAKE_TYPE_INFO_WITH_META(int16_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_INT16)
MAKE_TYPE_INFO_WITH_META(uint32_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_UINT32)
MAKE_TYPE_INFO_WITH_META(int32_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_INT32)
MAKE_TYPE_INFO_WITH_META(uint64_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_UINT64)
MAKE_TYPE_INFO_WITH_META(int64_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_INT64)
MAKE_TYPE_INFO_WITH_META(char16_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_CHAR16)
MAKE_TYPE_INFO_WITH_META(char32_t, GDEXTENSION_VARIANT_TYPE_INT, GDEXTENSION_METHOD_ARGUMENT_METADATA_INT_IS_CHAR32)
MAKE_TYPE_INFO_WITH_META(float, GDEXTENSION_VARIANT_TYPE_FLOAT, GDEXTENSION_METHOD_ARGUMENT_METADATA_REAL_IS_FLOAT)
MAKE_TYPE_INFO_WITH_META(double, GDEXTENSION_VARIANT_TYPE_FLOAT, GDEXTENSION_METHOD_ARGUMENT_METADATA_REAL_IS_DOUBLE)
MAKE_TYPE_INFO(String, GDEXTENSION_VARIANT_TYPE_STRING)
MAKE_TYPE_INFO(Vector2, GDEXTENSION_VARIANT_TYPE_VECTOR2)
MAKE_TYPE_INFO(Vector2i, GDEXTENSION_VARIANT_TYPE_VECTOR2I)
MAKE_TYPE_INFO(Rect2, GDEXTENSION_VARIANT_TYPE_RECT2)
MAKE_TYPE_INFO(Rect2i, GDEXTENSION_VARIANT_TYPE_RECT2I)
MAKE_TYPE_INFO(Vector3, GDEXTENSION_VARIANT_TYPE_VECTOR3)
MAKE_TYPE_INFO(Vector3i, GDEXTENSION_VARIANT_TYPE_VECTOR3I)
MAKE_TYPE_INFO(Transform2D, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D)
MAKE_TYPE_INFO(Vector4, GDEXTENSION_VARIANT_TYPE_VECTOR4)
MAKE_TYPE_INFO(Vector4i, GDEXTENSION_VARIANT_TYPE_VECTOR4I)
MAKE_TYPE_INFO(Plane, GDEXTENSION_VARIANT_TYPE_PLANE)
MAKE_TYPE_INFO(Quaternion, GDEXTENSION_VARIANT_TYPE_QUATERNION)
MAKE_TYPE_INFO(AABB, GDEXTENSION_VARIANT_TYPE_AABB)
MAKE_TYPE_INFO(Basis, GDEXTENSION_VARIANT_TYPE_BASIS)
MAKE_TYPE_INFO(Transform3D, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D)
MAKE_TYPE_INFO(Projection, GDEXTENSION_VARIANT_TYPE_PROJECTION)
MAKE_TYPE_INFO(Color, GDEXTENSION_VARIANT_TYPE_COLOR)
MAKE_TYPE_INFO(StringName, GDEXTENSION_VARIANT_TYPE_STRING_NAME)
MAKE_TYPE_INFO(NodePath, GDEXTENSION_VARIANT_TYPE_NODE_PATH)
MAKE_TYPE_INFO(RID, GDEXTENSION_VARIANT_TYPE_RID)
MAKE_TYPE_INFO(Callable, GDEXTENSION_VARIANT_TYPE_CALLABLE)
MAKE_TYPE_INFO(Signal, GDEXTENSION_VARIANT_TYPE_SIGNAL)
MAKE_TYPE_INFO(Dictionary, GDEXTENSION_VARIANT_TYPE_DICTIONARY)
MAKE_TYPE_INFO(Array, GDEXTENSION_VARIANT_TYPE_ARRAY)
MAKE_TYPE_INFO(PackedByteArray, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY)
MAKE_TYPE_INFO(PackedInt32Array, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY)
MAKE_TYPE_INFO(PackedInt64Array, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY)
MAKE_TYPE_INFO(PackedFloat32Array, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY)
MAKE_TYPE_INFO(PackedFloat64Array, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY)
MAKE_TYPE_INFO(PackedStringArray, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY)
MAKE_TYPE_INFO(PackedVector2Array, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY)
MAKE_TYPE_INFO(PackedVector3Array, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY)
MAKE_TYPE_INFO(PackedColorArray, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY)
MAKE_TYPE_INFO(PackedVector4Array, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY)
MAKE_TYPE_INFO(ObjectID, GDEXTENSION_VARIANT_TYPE_INT)

template <>
struct GetTypeInfo<Variant> {
	static constexpr GDExtensionVariantType VARIANT_TYPE = GDEXTENSION_VARIANT_TYPE_NIL;
	static constexpr GDExtensionClassMethodArgumentMetadata METADATA = GDEXTENSION_METHOD_ARGUMENT_METADATA_NONE;
	static PropertyInfo get_class_info() { return internal::variant_property_info(); }
};

template <typename T>
struct GetTypeInfo<T *, std::enable_if_t<std::is_base_of_v<Object, std::remove_cv_t<T>>>> : internal::ObjectTypeInfo {
	static PropertyInfo get_class_info() { return internal::object_property_info(std::remove_cv_t<T>::get_class_static()); }
};

template <typename T>
struct GetTypeInfo<Ref<T>> : internal::ObjectTypeInfo {
	static PropertyInfo get_class_info() { return internal::object_property_info(T::get_class_static()); }
};

template <typename T>
struct GetTypeInfo<TypedArray<T>> : internal::PlainTypeInfo<GDEXTENSION_VARIANT_TYPE_ARRAY> {
	static PropertyInfo get_class_info() {
		return internal::container_property_info(GDEXTENSION_VARIANT_TYPE_ARRAY, PROPERTY_HINT_ARRAY_TYPE, internal::ContainerElement<T>::hint());
	}
};

template <typename K, typename V>
struct GetTypeInfo<TypedDictionary<K, V>> : internal::PlainTypeInfo<GDEXTENSION_VARIANT_TYPE_DICTIONARY> {
	static PropertyInfo get_class_info() {
		return internal::container_property_info(GDEXTENSION_VARIANT_TYPE_DICTIONARY, PROPERTY_HINT_DICTIONARY_TYPE, internal::ContainerElement<K>::hint() + ";" + internal::ContainerElement<V>::hint());
	}
};

namespace internal {

template <typename T>
using TypeInfo = GetTypeInfo<Bare<T>>;

/// Returns the enumeration's name for the registration of a constant.
template <typename T>
StringName constant_enum_name(T) {
	return GetTypeInfo<T>::get_class_info().class_name;
}

} // namespace internal

} // namespace godot

#define VARIANT_ENUM_CAST(m_enum)                                                                     \
	namespace godot {                                                                                 \
	template <>                                                                                       \
	struct GetTypeInfo<m_enum> : internal::EnumTypeInfo {                                             \
		static PropertyInfo get_class_info() { return internal::enum_property_info(#m_enum, false); } \
	};                                                                                                \
	}

#define VARIANT_BITFIELD_CAST(m_enum)                                                                \
	namespace godot {                                                                                \
	template <>                                                                                      \
	struct GetTypeInfo<m_enum> : internal::EnumTypeInfo {                                            \
		static PropertyInfo get_class_info() { return internal::enum_property_info(#m_enum, true); } \
	};                                                                                               \
	template <>                                                                                      \
	struct GetTypeInfo<BitField<m_enum>> : GetTypeInfo<m_enum> {};                                   \
	}

#include <godot_cpp/classes/global_constants_binds.hpp>
