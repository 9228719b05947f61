#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/object.hpp>
#include <godot_cpp/godot.hpp>
#include <godot_cpp/variant/aabb.hpp>
#include <godot_cpp/variant/basis.hpp>
#include <godot_cpp/variant/color.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_color_array.hpp>
#include <godot_cpp/variant/packed_float32_array.hpp>
#include <godot_cpp/variant/packed_float64_array.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/packed_vector2_array.hpp>
#include <godot_cpp/variant/packed_vector3_array.hpp>
#include <godot_cpp/variant/packed_vector4_array.hpp>
#include <godot_cpp/variant/plane.hpp>
#include <godot_cpp/variant/projection.hpp>
#include <godot_cpp/variant/quaternion.hpp>
#include <godot_cpp/variant/rect2.hpp>
#include <godot_cpp/variant/rect2i.hpp>
#include <godot_cpp/variant/transform2d.hpp>
#include <godot_cpp/variant/transform3d.hpp>
#include <godot_cpp/variant/variant.hpp>
#include <godot_cpp/variant/vector2.hpp>
#include <godot_cpp/variant/vector2i.hpp>
#include <godot_cpp/variant/vector3.hpp>
#include <godot_cpp/variant/vector3i.hpp>
#include <godot_cpp/variant/vector4.hpp>
#include <godot_cpp/variant/vector4i.hpp>

