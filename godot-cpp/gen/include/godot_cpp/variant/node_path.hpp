// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class NodePath {
	internal::Opaque<GODOT_CPP_NODE_PATH_SIZE> opaque;

public:
	GDExtensionTypePtr _native_ptr() const { return const_cast<uint8_t *>(opaque.bytes); }

	NodePath();
	NodePath(const NodePath &p_from);
	NodePath(const String &p_from);
	explicit NodePath(internal::Unset) {}
	NodePath(NodePath &&p_other) noexcept :
			opaque(p_other.opaque) {
		p_other.opaque = {};
	}
	~NodePath();
	NodePath &operator=(const NodePath &p_other);
	NodePath &operator=(NodePath &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	bool is_absolute() const;
	int64_t get_name_count() const;
	StringName get_name(int64_t p_idx) const;
	int64_t get_subname_count() const;
	int64_t hash() const;
	StringName get_subname(int64_t p_idx) const;
	StringName get_concatenated_names() const;
	StringName get_concatenated_subnames() const;
	NodePath slice(int64_t p_begin, int64_t p_end = 2147483647) const;
	NodePath get_as_property_path() const;
	bool is_empty() const;

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const NodePath &p_other) const;
	bool operator!=(const NodePath &p_other) const;

#include <godot_cpp/variant/extras/node_path.inc>
};

} // namespace godot
