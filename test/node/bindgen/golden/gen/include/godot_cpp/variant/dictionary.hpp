// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Dictionary {
	internal::Opaque<GODOT_CPP_DICTIONARY_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	Dictionary();
	Dictionary(const Dictionary &p_from);
	explicit Dictionary(internal::Unset) {}
	Dictionary(Dictionary &&p_other) noexcept :
			Dictionary(static_cast<const Dictionary &>(p_other)) {}
	~Dictionary();
	Dictionary &operator=(const Dictionary &p_other);
	Dictionary &operator=(Dictionary &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	Variant get(const Variant &p_key, const Variant &p_default = Variant()) const;

#include <godot_cpp/variant/extras/dictionary.inc>
};

} // namespace godot
