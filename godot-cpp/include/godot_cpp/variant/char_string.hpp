#pragma once

#include <godot_cpp/core/defs.hpp>

namespace godot {

namespace internal {

/// A zero-terminated copy of a String's characters in an encoding. `size()` counts the final zero.
template <typename T>
class CharBuffer {
	T *characters = nullptr;
	int64_t count = 0;

public:
	/// Allocates `p_length` characters and the final zero.
	explicit CharBuffer(int64_t p_length);
	CharBuffer() = default;
	CharBuffer(const CharBuffer &p_other);
	CharBuffer(CharBuffer &&p_other) noexcept :
			characters(p_other.characters), count(p_other.count) {
		p_other.characters = nullptr;
		p_other.count = 0;
	}
	~CharBuffer();
	CharBuffer &operator=(CharBuffer p_other) {
		SWAP(characters, p_other.characters);
		SWAP(count, p_other.count);
		return *this;
	}

	int64_t size() const { return count; }
	int64_t length() const { return count == 0 ? 0 : count - 1; }
	const T *ptr() const { return characters; }
	T *ptrw() { return characters; }
	/// Never returns null.
	const T *get_data() const;
	const T &operator[](int64_t p_index) const { return characters[p_index]; }
	T &operator[](int64_t p_index) { return characters[p_index]; }
	bool operator==(const CharBuffer &p_other) const;
	bool operator!=(const CharBuffer &p_other) const { return !(*this == p_other); }
	bool operator<(const CharBuffer &p_other) const;
};

extern template class CharBuffer<char>;
extern template class CharBuffer<char16_t>;
extern template class CharBuffer<char32_t>;
extern template class CharBuffer<wchar_t>;

} // namespace internal

using CharString = internal::CharBuffer<char>;
using Char16String = internal::CharBuffer<char16_t>;
using Char32String = internal::CharBuffer<char32_t>;
using CharWideString = internal::CharBuffer<wchar_t>;

} // namespace godot
