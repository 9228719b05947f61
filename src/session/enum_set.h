#pragma once

#include <cstdint>
#include <initializer_list>

namespace audio_session {

// Some values of a small enum, for a column of a table of rules.
template <typename T>
class EnumSet {
public:
	constexpr EnumSet(std::initializer_list<T> p_values) {
		for (const T value : p_values) {
			bits |= bit(value);
		}
	}

	constexpr bool has(T p_value) const { return (bits & bit(p_value)) != 0; }
	constexpr bool is_empty() const { return bits == 0; }

private:
	static constexpr uint32_t bit(T p_value) { return uint32_t(1) << static_cast<int>(p_value); }

	uint32_t bits = 0;
};

} // namespace audio_session
