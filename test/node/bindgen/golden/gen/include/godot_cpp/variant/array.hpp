// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Array {
	internal::Opaque<GODOT_CPP_ARRAY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	Array();
	Array(const Array &p_from);
	explicit Array(internal::Unset) {}
	Array(Array &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~Array();
	Array &operator=(const Array &p_other);
	Array &operator=(Array &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	void push_back(const Variant &p_value);

	Array operator+(const Array &p_other) const;

#include <godot_cpp/variant/extras/array.inc>
};

} // namespace godot
