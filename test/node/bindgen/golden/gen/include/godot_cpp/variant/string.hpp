// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/variant/char_string.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class String {
	internal::Opaque<GODOT_CPP_STRING_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	String();
	String(const String &p_from);
	String(const StringName &p_from);
	explicit String(internal::Unset) {}
	String(String &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~String();
	String &operator=(const String &p_other);
	String &operator=(String &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	int64_t length() const;
	Array split(const String &p_delimiter = String(), bool p_allow_empty = true) const;
	static String chr(int64_t p_code);
	String format(const Variant &p_values, const String &p_placeholder = "{_}") const;

	bool operator==(const Variant &p_other) const;
	bool operator==(const String &p_other) const;
	String operator%(const Variant &p_other) const;
	String operator+(const String &p_other) const;

#include <godot_cpp/variant/extras/string.inc>
};

} // namespace godot

#include <godot_cpp/variant/extras/string_functions.inc>
