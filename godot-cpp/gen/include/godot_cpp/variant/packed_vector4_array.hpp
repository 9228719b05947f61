// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>
#include <godot_cpp/variant/vector4.hpp>

namespace godot {

class PackedVector4Array {
	internal::Opaque<GODOT_CPP_PACKED_VECTOR4_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedVector4Array();
	PackedVector4Array(const PackedVector4Array &p_from);
	PackedVector4Array(const Array &p_from);
	explicit PackedVector4Array(internal::Unset) {}
	PackedVector4Array(PackedVector4Array &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedVector4Array();
	PackedVector4Array &operator=(const PackedVector4Array &p_other);
	PackedVector4Array &operator=(PackedVector4Array &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	Vector4 get(int64_t p_index) const;
	void set(int64_t p_index, const Vector4 &p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(const Vector4 &p_value);
	bool append(const Vector4 &p_value);
	void append_array(const PackedVector4Array &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, const Vector4 &p_value);
	void fill(const Vector4 &p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(const Vector4 &p_value) const;
	void reverse();
	PackedVector4Array slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	PackedByteArray to_byte_array() const;
	void sort();
	int64_t bsearch(const Vector4 &p_value, bool p_before = true) const;
	PackedVector4Array duplicate() const;
	int64_t find(const Vector4 &p_value, int64_t p_from = 0) const;
	int64_t rfind(const Vector4 &p_value, int64_t p_from = -1) const;
	int64_t count(const Vector4 &p_value) const;
	bool erase(const Vector4 &p_value);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const PackedVector4Array &p_other) const;
	bool operator!=(const PackedVector4Array &p_other) const;
	PackedVector4Array operator+(const PackedVector4Array &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedVector4Array, Vector4)
};

} // namespace godot