namespace godot {

using internal::builtin_types;

namespace {

void to_variant(GDExtensionVariantType p_type, GDExtensionVariantPtr r_variant, const void *p_value) {
	builtin_types[p_type].to_variant(r_variant, const_cast<void *>(p_value));
}

} // namespace

void Variant::convert_to(GDExtensionVariantType p_type, void *r_value) const {
	builtin_types[p_type].from_variant(r_value, _native_ptr());
}

namespace {

/// A value in which the engine has constructed nothing yet.
template <typename T>
T make_unset() {
	if constexpr (std::is_constructible_v<T, internal::Unset>) {
		return T(internal::Unset());
	} else {
		return T();
	}
}

} // namespace

#define GODOT_VARIANT_CONVERSIONS(m_type, m_variant_type)    \
	Variant::Variant(const m_type &p_value) {                \
		to_variant(m_variant_type, _native_ptr(), &p_value); \
	}                                                        \
	Variant::operator m_type() const {                       \
		m_type value = make_unset<m_type>();                 \
		convert_to(m_variant_type, &value);                  \
		return value;                                        \
	}

GODOT_VARIANT_CONVERSIONS(String, GDEXTENSION_VARIANT_TYPE_STRING)
GODOT_VARIANT_CONVERSIONS(Vector2, GDEXTENSION_VARIANT_TYPE_VECTOR2)
GODOT_VARIANT_CONVERSIONS(Vector2i, GDEXTENSION_VARIANT_TYPE_VECTOR2I)
GODOT_VARIANT_CONVERSIONS(Rect2, GDEXTENSION_VARIANT_TYPE_RECT2)
GODOT_VARIANT_CONVERSIONS(Rect2i, GDEXTENSION_VARIANT_TYPE_RECT2I)
GODOT_VARIANT_CONVERSIONS(Vector3, GDEXTENSION_VARIANT_TYPE_VECTOR3)
GODOT_VARIANT_CONVERSIONS(Vector3i, GDEXTENSION_VARIANT_TYPE_VECTOR3I)
GODOT_VARIANT_CONVERSIONS(Transform2D, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D)
GODOT_VARIANT_CONVERSIONS(Vector4, GDEXTENSION_VARIANT_TYPE_VECTOR4)
GODOT_VARIANT_CONVERSIONS(Vector4i, GDEXTENSION_VARIANT_TYPE_VECTOR4I)
GODOT_VARIANT_CONVERSIONS(Plane, GDEXTENSION_VARIANT_TYPE_PLANE)
GODOT_VARIANT_CONVERSIONS(Quaternion, GDEXTENSION_VARIANT_TYPE_QUATERNION)
GODOT_VARIANT_CONVERSIONS(godot::AABB, GDEXTENSION_VARIANT_TYPE_AABB)
GODOT_VARIANT_CONVERSIONS(Basis, GDEXTENSION_VARIANT_TYPE_BASIS)
GODOT_VARIANT_CONVERSIONS(Transform3D, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D)
GODOT_VARIANT_CONVERSIONS(Projection, GDEXTENSION_VARIANT_TYPE_PROJECTION)
GODOT_VARIANT_CONVERSIONS(Color, GDEXTENSION_VARIANT_TYPE_COLOR)
GODOT_VARIANT_CONVERSIONS(StringName, GDEXTENSION_VARIANT_TYPE_STRING_NAME)
GODOT_VARIANT_CONVERSIONS(NodePath, GDEXTENSION_VARIANT_TYPE_NODE_PATH)
GODOT_VARIANT_CONVERSIONS(godot::RID, GDEXTENSION_VARIANT_TYPE_RID)
GODOT_VARIANT_CONVERSIONS(Callable, GDEXTENSION_VARIANT_TYPE_CALLABLE)
GODOT_VARIANT_CONVERSIONS(Signal, GDEXTENSION_VARIANT_TYPE_SIGNAL)
GODOT_VARIANT_CONVERSIONS(Dictionary, GDEXTENSION_VARIANT_TYPE_DICTIONARY)
GODOT_VARIANT_CONVERSIONS(Array, GDEXTENSION_VARIANT_TYPE_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedByteArray, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedInt32Array, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedInt64Array, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedFloat32Array, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedFloat64Array, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedStringArray, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedVector2Array, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedVector3Array, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedColorArray, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY)
GODOT_VARIANT_CONVERSIONS(PackedVector4Array, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY)

#undef GODOT_VARIANT_CONVERSIONS

Variant::Variant(GDExtensionConstVariantPtr p_native) {
	internal::gdextension_interface_variant_new_copy(_native_ptr(), p_native);
}

Variant::Variant(const Variant &p_other) {
	internal::gdextension_interface_variant_new_copy(_native_ptr(), p_other._native_ptr());
}

Variant::Variant(bool p_value) {
	uint8_t value = p_value ? 1 : 0;
	to_variant(GDEXTENSION_VARIANT_TYPE_BOOL, _native_ptr(), &value);
}

Variant::Variant(int64_t p_value) {
	to_variant(GDEXTENSION_VARIANT_TYPE_INT, _native_ptr(), &p_value);
}

Variant::Variant(double p_value) {
	to_variant(GDEXTENSION_VARIANT_TYPE_FLOAT, _native_ptr(), &p_value);
}

Variant::Variant(const char *p_value) :
		Variant(String(p_value)) {}

Variant::Variant(const char16_t *p_value) :
		Variant(String(p_value)) {}

Variant::Variant(const char32_t *p_value) :
		Variant(String(p_value)) {}

Variant::Variant(const wchar_t *p_value) :
		Variant(String(p_value)) {}

Variant::Variant(const ObjectID &p_value) :
		Variant(static_cast<int64_t>(p_value)) {}

Variant::Variant(const Object *p_value) {
	if (p_value != nullptr) {
		to_variant(GDEXTENSION_VARIANT_TYPE_OBJECT, _native_ptr(), &p_value->_owner);
	}
}

Variant::~Variant() {
	internal::gdextension_interface_variant_destroy(_native_ptr());
}

Variant::operator bool() const {
	// Every value converts to true or false, as in GDScript's conditions.
	return booleanize();
}

Variant::operator int64_t() const {
	int64_t value = 0;
	convert_to(GDEXTENSION_VARIANT_TYPE_INT, &value);
	return value;
}

Variant::operator int32_t() const {
	return static_cast<int32_t>(operator int64_t());
}

Variant::operator int16_t() const {
	return static_cast<int16_t>(operator int64_t());
}

Variant::operator int8_t() const {
	return static_cast<int8_t>(operator int64_t());
}

Variant::operator uint64_t() const {
	return static_cast<uint64_t>(operator int64_t());
}

Variant::operator uint32_t() const {
	return static_cast<uint32_t>(operator int64_t());
}

Variant::operator uint16_t() const {
	return static_cast<uint16_t>(operator int64_t());
}

Variant::operator uint8_t() const {
	return static_cast<uint8_t>(operator int64_t());
}

Variant::operator double() const {
	double value = 0;
	convert_to(GDEXTENSION_VARIANT_TYPE_FLOAT, &value);
	return value;
}

Variant::operator float() const {
	return static_cast<float>(operator double());
}

Variant::operator ObjectID() const {
	return ObjectID(get_type() == OBJECT ? internal::gdextension_interface_variant_get_object_instance_id(_native_ptr()) : operator uint64_t());
}

Variant::operator Object *() const {
	GodotObject *object = nullptr;
	convert_to(GDEXTENSION_VARIANT_TYPE_OBJECT, &object);
	return internal::get_object_instance_binding(object);
}

Object *Variant::get_validated_object() const {
	return get_type() == OBJECT ? ObjectDB::get_instance(internal::gdextension_interface_variant_get_object_instance_id(_native_ptr())) : nullptr;
}

Variant &Variant::operator=(const Variant &p_other) {
	Variant copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

Variant &Variant::operator=(Variant &&p_other) noexcept {
	SWAP(opaque, p_other.opaque);
	return *this;
}

bool Variant::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	evaluate(OP_EQUAL, *this, p_other, result, valid);
	return valid && result.booleanize();
}

bool Variant::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	evaluate(OP_NOT_EQUAL, *this, p_other, result, valid);
	return !valid || result.booleanize();
}

