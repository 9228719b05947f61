// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class PackedInt32Array {
	internal::Opaque<GODOT_CPP_PACKED_INT32_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedInt32Array();
	PackedInt32Array(const PackedInt32Array &p_from);
	PackedInt32Array(const Array &p_from);
	explicit PackedInt32Array(internal::Unset) {}
	PackedInt32Array(PackedInt32Array &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedInt32Array();
	PackedInt32Array &operator=(const PackedInt32Array &p_other);
	PackedInt32Array &operator=(PackedInt32Array &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	int64_t get(int64_t p_index) const;
	void set(int64_t p_index, int64_t p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(int64_t p_value);
	bool append(int64_t p_value);
	void append_array(const PackedInt32Array &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, int64_t p_value);
	void fill(int64_t p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(int64_t p_value) const;
	void reverse();
	PackedInt32Array slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	PackedByteArray to_byte_array() const;
	void sort();
	int64_t bsearch(int64_t p_value, bool p_before = true) const;
	PackedInt32Array duplicate() const;
	int64_t find(int64_t p_value, int64_t p_from = 0) const;
	int64_t rfind(int64_t p_value, int64_t p_from = -1) const;
	int64_t count(int64_t p_value) const;
	bool erase(int64_t p_value);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const PackedInt32Array &p_other) const;
	bool operator!=(const PackedInt32Array &p_other) const;
	PackedInt32Array operator+(const PackedInt32Array &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedInt32Array, int32_t)
};

} // namespace godot
