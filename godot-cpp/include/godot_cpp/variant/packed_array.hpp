#pragma once

#include <godot_cpp/variant/variant_core.hpp>

#include <initializer_list>

// The C++ part of packed arrays: direct access to the elements. Like in the engine, `ptrw` and the writing
// `operator[]` first make the array independent of its copies.

#define GODOT_PACKED_ARRAY_ACCESS(m_array, m_element)   \
	m_array(std::initializer_list<m_element> p_init);   \
	const m_element &operator[](int64_t p_index) const; \
	m_element &operator[](int64_t p_index);             \
	const m_element *ptr() const;                       \
	m_element *ptrw();                                  \
	const m_element *begin() const {                    \
		return ptr();                                   \
	}                                                   \
	const m_element *end() const {                      \
		return ptr() + size();                          \
	}                                                   \
	m_element *begin() {                                \
		return ptrw();                                  \
	}                                                   \
	m_element *end() {                                  \
		return ptrw() + size();                         \
	}

// The interface has no function for the array's address, and getting the first element of an empty array is
// an error, so an empty array returns null.
#define GODOT_PACKED_ARRAY_ACCESS_SOURCE(m_array, m_element, m_name)                                                                 \
	m_array::m_array(std::initializer_list<m_element> p_init) :                                                                      \
			m_array() {                                                                                                              \
		resize(int64_t(p_init.size()));                                                                                              \
		m_element *target = ptrw();                                                                                                  \
		for (const m_element &element : p_init) {                                                                                    \
			*target++ = element;                                                                                                     \
		}                                                                                                                            \
	}                                                                                                                                \
	const m_element &m_array::operator[](int64_t p_index) const {                                                                    \
		return *reinterpret_cast<const m_element *>(internal::gdextension_interface_##m_name##_operator_index_const(this, p_index)); \
	}                                                                                                                                \
	m_element &m_array::operator[](int64_t p_index) {                                                                                \
		return *reinterpret_cast<m_element *>(internal::gdextension_interface_##m_name##_operator_index(this, p_index));             \
	}                                                                                                                                \
	const m_element *m_array::ptr() const {                                                                                          \
		return is_empty() ? nullptr : &operator[](0);                                                                                \
	}                                                                                                                                \
	m_element *m_array::ptrw() {                                                                                                     \
		return is_empty() ? nullptr : &operator[](0);                                                                                \
	}
