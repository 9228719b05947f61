#pragma once

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/bit_field.hpp>
#include <godot_cpp/core/object.hpp>
#include <godot_cpp/core/type_info.hpp>

namespace godot {

/// Converts values for the engine's direct calls. `encode` assigns to an existing value.
template <typename T, typename = void>
struct PtrToArg {
	typedef T EncodeT;
	_FORCE_INLINE_ static const T &convert(const void *p_ptr) { return *static_cast<const T *>(p_ptr); }
	_FORCE_INLINE_ static void encode(const T &p_value, void *r_ptr) { *static_cast<T *>(r_ptr) = p_value; }
	_FORCE_INLINE_ static void encode(T &&p_value, void *r_ptr) { *static_cast<T *>(r_ptr) = static_cast<T &&>(p_value); }
};

template <typename T>
struct PtrToArg<T, std::enable_if_t<std::is_integral_v<T> && !std::is_same_v<T, bool>>> {
	typedef int64_t EncodeT;
	_FORCE_INLINE_ static T convert(const void *p_ptr) { return static_cast<T>(*static_cast<const int64_t *>(p_ptr)); }
	_FORCE_INLINE_ static void encode(T p_value, void *r_ptr) { *static_cast<int64_t *>(r_ptr) = static_cast<int64_t>(p_value); }
};

template <typename T>
struct PtrToArg<T, std::enable_if_t<std::is_floating_point_v<T>>> {
	typedef double EncodeT;
	_FORCE_INLINE_ static T convert(const void *p_ptr) { return static_cast<T>(*static_cast<const double *>(p_ptr)); }
	_FORCE_INLINE_ static void encode(T p_value, void *r_ptr) { *static_cast<double *>(r_ptr) = p_value; }
};

template <>
struct PtrToArg<bool> {
	typedef bool EncodeT;
	_FORCE_INLINE_ static bool convert(const void *p_ptr) { return *static_cast<const uint8_t *>(p_ptr) != 0; }
	_FORCE_INLINE_ static void encode(bool p_value, void *r_ptr) { *static_cast<uint8_t *>(r_ptr) = p_value ? 1 : 0; }
};

template <typename T>
struct PtrToArg<T, std::enable_if_t<std::is_enum_v<T>>> {
	typedef int64_t EncodeT;
	_FORCE_INLINE_ static T convert(const void *p_ptr) { return static_cast<T>(*static_cast<const int64_t *>(p_ptr)); }
	_FORCE_INLINE_ static void encode(T p_value, void *r_ptr) { *static_cast<int64_t *>(r_ptr) = static_cast<int64_t>(p_value); }
};

template <typename T>
struct PtrToArg<BitField<T>> {
	typedef int64_t EncodeT;
	_FORCE_INLINE_ static BitField<T> convert(const void *p_ptr) { return BitField<T>(*static_cast<const int64_t *>(p_ptr)); }
	_FORCE_INLINE_ static void encode(BitField<T> p_value, void *r_ptr) { *static_cast<int64_t *>(r_ptr) = p_value; }
};

template <>
struct PtrToArg<ObjectID> {
	typedef uint64_t EncodeT;
	_FORCE_INLINE_ static ObjectID convert(const void *p_ptr) { return ObjectID(*static_cast<const uint64_t *>(p_ptr)); }
	_FORCE_INLINE_ static void encode(ObjectID p_value, void *r_ptr) { *static_cast<uint64_t *>(r_ptr) = p_value; }
};

template <typename T>
struct PtrToArg<T *> {
	typedef void *EncodeT;
	_FORCE_INLINE_ static T *convert(const void *p_ptr) {
		if constexpr (std::is_base_of_v<Wrapped, T>) {
			Object *object = internal::get_object_instance_binding(*static_cast<GodotObject *const *>(p_ptr));
			return internal::cast_object<T>(object);
		} else {
			return *static_cast<T *const *>(p_ptr);
		}
	}
	_FORCE_INLINE_ static void encode(T *p_value, void *r_ptr) {
		if constexpr (std::is_base_of_v<Wrapped, T>) {
			static_assert(!std::is_base_of_v<RefCounted, T>, "Return a Ref<>: the engine takes over a reference with the pointer, and this one would not be counted.");
			*static_cast<GodotObject **>(r_ptr) = p_value == nullptr ? nullptr : p_value->_owner;
		} else {
			*static_cast<T **>(r_ptr) = p_value;
		}
	}
};

template <typename T>
struct PtrToArg<Ref<T>> {
	typedef Ref<T> EncodeT;
	_FORCE_INLINE_ static Ref<T> convert(const void *p_ptr) {
		GodotObject *object = p_ptr == nullptr ? nullptr : internal::gdextension_interface_ref_get_object(p_ptr);
		return Ref<T>(internal::cast_object<T>(internal::get_object_instance_binding(object)));
	}
	_FORCE_INLINE_ static void encode(const Ref<T> &p_value, void *r_ptr) {
		internal::gdextension_interface_ref_set_object(r_ptr, p_value.is_valid() ? p_value->_owner : nullptr);
	}
};

template <typename T>
struct PtrToArg<TypedArray<T>> {
	typedef Array EncodeT;
	static TypedArray<T> convert(const void *p_ptr) { return TypedArray<T>(*static_cast<const Array *>(p_ptr)); }
	static void encode(const TypedArray<T> &p_value, void *r_ptr) { *static_cast<Array *>(r_ptr) = p_value; }
};

template <typename K, typename V>
struct PtrToArg<TypedDictionary<K, V>> {
	typedef Dictionary EncodeT;
	static TypedDictionary<K, V> convert(const void *p_ptr) { return TypedDictionary<K, V>(*static_cast<const Dictionary *>(p_ptr)); }
	static void encode(const TypedDictionary<K, V> &p_value, void *r_ptr) { *static_cast<Dictionary *>(r_ptr) = p_value; }
};

} // namespace godot
