// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/color.hpp>
#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class PackedColorArray {
	internal::Opaque<GODOT_CPP_PACKED_COLOR_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedColorArray();
	PackedColorArray(const PackedColorArray &p_from);
	PackedColorArray(const Array &p_from);
	explicit PackedColorArray(internal::Unset) {}
	PackedColorArray(PackedColorArray &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedColorArray();
	PackedColorArray &operator=(const PackedColorArray &p_other);
	PackedColorArray &operator=(PackedColorArray &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	Color get(int64_t p_index) const;
	void set(int64_t p_index, const Color &p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(const Color &p_value);
	bool append(const Color &p_value);
	void append_array(const PackedColorArray &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, const Color &p_value);
	void fill(const Color &p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(const Color &p_value) const;
	void reverse();
	PackedColorArray slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	PackedByteArray to_byte_array() const;
	void sort();
	int64_t bsearch(const Color &p_value, bool p_before = true) const;
	PackedColorArray duplicate() const;
	int64_t find(const Color &p_value, int64_t p_from = 0) const;
	int64_t rfind(const Color &p_value, int64_t p_from = -1) const;
	int64_t count(const Color &p_value) const;
	bool erase(const Color &p_value);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const PackedColorArray &p_other) const;
	bool operator!=(const PackedColorArray &p_other) const;
	PackedColorArray operator+(const PackedColorArray &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedColorArray, Color)
};

} // namespace godot