bool Variant::operator<(const Variant &p_other) const {
	if (get_type() != p_other.get_type()) {
		return get_type() < p_other.get_type();
	}
	bool valid = false;
	Variant result;
	evaluate(OP_LESS, *this, p_other, result, valid);
	return valid && result.booleanize();
}

void Variant::callp(const StringName &p_method, const Variant **p_args, int p_argcount, Variant &r_ret, GDExtensionCallError &r_error) {
	r_ret.clear();
	internal::gdextension_interface_variant_call(_native_ptr(), p_method._native_ptr(), reinterpret_cast<const GDExtensionConstVariantPtr *>(p_args), p_argcount, r_ret._native_ptr(), &r_error);
}

void Variant::callp_static(Variant::Type p_type, const StringName &p_method, const Variant **p_args, int p_argcount, Variant &r_ret, GDExtensionCallError &r_error) {
	r_ret.clear();
	internal::gdextension_interface_variant_call_static(static_cast<GDExtensionVariantType>(p_type), p_method._native_ptr(), reinterpret_cast<const GDExtensionConstVariantPtr *>(p_args), p_argcount, r_ret._native_ptr(), &r_error);
}

void Variant::evaluate(const Operator &p_operator, const Variant &p_a, const Variant &p_b, Variant &r_ret, bool &r_valid) {
	Variant result;
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_evaluate(static_cast<GDExtensionVariantOperator>(p_operator), p_a._native_ptr(), p_b._native_ptr(), result._native_ptr(), &valid);
	r_ret = static_cast<Variant &&>(result);
	r_valid = valid != 0;
}

void Variant::set(const Variant &p_key, const Variant &p_value, bool *r_valid) {
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_set(_native_ptr(), p_key._native_ptr(), p_value._native_ptr(), &valid);
	if (r_valid != nullptr) {
		*r_valid = valid != 0;
	}
}

void Variant::set_named(const StringName &p_name, const Variant &p_value, bool &r_valid) {
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_set_named(_native_ptr(), p_name._native_ptr(), p_value._native_ptr(), &valid);
	r_valid = valid != 0;
}

void Variant::set_indexed(int64_t p_index, const Variant &p_value, bool &r_valid, bool &r_oob) {
	GDExtensionBool valid = false;
	GDExtensionBool oob = false;
	internal::gdextension_interface_variant_set_indexed(_native_ptr(), p_index, p_value._native_ptr(), &valid, &oob);
	r_valid = valid != 0;
	r_oob = oob != 0;
}

void Variant::set_keyed(const Variant &p_key, const Variant &p_value, bool &r_valid) {
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_set_keyed(_native_ptr(), p_key._native_ptr(), p_value._native_ptr(), &valid);
	r_valid = valid != 0;
}

Variant Variant::get(const Variant &p_key, bool *r_valid) const {
	Variant result;
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_get(_native_ptr(), p_key._native_ptr(), result._native_ptr(), &valid);
	if (r_valid != nullptr) {
		*r_valid = valid != 0;
	}
	return result;
}

Variant Variant::get_named(const StringName &p_name, bool &r_valid) const {
	Variant result;
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_get_named(_native_ptr(), p_name._native_ptr(), result._native_ptr(), &valid);
	r_valid = valid != 0;
	return result;
}

Variant Variant::get_indexed(int64_t p_index, bool &r_valid, bool &r_oob) const {
	Variant result;
	GDExtensionBool valid = false;
	GDExtensionBool oob = false;
	internal::gdextension_interface_variant_get_indexed(_native_ptr(), p_index, result._native_ptr(), &valid, &oob);
	r_valid = valid != 0;
	r_oob = oob != 0;
	return result;
}

