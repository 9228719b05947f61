#pragma once

// Variant itself; the other built-in types are only declared. Their headers include this one; `variant.hpp`
// includes all of them.

#include <godot_cpp/core/builtin_ptrcall.hpp>
#include <godot_cpp/core/object_id.hpp>
#include <godot_cpp/variant/builtin_types.hpp>
#include <godot_cpp/variant/variant_size.hpp>

#include <gdextension_interface.h>

#include <initializer_list>

namespace godot {

class CallableCustom;
class Object;

class Variant {
	internal::Opaque<GODOT_CPP_VARIANT_SIZE> opaque;

	friend class VariantInternal;

	void convert_to(GDExtensionVariantType p_type, void *r_value) const;

public:
	enum Type {
		NIL,

		BOOL,
		INT,
		FLOAT,
		STRING,

		VECTOR2,
		VECTOR2I,
		RECT2,
		RECT2I,
		VECTOR3,
		VECTOR3I,
		TRANSFORM2D,
		VECTOR4,
		VECTOR4I,
		PLANE,
		QUATERNION,
		AABB,
		BASIS,
		TRANSFORM3D,
		PROJECTION,

		COLOR,
		STRING_NAME,
		NODE_PATH,
		RID,
		OBJECT,
		CALLABLE,
		SIGNAL,
		DICTIONARY,
		ARRAY,

		PACKED_BYTE_ARRAY,
		PACKED_INT32_ARRAY,
		PACKED_INT64_ARRAY,
		PACKED_FLOAT32_ARRAY,
		PACKED_FLOAT64_ARRAY,
		PACKED_STRING_ARRAY,
		PACKED_VECTOR2_ARRAY,
		PACKED_VECTOR3_ARRAY,
		PACKED_COLOR_ARRAY,
		PACKED_VECTOR4_ARRAY,

		VARIANT_MAX
	};

	enum Operator {
		OP_EQUAL,
		OP_NOT_EQUAL,
		OP_LESS,
		OP_LESS_EQUAL,
		OP_GREATER,
		OP_GREATER_EQUAL,
		OP_ADD,
		OP_SUBTRACT,
		OP_MULTIPLY,
		OP_DIVIDE,
		OP_NEGATE,
		OP_POSITIVE,
		OP_MODULE,
		OP_POWER,
		OP_SHIFT_LEFT,
		OP_SHIFT_RIGHT,
		OP_BIT_AND,
		OP_BIT_OR,
		OP_BIT_XOR,
		OP_BIT_NEGATE,
		OP_AND,
		OP_OR,
		OP_XOR,
		OP_NOT,
		OP_IN,
		OP_MAX
	};

	static_assert(int(VARIANT_MAX) == int(GDEXTENSION_VARIANT_TYPE_VARIANT_MAX), "A Variant type is missing here.");
	static_assert(int(OP_MAX) == int(GDEXTENSION_VARIANT_OP_MAX), "A Variant operator is missing here.");

