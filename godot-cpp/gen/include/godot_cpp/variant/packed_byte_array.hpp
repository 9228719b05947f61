// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class PackedByteArray {
	internal::Opaque<GODOT_CPP_PACKED_BYTE_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedByteArray();
	PackedByteArray(const PackedByteArray &p_from);
	PackedByteArray(const Array &p_from);
	explicit PackedByteArray(internal::Unset) {}
	PackedByteArray(PackedByteArray &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedByteArray();
	PackedByteArray &operator=(const PackedByteArray &p_other);
	PackedByteArray &operator=(PackedByteArray &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	int64_t get(int64_t p_index) const;
	void set(int64_t p_index, int64_t p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(int64_t p_value);
	bool append(int64_t p_value);
	void append_array(const PackedByteArray &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, int64_t p_value);
	void fill(int64_t p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(int64_t p_value) const;
	void reverse();
	PackedByteArray slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	void sort();
	int64_t bsearch(int64_t p_value, bool p_before = true) const;
	PackedByteArray duplicate() const;
	int64_t find(int64_t p_value, int64_t p_from = 0) const;
	int64_t rfind(int64_t p_value, int64_t p_from = -1) const;
	int64_t count(int64_t p_value) const;
	bool erase(int64_t p_value);
	String get_string_from_ascii() const;
	String get_string_from_utf8() const;
	String get_string_from_utf16() const;
	String get_string_from_utf32() const;
	String get_string_from_wchar() const;
	String get_string_from_multibyte_char(const String &p_encoding = String()) const;
	String hex_encode() const;
	PackedByteArray compress(int64_t p_compression_mode = 0) const;
	PackedByteArray decompress(int64_t p_buffer_size, int64_t p_compression_mode = 0) const;
	PackedByteArray decompress_dynamic(int64_t p_max_output_size, int64_t p_compression_mode = 0) const;
	int64_t decode_u8(int64_t p_byte_offset) const;
	int64_t decode_s8(int64_t p_byte_offset) const;
	int64_t decode_u16(int64_t p_byte_offset) const;
	int64_t decode_s16(int64_t p_byte_offset) const;
	int64_t decode_u32(int64_t p_byte_offset) const;
	int64_t decode_s32(int64_t p_byte_offset) const;
	int64_t decode_u64(int64_t p_byte_offset) const;
	int64_t decode_s64(int64_t p_byte_offset) const;
	double decode_half(int64_t p_byte_offset) const;
	double decode_float(int64_t p_byte_offset) const;
	double decode_double(int64_t p_byte_offset) const;
	bool has_encoded_var(int64_t p_byte_offset, bool p_allow_objects = false) const;
	Variant decode_var(int64_t p_byte_offset, bool p_allow_objects = false) const;
	int64_t decode_var_size(int64_t p_byte_offset, bool p_allow_objects = false) const;
	PackedInt32Array to_int32_array() const;
	PackedInt64Array to_int64_array() const;
	PackedFloat32Array to_float32_array() const;
	PackedFloat64Array to_float64_array() const;
	PackedVector2Array to_vector2_array() const;
	PackedVector3Array to_vector3_array() const;
	PackedVector4Array to_vector4_array() const;
	PackedColorArray to_color_array() const;
	void bswap16(int64_t p_offset = 0, int64_t p_count = -1);
	void bswap32(int64_t p_offset = 0, int64_t p_count = -1);
	void bswap64(int64_t p_offset = 0, int64_t p_count = -1);
	void encode_u8(int64_t p_byte_offset, int64_t p_value);
	void encode_s8(int64_t p_byte_offset, int64_t p_value);
	void encode_u16(int64_t p_byte_offset, int64_t p_value);
	void encode_s16(int64_t p_byte_offset, int64_t p_value);
	void encode_u32(int64_t p_byte_offset, int64_t p_value);
	void encode_s32(int64_t p_byte_offset, int64_t p_value);
	void encode_u64(int64_t p_byte_offset, int64_t p_value);
	void encode_s64(int64_t p_byte_offset, int64_t p_value);
	void encode_half(int64_t p_byte_offset, double p_value);
	void encode_float(int64_t p_byte_offset, double p_value);
	void encode_double(int64_t p_byte_offset, double p_value);
	int64_t encode_var(int64_t p_byte_offset, const Variant &p_value, bool p_allow_objects = false);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const PackedByteArray &p_other) const;
	bool operator!=(const PackedByteArray &p_other) const;
	PackedByteArray operator+(const PackedByteArray &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedByteArray, uint8_t)
};

} // namespace godot
