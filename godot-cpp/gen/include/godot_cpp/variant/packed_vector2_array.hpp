// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

class PackedVector2Array {
	internal::Opaque<GODOT_CPP_PACKED_VECTOR2_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedVector2Array();
	PackedVector2Array(const PackedVector2Array &p_from);
	PackedVector2Array(const Array &p_from);
	explicit PackedVector2Array(internal::Unset) {}
	PackedVector2Array(PackedVector2Array &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedVector2Array();
	PackedVector2Array &operator=(const PackedVector2Array &p_other);
	PackedVector2Array &operator=(PackedVector2Array &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	Vector2 get(int64_t p_index) const;
	void set(int64_t p_index, const Vector2 &p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(const Vector2 &p_value);
	bool append(const Vector2 &p_value);
	void append_array(const PackedVector2Array &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, const Vector2 &p_value);
	void fill(const Vector2 &p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(const Vector2 &p_value) const;
	void reverse();
	PackedVector2Array slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	PackedByteArray to_byte_array() const;
	void sort();
	int64_t bsearch(const Vector2 &p_value, bool p_before = true) const;
	PackedVector2Array duplicate() const;
	int64_t find(const Vector2 &p_value, int64_t p_from = 0) const;
	int64_t rfind(const Vector2 &p_value, int64_t p_from = -1) const;
	int64_t count(const Vector2 &p_value) const;
	bool erase(const Vector2 &p_value);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	PackedVector2Array operator*(const Transform2D &p_other) const;
	bool operator==(const PackedVector2Array &p_other) const;
	bool operator!=(const PackedVector2Array &p_other) const;
	PackedVector2Array operator+(const PackedVector2Array &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedVector2Array, Vector2)
};

} // namespace godot
