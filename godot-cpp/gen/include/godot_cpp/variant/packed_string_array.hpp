// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class PackedStringArray {
	internal::Opaque<GODOT_CPP_PACKED_STRING_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedStringArray();
	PackedStringArray(const PackedStringArray &p_from);
	PackedStringArray(const Array &p_from);
	explicit PackedStringArray(internal::Unset) {}
	PackedStringArray(PackedStringArray &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedStringArray();
	PackedStringArray &operator=(const PackedStringArray &p_other);
	PackedStringArray &operator=(PackedStringArray &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	String get(int64_t p_index) const;
	void set(int64_t p_index, const String &p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(const String &p_value);
	bool append(const String &p_value);
	void append_array(const PackedStringArray &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, const String &p_value);
	void fill(const String &p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(const String &p_value) const;
	void reverse();
	PackedStringArray slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	PackedByteArray to_byte_array() const;
	void sort();
	int64_t bsearch(const String &p_value, bool p_before = true) const;
	PackedStringArray duplicate() const;
	int64_t find(const String &p_value, int64_t p_from = 0) const;
	int64_t rfind(const String &p_value, int64_t p_from = -1) const;
	int64_t count(const String &p_value) const;
	bool erase(const String &p_value);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const PackedStringArray &p_other) const;
	bool operator!=(const PackedStringArray &p_other) const;
	PackedStringArray operator+(const PackedStringArray &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedStringArray, String)
};

} // namespace godot
