// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class StringName {
	internal::Opaque<GODOT_CPP_STRING_NAME_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	StringName();
	StringName(const StringName &p_from);
	StringName(const String &p_from);
	explicit StringName(internal::Unset) {}
	StringName(StringName &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~StringName();
	StringName &operator=(const StringName &p_other);
	StringName &operator=(StringName &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	int64_t casecmp_to(const String &p_to) const;
	int64_t nocasecmp_to(const String &p_to) const;
	int64_t naturalcasecmp_to(const String &p_to) const;
	int64_t naturalnocasecmp_to(const String &p_to) const;
	int64_t filecasecmp_to(const String &p_to) const;
	int64_t filenocasecmp_to(const String &p_to) const;
	int64_t length() const;
	String substr(int64_t p_from, int64_t p_len = -1) const;
	String get_slice(const String &p_delimiter, int64_t p_slice) const;
	String get_slicec(int64_t p_delimiter, int64_t p_slice) const;
	int64_t get_slice_count(const String &p_delimiter) const;
	int64_t find(const String &p_what, int64_t p_from = 0) const;
	int64_t findn(const String &p_what, int64_t p_from = 0) const;
	int64_t count(const String &p_what, int64_t p_from = 0, int64_t p_to = 0) const;
	int64_t countn(const String &p_what, int64_t p_from = 0, int64_t p_to = 0) const;
	int64_t rfind(const String &p_what, int64_t p_from = -1) const;
	int64_t rfindn(const String &p_what, int64_t p_from = -1) const;
	bool match(const String &p_expr) const;
	bool matchn(const String &p_expr) const;
	bool begins_with(const String &p_text) const;
	bool ends_with(const String &p_text) const;
	bool is_subsequence_of(const String &p_text) const;
	bool is_subsequence_ofn(const String &p_text) const;
	PackedStringArray bigrams() const;
	double similarity(const String &p_text) const;
	String format(const Variant &p_values, const String &p_placeholder = "{_}") const;
	String replace(const String &p_what, const String &p_forwhat) const;
	String replacen(const String &p_what, const String &p_forwhat) const;
	String replace_char(int64_t p_key, int64_t p_with) const;
	String replace_chars(const String &p_keys, int64_t p_with) const;
	String remove_char(int64_t p_what) const;
	String remove_chars(const String &p_chars) const;
	String repeat(int64_t p_count) const;
	String reverse() const;
	String insert(int64_t p_position, const String &p_what) const;
	String erase(int64_t p_position, int64_t p_chars = 1) const;
	String capitalize() const;
	String to_camel_case() const;
	String to_pascal_case() const;
	String to_snake_case() const;
	String to_kebab_case() const;
	PackedStringArray split(const String &p_delimiter = String(), bool p_allow_empty = true, int64_t p_maxsplit = 0) const;
	PackedStringArray rsplit(const String &p_delimiter = String(), bool p_allow_empty = true, int64_t p_maxsplit = 0) const;
	PackedFloat64Array split_floats(const String &p_delimiter, bool p_allow_empty = true) const;
	String join(const PackedStringArray &p_parts) const;
	String to_upper() const;
	String to_lower() const;
	String left(int64_t p_length) const;
	String right(int64_t p_length) const;
	String strip_edges(bool p_left = true, bool p_right = true) const;
	String strip_escapes() const;
	String lstrip(const String &p_chars) const;
	String rstrip(const String &p_chars) const;
	String get_extension() const;
	String get_basename() const;
	String path_join(const String &p_path) const;
	int64_t unicode_at(int64_t p_at) const;
	String indent(const String &p_prefix) const;
	String dedent() const;
	String md5_text() const;
	String sha1_text() const;
	String sha256_text() const;
	PackedByteArray md5_buffer() const;
	PackedByteArray sha1_buffer() const;
	PackedByteArray sha256_buffer() const;
	bool is_empty() const;
	bool contains(const String &p_what) const;
	bool containsn(const String &p_what) const;
	bool is_absolute_path() const;
	bool is_relative_path() const;
	String simplify_path() const;
	String get_base_dir() const;
	String get_file() const;
	String xml_escape(bool p_escape_quotes = false) const;
	String xml_unescape() const;
	String uri_encode() const;
	String uri_decode() const;
	String uri_file_decode() const;
	String c_escape() const;
	String c_unescape() const;
	String json_escape() const;
	String validate_node_name() const;
	String validate_filename() const;
	bool is_valid_ascii_identifier() const;
	bool is_valid_unicode_identifier() const;
	bool is_valid_identifier() const;
	bool is_valid_int() const;
	bool is_valid_float() const;
	bool is_valid_hex_number(bool p_with_prefix = false) const;
	bool is_valid_html_color() const;
	bool is_valid_ip_address() const;
	bool is_valid_filename() const;
	int64_t to_int() const;
	double to_float() const;
	int64_t hex_to_int() const;
	int64_t bin_to_int() const;
	String lpad(int64_t p_min_length, const String &p_character = " ") const;
	String rpad(int64_t p_min_length, const String &p_character = " ") const;
	String pad_decimals(int64_t p_digits) const;
	String pad_zeros(int64_t p_digits) const;
	String trim_prefix(const String &p_prefix) const;
	String trim_suffix(const String &p_suffix) const;
	PackedByteArray to_ascii_buffer() const;
	PackedByteArray to_utf8_buffer() const;
	PackedByteArray to_utf16_buffer() const;
	PackedByteArray to_utf32_buffer() const;
	PackedByteArray to_wchar_buffer() const;
	PackedByteArray to_multibyte_char_buffer(const String &p_encoding = String()) const;
	PackedByteArray hex_decode() const;
	int64_t hash() const;

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	String operator%(const Variant &p_other) const;
	bool operator==(const String &p_other) const;
	bool operator!=(const String &p_other) const;
	String operator+(const String &p_other) const;
	bool operator==(const StringName &p_other) const;
	bool operator!=(const StringName &p_other) const;
	bool operator<(const StringName &p_other) const;
	bool operator<=(const StringName &p_other) const;
	bool operator>(const StringName &p_other) const;
	bool operator>=(const StringName &p_other) const;
	String operator+(const StringName &p_other) const;

#include <godot_cpp/variant/extras/string_name.inc>
};

} // namespace godot
