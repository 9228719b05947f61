#pragma once

#include <godot_cpp/core/defs.hpp>

namespace godot {

/// A set of flags of the enumeration `T`.
template <typename T>
class BitField {
	int64_t value = 0;

public:
	constexpr BitField() = default;
	constexpr BitField(int64_t p_value) :
			value(p_value) {}
	constexpr BitField(T p_value) :
			value(static_cast<int64_t>(p_value)) {}

	void set_flag(T p_flag) { value |= static_cast<int64_t>(p_flag); }
	constexpr bool has_flag(T p_flag) const { return (value & static_cast<int64_t>(p_flag)) != 0; }
	constexpr bool is_empty() const { return value == 0; }
	void clear_flag(T p_flag) { value &= ~static_cast<int64_t>(p_flag); }
	void clear() { value = 0; }
	constexpr BitField get_combined(T p_other) const { return BitField(value | static_cast<int64_t>(p_other)); }
	constexpr operator int64_t() const { return value; }
};

} // namespace godot
