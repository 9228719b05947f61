// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class PackedFloat64Array {
	internal::Opaque<GODOT_CPP_PACKED_FLOAT64_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	PackedFloat64Array();
	PackedFloat64Array(const PackedFloat64Array &p_from);
	PackedFloat64Array(const Array &p_from);
	explicit PackedFloat64Array(internal::Unset) {}
	PackedFloat64Array(PackedFloat64Array &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~PackedFloat64Array();
	PackedFloat64Array &operator=(const PackedFloat64Array &p_other);
	PackedFloat64Array &operator=(PackedFloat64Array &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	double get(int64_t p_index) const;
	void set(int64_t p_index, double p_value);
	int64_t size() const;
	bool is_empty() const;
	bool push_back(double p_value);
	bool append(double p_value);
	void append_array(const PackedFloat64Array &p_array);
	void remove_at(int64_t p_index);
	int64_t insert(int64_t p_at_index, double p_value);
	void fill(double p_value);
	int64_t resize(int64_t p_new_size);
	void clear();
	bool has(double p_value) const;
	void reverse();
	PackedFloat64Array slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	PackedByteArray to_byte_array() const;
	void sort();
	int64_t bsearch(double p_value, bool p_before = true) const;
	PackedFloat64Array duplicate() const;
	int64_t find(double p_value, int64_t p_from = 0) const;
	int64_t rfind(double p_value, int64_t p_from = -1) const;
	int64_t count(double p_value) const;
	bool erase(double p_value);

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const PackedFloat64Array &p_other) const;
	bool operator!=(const PackedFloat64Array &p_other) const;
	PackedFloat64Array operator+(const PackedFloat64Array &p_other) const;

	GODOT_PACKED_ARRAY_ACCESS(PackedFloat64Array, double)
};

} // namespace godot
