#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/core/memory.hpp>
#include <godot_cpp/core/print_string.hpp>
#include <godot_cpp/godot.hpp>
#include <godot_cpp/variant/utility_functions.hpp>
#include <godot_cpp/variant/variant.hpp>

namespace godot {

namespace internal {

template <typename T>
CharBuffer<T>::CharBuffer(int64_t p_length) :
		characters(static_cast<T *>(memalloc(size_t(p_length + 1) * sizeof(T)))), count(p_length + 1) {
	characters[p_length] = 0;
}

template <typename T>
CharBuffer<T>::CharBuffer(const CharBuffer &p_other) {
	if (p_other.count > 0) {
		characters = static_cast<T *>(memalloc(size_t(p_other.count) * sizeof(T)));
		count = p_other.count;
		std::memcpy(characters, p_other.characters, size_t(count) * sizeof(T));
	}
}

template <typename T>
CharBuffer<T>::~CharBuffer() {
	Memory::free_static(characters);
}

template <typename T>
const T *CharBuffer<T>::get_data() const {
	static const T empty = 0;
	return characters == nullptr ? &empty : characters;
}

template <typename T>
bool CharBuffer<T>::operator==(const CharBuffer &p_other) const {
	return length() == p_other.length() && std::memcmp(get_data(), p_other.get_data(), size_t(length()) * sizeof(T)) == 0;
}

template <typename T>
bool CharBuffer<T>::operator<(const CharBuffer &p_other) const {
	for (int64_t i = 0; i < length() && i < p_other.length(); i++) {
		if (characters[i] != p_other.characters[i]) {
			return characters[i] < p_other.characters[i];
		}
	}
	return length() < p_other.length();
}

template class CharBuffer<char>;
template class CharBuffer<char16_t>;
template class CharBuffer<char32_t>;
template class CharBuffer<wchar_t>;

namespace {

/// Gets the length from the engine first, then the characters.
template <typename T>
CharBuffer<T> encoded(const String &p_text, GDExtensionInt (*p_encode)(GDExtensionConstStringPtr, T *, GDExtensionInt)) {
	const GDExtensionInt length = p_encode(p_text._native_ptr(), nullptr, 0);
	CharBuffer<T> buffer(length);
	p_encode(p_text._native_ptr(), buffer.ptrw(), length);
	return buffer;
}

} // namespace

void print_text(const String &p_text) {
	UtilityFunctions::print(p_text);
}

void print_text_error(const String &p_text) {
	UtilityFunctions::printerr(p_text);
}

void print_text_rich(const String &p_text) {
	UtilityFunctions::print_rich(p_text);
}

bool is_verbose() {
	static ClassMethod method("OS", "is_stdout_verbose", 36873697);
	static StaticSingleton os("OS");
	bool verbose = false;
	method.call(os.get()->_owner, nullptr, &verbose);
	return verbose;
}

} // namespace internal

// The engine constructs these in uninitialised memory, so the members must own nothing: they are all zero,
// unlike after the default constructor.

String::String(const char *p_text) {
	internal::gdextension_interface_string_new_with_latin1_chars(_native_ptr(), p_text);
}

String::String(const char16_t *p_text) {
	internal::gdextension_interface_string_new_with_utf16_chars(_native_ptr(), p_text);
}

String::String(const char32_t *p_text) {
	internal::gdextension_interface_string_new_with_utf32_chars(_native_ptr(), p_text);
}

String::String(const wchar_t *p_text) {
	internal::gdextension_interface_string_new_with_wide_chars(_native_ptr(), p_text);
}

String &String::operator=(const char *p_text) {
	return *this = String(p_text);
}

String &String::operator=(const char16_t *p_text) {
	return *this = String(p_text);
}

String &String::operator=(const char32_t *p_text) {
	return *this = String(p_text);
}

String &String::operator=(const wchar_t *p_text) {
	return *this = String(p_text);
}

String String::utf8(const char *p_text, int64_t p_len) {
	String text;
	text.parse_utf8(p_text, p_len);
	return text;
}

Error String::parse_utf8(const char *p_text, int64_t p_len) {
	*this = String();
	return static_cast<Error>(internal::gdextension_interface_string_new_with_utf8_chars_and_len2(_native_ptr(), p_text, p_len));
}

String String::utf16(const char16_t *p_text, int64_t p_len) {
	String text;
	text.parse_utf16(p_text, p_len);
	return text;
}

Error String::parse_utf16(const char16_t *p_text, int64_t p_len, bool p_default_little_endian) {
	*this = String();
	return static_cast<Error>(internal::gdextension_interface_string_new_with_utf16_chars_and_len2(_native_ptr(), p_text, p_len, p_default_little_endian));
}

String String::num_real(double p_number, bool p_trailing) {
	const String text = num(p_number);
	return p_trailing && !text.contains(".") && text.is_valid_int() ? text + ".0" : text;
}

CharString String::ascii() const {
	return internal::encoded<char>(*this, internal::gdextension_interface_string_to_latin1_chars);
}

CharString String::utf8() const {
	return internal::encoded<char>(*this, internal::gdextension_interface_string_to_utf8_chars);
}

Char16String String::utf16() const {
	return internal::encoded<char16_t>(*this, internal::gdextension_interface_string_to_utf16_chars);
}

Char32String String::utf32() const {
	return internal::encoded<char32_t>(*this, internal::gdextension_interface_string_to_utf32_chars);
}

CharWideString String::wide_string() const {
	return internal::encoded<wchar_t>(*this, internal::gdextension_interface_string_to_wide_chars);
}

const char32_t *String::ptr() const {
	static const char32_t empty = 0;
	return is_empty() ? &empty : &operator[](0);
}

char32_t *String::ptrw() {
	return is_empty() ? nullptr : &operator[](0);
}

Error String::resize(int64_t p_size) {
	return static_cast<Error>(internal::gdextension_interface_string_resize(_native_ptr(), p_size));
}

const char32_t &String::operator[](int64_t p_index) const {
	return *internal::gdextension_interface_string_operator_index_const(_native_ptr(), p_index);
}

char32_t &String::operator[](int64_t p_index) {
	return *internal::gdextension_interface_string_operator_index(_native_ptr(), p_index);
}

bool String::operator==(const char *p_text) const {
	return *this == String(p_text);
}

String String::operator+(const char *p_text) const {
	return *this + String(p_text);
}

String String::operator+(char32_t p_char) const {
	String result(*this);
	result += p_char;
	return result;
}

String &String::operator+=(const String &p_text) {
	internal::gdextension_interface_string_operator_plus_eq_string(_native_ptr(), p_text._native_ptr());
	return *this;
}

String &String::operator+=(char32_t p_char) {
	internal::gdextension_interface_string_operator_plus_eq_char(_native_ptr(), p_char);
	return *this;
}

String &String::operator+=(const char *p_text) {
	internal::gdextension_interface_string_operator_plus_eq_cstr(_native_ptr(), p_text);
	return *this;
}

String &String::operator+=(const wchar_t *p_text) {
	internal::gdextension_interface_string_operator_plus_eq_wcstr(_native_ptr(), p_text);
	return *this;
}

String &String::operator+=(const char32_t *p_text) {
	internal::gdextension_interface_string_operator_plus_eq_c32str(_native_ptr(), p_text);
	return *this;
}

String itos(int64_t p_value) {
	return String::num_int64(p_value);
}

String uitos(uint64_t p_value) {
	return String::num_uint64(int64_t(p_value));
}

String rtos(double p_value) {
	return String::num(p_value);
}

String rtoss(double p_value) {
	return String::num_scientific(p_value);
}

StringName::StringName(const char *p_text, bool p_static) {
	internal::gdextension_interface_string_name_new_with_latin1_chars(_native_ptr(), p_text, p_static);
}

StringName::StringName(const char16_t *p_text) :
		StringName(String(p_text)) {}

StringName::StringName(const char32_t *p_text) :
		StringName(String(p_text)) {}

StringName::StringName(const wchar_t *p_text) :
		StringName(String(p_text)) {}

bool StringName::operator==(const char *p_text) const {
	return *this == StringName(p_text);
}

NodePath::NodePath(const char *p_text) :
		NodePath(String(p_text)) {}

NodePath::NodePath(const char16_t *p_text) :
		NodePath(String(p_text)) {}

NodePath::NodePath(const char32_t *p_text) :
		NodePath(String(p_text)) {}

NodePath::NodePath(const wchar_t *p_text) :
		NodePath(String(p_text)) {}

} // namespace godot
