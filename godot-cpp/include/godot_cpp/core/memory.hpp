#pragma once

#include <godot_cpp/core/defs.hpp>

#include <new>

// Used by `memnew`; the parameters only have to differ from every other placement form.
void *operator new(size_t p_size, const char *p_dummy, const char *p_dummy2);
void *operator new(size_t p_size, const char *p_dummy, void *(*p_allocfunc)(size_t p_size));
void *operator new(size_t p_size, const char *p_dummy, void *p_pointer, size_t p_check, const char *p_description);

#ifdef _MSC_VER
// Called only if a constructor throws, which never happens without exceptions.
void operator delete(void *p_mem, const char *p_dummy, const char *p_dummy2);
void operator delete(void *p_mem, const char *p_dummy, void *(*p_allocfunc)(size_t p_size));
void operator delete(void *p_mem, const char *p_dummy, void *p_pointer, size_t p_check, const char *p_description);
#endif

namespace godot {

class Wrapped;

class Memory {
	Memory() = delete;

public:
	static void *alloc_static(size_t p_bytes, bool p_pad_align = false);
	static void *realloc_static(void *p_memory, size_t p_bytes, bool p_pad_align = false);
	static void free_static(void *p_ptr, bool p_pad_align = false);
};

namespace internal {

/// Sets the class for the next constructor of `Wrapped`. Defined in wrapped.hpp.
template <typename T>
void announce_construction();
template <typename T>
void finish_construction(T *p_object);
void destroy_object(Wrapped *p_object);

template <typename T>
_FORCE_INLINE_ void pre_initialize() {
	if constexpr (std::is_base_of_v<Wrapped, T>) {
		announce_construction<T>();
	}
}

template <typename T>
_FORCE_INLINE_ T *post_initialize(T *p_object) {
	if constexpr (std::is_base_of_v<Wrapped, T>) {
		finish_construction(p_object);
	}
	return p_object;
}

} // namespace internal

/// Destroys an object made by `memnew`.
template <typename T>
void memdelete(T *p_object) {
	if constexpr (std::is_base_of_v<Wrapped, T>) {
		// The engine owns the object and calls back to free this library's part.
		internal::destroy_object(p_object);
	} else {
		if constexpr (!std::is_trivially_destructible_v<T>) {
			p_object->~T();
		}
		Memory::free_static(p_object);
	}
}

template <typename T>
T *memnew_arr_template(size_t p_elements) {
	if (p_elements == 0) {
		return nullptr;
	}
	// The count is before the elements, in the space that `p_pad_align` adds.
	uint64_t *memory = static_cast<uint64_t *>(Memory::alloc_static(sizeof(T) * p_elements, true));
	if (memory == nullptr) {
		return nullptr;
	}
	memory[-1] = p_elements;
	T *elements = reinterpret_cast<T *>(memory);
	if constexpr (!std::is_trivially_constructible_v<T>) {
		for (size_t i = 0; i < p_elements; i++) {
			::new (static_cast<void *>(&elements[i])) T;
		}
	}
	return elements;
}

template <typename T>
size_t memarr_len(const T *p_array) {
	return p_array == nullptr ? 0 : reinterpret_cast<const uint64_t *>(p_array)[-1];
}

template <typename T>
void memdelete_arr(T *p_array) {
	if constexpr (!std::is_trivially_destructible_v<T>) {
		const size_t count = memarr_len(p_array);
		for (size_t i = 0; i < count; i++) {
			p_array[i].~T();
		}
	}
	Memory::free_static(p_array, true);
}

} // namespace godot

#define memalloc(m_size) ::godot::Memory::alloc_static(m_size)
#define memrealloc(m_mem, m_size) ::godot::Memory::realloc_static(m_mem, m_size)
#define memfree(m_mem) ::godot::Memory::free_static(m_mem)

#define memnew(m_class) \
	(::godot::internal::pre_initialize<std::remove_pointer_t<decltype(new ("", "") m_class)>>(), ::godot::internal::post_initialize(new ("", "") m_class))
#define memnew_placement(m_placement, m_class) ::godot::internal::post_initialize(new ("", m_placement, sizeof(m_class), "") m_class)
#define memnew_arr(m_class, m_count) ::godot::memnew_arr_template<m_class>(m_count)
#define memdelete_notnull(m_object)       \
	{                                     \
		if (m_object) {                   \
			::godot::memdelete(m_object); \
		}                                 \
	}
