// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/packed_array.hpp>
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

	int64_t size() const;

	GODOT_PACKED_ARRAY_ACCESS(PackedByteArray, uint8_t)
};

} // namespace godot
