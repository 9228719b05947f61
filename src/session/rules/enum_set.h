#pragma once

#include <cstdint>
#include <initializer_list>

namespace audio_session {

// A set of values of a small enum, for a column of a table of rules.
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
	// Returns 0 for a number that is not a value of the enum.
	static constexpr uint32_t bit(T p_value) {
		const auto number = static_cast<uint32_t>(p_value);
		return number < 32 ? uint32_t(1) << number : 0;
	}

	uint32_t bits = 0;
};

} // namespace audio_session
