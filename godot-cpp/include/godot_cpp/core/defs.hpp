#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>

#if defined(_WIN32)
#define GDE_EXPORT __declspec(dllexport)
#elif defined(__GNUC__)
#define GDE_EXPORT __attribute__((visibility("default")))
#else
#define GDE_EXPORT
#endif

#ifndef _ALWAYS_INLINE_
#if defined(__GNUC__)
#define _ALWAYS_INLINE_ __attribute__((always_inline)) inline
#elif defined(_MSC_VER)
#define _ALWAYS_INLINE_ __forceinline
#else
#define _ALWAYS_INLINE_ inline
#endif
#endif

#ifndef _FORCE_INLINE_
#ifdef DEV_ENABLED
#define _FORCE_INLINE_ inline
#else
#define _FORCE_INLINE_ _ALWAYS_INLINE_
#endif
#endif

#ifndef _NO_INLINE_
#if defined(__GNUC__)
#define _NO_INLINE_ __attribute__((noinline))
#elif defined(_MSC_VER)
#define _NO_INLINE_ __declspec(noinline)
#else
#define _NO_INLINE_
#endif
#endif

#ifndef _NO_DISCARD_
#define _NO_DISCARD_ [[nodiscard]]
#endif

#if defined(__GNUC__)
#define likely(m_condition) __builtin_expect(!!(m_condition), 1)
#define unlikely(m_condition) __builtin_expect(!!(m_condition), 0)
#else
#define likely(m_condition) m_condition
#define unlikely(m_condition) m_condition
#endif

#if defined(__GNUC__)
#define FUNCTION_STR __FUNCTION__
#define GENERATE_TRAP() __builtin_trap()
#elif defined(_MSC_VER)
#define FUNCTION_STR __FUNCTION__
#define GENERATE_TRAP() __debugbreak()
#else
#define FUNCTION_STR __func__
#define GENERATE_TRAP()
#endif

#ifndef _STR
#define _STR(m_x) #m_x
#define _MKSTR(m_x) _STR(m_x)
#endif

#undef ABS
#undef SIGN
#undef MIN
#undef MAX
#undef CLAMP

namespace godot {

#ifdef REAL_T_IS_DOUBLE
typedef double real_t;
#else
typedef float real_t;
#endif

/// The engine's object; this library only uses its address.
typedef void GodotObject;

template <typename T>
constexpr T ABS(T p_value) {
	return p_value < 0 ? -p_value : p_value;
}

template <typename T>
constexpr T SIGN(T p_value) {
	return p_value > 0 ? T(1) : (p_value < 0 ? T(-1) : T(0));
}

template <typename T, typename U>
constexpr auto MIN(const T p_a, const U p_b) {
	return p_a < p_b ? p_a : p_b;
}

template <typename T, typename U>
constexpr auto MAX(const T p_a, const U p_b) {
	return p_a > p_b ? p_a : p_b;
}

template <typename T, typename U, typename V>
constexpr auto CLAMP(const T p_value, const U p_min, const V p_max) {
	return p_value < p_min ? p_min : (p_value > p_max ? p_max : p_value);
}

template <typename T>
inline void SWAP(T &r_a, T &r_b) {
	T kept = static_cast<T &&>(r_a);
	r_a = static_cast<T &&>(r_b);
	r_b = static_cast<T &&>(kept);
}

namespace internal {

template <typename T>
using Bare = std::remove_cv_t<std::remove_reference_t<T>>;

} // namespace internal

} // namespace godot
