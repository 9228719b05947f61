// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

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

	int64_t hash() const;

	bool operator==(const StringName &p_other) const;

#include <godot_cpp/variant/extras/string_name.inc>
};

} // namespace godot