	_FORCE_INLINE_ GDExtensionVariantPtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	// All zeros are null, which needs no destruction.
	Variant() = default;
	Variant(std::nullptr_t) {}
	explicit Variant(GDExtensionConstVariantPtr p_native);
	Variant(const Variant &p_other);
	Variant(Variant &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	Variant(bool p_value);
	Variant(int64_t p_value);
	Variant(int32_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(int16_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(int8_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(uint64_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(uint32_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(uint16_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(uint8_t p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	Variant(double p_value);
	Variant(float p_value) :
			Variant(static_cast<double>(p_value)) {}
	Variant(const char *p_value);
	Variant(const char16_t *p_value);
	Variant(const char32_t *p_value);
	Variant(const wchar_t *p_value);
	Variant(const String &p_value);
	Variant(const Vector2 &p_value);
	Variant(const Vector2i &p_value);
	Variant(const Rect2 &p_value);
	Variant(const Rect2i &p_value);
	Variant(const Vector3 &p_value);
	Variant(const Vector3i &p_value);
	Variant(const Transform2D &p_value);
	Variant(const Vector4 &p_value);
	Variant(const Vector4i &p_value);
	Variant(const Plane &p_value);
	Variant(const Quaternion &p_value);
	Variant(const godot::AABB &p_value);
	Variant(const Basis &p_value);
	Variant(const Transform3D &p_value);
	Variant(const Projection &p_value);
	Variant(const Color &p_value);
	Variant(const StringName &p_value);
	Variant(const NodePath &p_value);
	Variant(const godot::RID &p_value);
	Variant(const ObjectID &p_value);
	Variant(const Object *p_value);
	Variant(const Callable &p_value);
	Variant(const Signal &p_value);
	Variant(const Dictionary &p_value);
	Variant(const Array &p_value);
	Variant(const PackedByteArray &p_value);
	Variant(const PackedInt32Array &p_value);
	Variant(const PackedInt64Array &p_value);
	Variant(const PackedFloat32Array &p_value);
	Variant(const PackedFloat64Array &p_value);
	Variant(const PackedStringArray &p_value);
	Variant(const PackedVector2Array &p_value);
	Variant(const PackedVector3Array &p_value);
	Variant(const PackedColorArray &p_value);
	Variant(const PackedVector4Array &p_value);
	template <typename T, std::enable_if_t<std::is_enum_v<T>, int> = 0>
	explicit Variant(T p_value) :
			Variant(static_cast<int64_t>(p_value)) {}
	~Variant();

	operator bool() const;
	operator int64_t() const;
	operator int32_t() const;
	operator int16_t() const;
	operator int8_t() const;
	operator uint64_t() const;
	operator uint32_t() const;
	operator uint16_t() const;
	operator uint8_t() const;
	operator double() const;
	operator float() const;
	operator String() const;
	operator Vector2() const;
	operator Vector2i() const;
	operator Rect2() const;
	operator Rect2i() const;
	operator Vector3() const;
	operator Vector3i() const;
	operator Transform2D() const;
	operator Vector4() const;
	operator Vector4i() const;
	operator Plane() const;
	operator Quaternion() const;
	operator godot::AABB() const;
	operator Basis() const;
	operator Transform3D() const;
	operator Projection() const;
	operator Color() const;
	operator StringName() const;
	operator NodePath() const;
	operator godot::RID() const;
	operator ObjectID() const;
	operator Object *() const;
	operator Callable() const;
	operator Signal() const;
	operator Dictionary() const;
	operator Array() const;
	operator PackedByteArray() const;
	operator PackedInt32Array() const;
	operator PackedInt64Array() const;
	operator PackedFloat32Array() const;
	operator PackedFloat64Array() const;
	operator PackedStringArray() const;
	operator PackedVector2Array() const;
	operator PackedVector3Array() const;
	operator PackedColorArray() const;
	operator PackedVector4Array() const;

	/// Returns the object, or null when this holds no object or the object has been freed.
	Object *get_validated_object() const;

	Variant &operator=(const Variant &p_other);
	Variant &operator=(Variant &&p_other) noexcept;
	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator<(const Variant &p_other) const;

	void callp(const StringName &p_method, const Variant **p_args, int p_argcount, Variant &r_ret, GDExtensionCallError &r_error);
	static void callp_static(Variant::Type p_type, const StringName &p_method, const Variant **p_args, int p_argcount, Variant &r_ret, GDExtensionCallError &r_error);

	template <typename... Args>
	Variant call(const StringName &p_method, Args... p_args) {
		Variant result;
		GDExtensionCallError error;
		if constexpr (sizeof...(Args) == 0) {
			callp(p_method, nullptr, 0, result, error);
		} else {
			const Variant arguments[] = { Variant(p_args)... };
			const Variant *pointers[sizeof...(Args)];
			point_at(arguments, pointers, sizeof...(Args));
			callp(p_method, pointers, sizeof...(Args), result, error);
		}
		return result;
	}

	template <typename... Args>
	static Variant call_static(Variant::Type p_type, const StringName &p_method, Args... p_args) {
		const Variant arguments[] = { Variant(p_args)..., Variant() };
		const Variant *pointers[sizeof...(Args) + 1];
		point_at(arguments, pointers, sizeof...(Args));
		Variant result;
		GDExtensionCallError error;
		callp_static(p_type, p_method, pointers, sizeof...(Args), result, error);
		return result;
	}

	static void evaluate(const Operator &p_operator, const Variant &p_a, const Variant &p_b, Variant &r_ret, bool &r_valid);

	void set(const Variant &p_key, const Variant &p_value, bool *r_valid = nullptr);
	void set_named(const StringName &p_name, const Variant &p_value, bool &r_valid);
	void set_indexed(int64_t p_index, const Variant &p_value, bool &r_valid, bool &r_oob);
	void set_keyed(const Variant &p_key, const Variant &p_value, bool &r_valid);
	Variant get(const Variant &p_key, bool *r_valid = nullptr) const;
	Variant get_named(const StringName &p_name, bool &r_valid) const;
	Variant get_indexed(int64_t p_index, bool &r_valid, bool &r_oob) const;
	Variant get_keyed(const Variant &p_key, bool &r_valid) const;
	bool in(const Variant &p_index, bool *r_valid = nullptr) const;

	bool iter_init(Variant &r_iter, bool &r_valid) const;
	bool iter_next(Variant &r_iter, bool &r_valid) const;
	Variant iter_get(const Variant &r_iter, bool &r_valid) const;

	Variant::Type get_type() const;
	bool has_method(const StringName &p_method) const;
	bool has_key(const Variant &p_key, bool *r_valid = nullptr) const;
	static bool has_member(Variant::Type p_type, const StringName &p_member);

	uint32_t hash() const;
	uint32_t recursive_hash(int p_recursion_count) const;
	bool hash_compare(const Variant &p_variant) const;
	bool booleanize() const;
	String stringify() const;
	Variant duplicate(bool p_deep = false) const;

	static String get_type_name(Variant::Type p_type);
	static bool can_convert(Variant::Type p_from, Variant::Type p_to);
	static bool can_convert_strict(Variant::Type p_from, Variant::Type p_to);

	void clear();

	/// Fills `r_pointers` with the addresses of `p_count` values, for calls.
	static void point_at(const Variant *p_values, const Variant **r_pointers, size_t p_count) {
		for (size_t i = 0; i < p_count; i++) {
			r_pointers[i] = &p_values[i];
		}
	}
};

struct VariantHasher {
	static uint32_t hash(const Variant &p_variant) { return p_variant.hash(); }
};

struct VariantComparator {
	static bool compare(const Variant &p_lhs, const Variant &p_rhs) { return p_lhs.hash_compare(p_rhs); }
};

namespace internal {

/// The arguments of a call with any number of arguments: their values, and the pointers to them for the
/// engine.
template <size_t COUNT>
struct VariantArguments {
	Variant values[COUNT + 1];
	const void *pointers[COUNT + 1]{};

	template <typename... Args>
	explicit VariantArguments(const Args &...p_args) :
			values{ Variant(p_args)... } {
		for (size_t i = 0; i < COUNT; i++) {
			pointers[i] = &values[i];
		}
	}
};

} // namespace internal

} // namespace godot
