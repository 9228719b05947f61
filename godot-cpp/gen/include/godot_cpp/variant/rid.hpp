// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class RID {
	internal::Opaque<GODOT_CPP_RID_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	RID();
	RID(const RID &p_from);
	explicit RID(internal::Unset) {}
	RID &operator=(const RID &p_other) = default;

	bool is_valid() const;
	int64_t get_id() const;

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const RID &p_other) const;
	bool operator!=(const RID &p_other) const;
	bool operator<(const RID &p_other) const;
	bool operator<=(const RID &p_other) const;
	bool operator>(const RID &p_other) const;
	bool operator>=(const RID &p_other) const;
};

} // namespace godot