Variant Variant::get_keyed(const Variant &p_key, bool &r_valid) const {
	Variant result;
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_get_keyed(_native_ptr(), p_key._native_ptr(), result._native_ptr(), &valid);
	r_valid = valid != 0;
	return result;
}

bool Variant::in(const Variant &p_index, bool *r_valid) const {
	bool valid = false;
	Variant result;
	evaluate(OP_IN, p_index, *this, result, valid);
	if (r_valid != nullptr) {
		*r_valid = valid;
	}
	return valid && result.booleanize();
}

bool Variant::iter_init(Variant &r_iter, bool &r_valid) const {
	r_iter.clear();
	GDExtensionBool valid = false;
	const GDExtensionBool more = internal::gdextension_interface_variant_iter_init(_native_ptr(), r_iter._native_ptr(), &valid);
	r_valid = valid != 0;
	return more != 0;
}

bool Variant::iter_next(Variant &r_iter, bool &r_valid) const {
	GDExtensionBool valid = false;
	const GDExtensionBool more = internal::gdextension_interface_variant_iter_next(_native_ptr(), r_iter._native_ptr(), &valid);
	r_valid = valid != 0;
	return more != 0;
}

Variant Variant::iter_get(const Variant &r_iter, bool &r_valid) const {
	Variant result;
	GDExtensionBool valid = false;
	internal::gdextension_interface_variant_iter_get(_native_ptr(), r_iter._native_ptr(), result._native_ptr(), &valid);
	r_valid = valid != 0;
	return result;
}

Variant::Type Variant::get_type() const {
	return static_cast<Variant::Type>(internal::gdextension_interface_variant_get_type(_native_ptr()));
}

bool Variant::has_method(const StringName &p_method) const {
	return internal::gdextension_interface_variant_has_method(_native_ptr(), p_method._native_ptr()) != 0;
}

bool Variant::has_key(const Variant &p_key, bool *r_valid) const {
	GDExtensionBool valid = false;
	const GDExtensionBool found = internal::gdextension_interface_variant_has_key(_native_ptr(), p_key._native_ptr(), &valid);
	if (r_valid != nullptr) {
		*r_valid = valid != 0;
	}
	return found != 0;
}

bool Variant::has_member(Variant::Type p_type, const StringName &p_member) {
	return internal::gdextension_interface_variant_has_member(static_cast<GDExtensionVariantType>(p_type), p_member._native_ptr()) != 0;
}

uint32_t Variant::hash() const {
	return static_cast<uint32_t>(internal::gdextension_interface_variant_hash(_native_ptr()));
}

uint32_t Variant::recursive_hash(int p_recursion_count) const {
	return static_cast<uint32_t>(internal::gdextension_interface_variant_recursive_hash(_native_ptr(), p_recursion_count));
}

bool Variant::hash_compare(const Variant &p_variant) const {
	return internal::gdextension_interface_variant_hash_compare(_native_ptr(), p_variant._native_ptr()) != 0;
}

bool Variant::booleanize() const {
	return internal::gdextension_interface_variant_booleanize(_native_ptr()) != 0;
}

String Variant::stringify() const {
	String text;
	internal::gdextension_interface_variant_stringify(_native_ptr(), text._native_ptr());
	return text;
}

Variant Variant::duplicate(bool p_deep) const {
	Variant result;
	internal::gdextension_interface_variant_duplicate(_native_ptr(), result._native_ptr(), p_deep);
	return result;
}

String Variant::get_type_name(Variant::Type p_type) {
	String name;
	internal::gdextension_interface_variant_get_type_name(static_cast<GDExtensionVariantType>(p_type), name._native_ptr());
	return name;
}

bool Variant::can_convert(Variant::Type p_from, Variant::Type p_to) {
	return internal::gdextension_interface_variant_can_convert(static_cast<GDExtensionVariantType>(p_from), static_cast<GDExtensionVariantType>(p_to)) != 0;
}

bool Variant::can_convert_strict(Variant::Type p_from, Variant::Type p_to) {
	return internal::gdextension_interface_variant_can_convert_strict(static_cast<GDExtensionVariantType>(p_from), static_cast<GDExtensionVariantType>(p_to)) != 0;
}

void Variant::clear() {
	*this = Variant();
}

} // namespace godot
