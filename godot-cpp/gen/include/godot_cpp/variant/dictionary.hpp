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
	Dictionary(const Dictionary &p_base, int64_t p_key_type, const StringName &p_key_class_name, const Variant &p_key_script, int64_t p_value_type, const StringName &p_value_class_name, const Variant &p_value_script);
	explicit Dictionary(internal::Unset) {}
	Dictionary(Dictionary &&p_other) noexcept :
			Dictionary(static_cast<const Dictionary &>(p_other)) {}
	~Dictionary();
	Dictionary &operator=(const Dictionary &p_other);
	Dictionary &operator=(Dictionary &&p_other) noexcept {
		SWAP(opaque, p_other.opaque);
		return *this;
	}

	int64_t size() const;
	bool is_empty() const;
	void clear();
	void assign(const Dictionary &p_dictionary);
	void sort();
	void merge(const Dictionary &p_dictionary, bool p_overwrite = false);
	Dictionary merged(const Dictionary &p_dictionary, bool p_overwrite = false) const;
	bool has(const Variant &p_key) const;
	bool has_all(const Array &p_keys) const;
	Variant find_key(const Variant &p_value) const;
	bool erase(const Variant &p_key);
	int64_t hash() const;
	Array keys() const;
	Array values() const;
	Dictionary duplicate(bool p_deep = false) const;
	Dictionary duplicate_deep(int64_t p_deep_subresources_mode = 1) const;
	Variant get(const Variant &p_key, const Variant &p_default = Variant()) const;
	Variant get_or_add(const Variant &p_key, const Variant &p_default = Variant());
	bool set(const Variant &p_key, const Variant &p_value);
	bool is_typed() const;
	bool is_typed_key() const;
	bool is_typed_value() const;
	bool is_same_typed(const Dictionary &p_dictionary) const;
	bool is_same_typed_key(const Dictionary &p_dictionary) const;
	bool is_same_typed_value(const Dictionary &p_dictionary) const;
	int64_t get_typed_key_builtin() const;
	int64_t get_typed_value_builtin() const;
	StringName get_typed_key_class_name() const;
	StringName get_typed_value_class_name() const;
	Variant get_typed_key_script() const;
	Variant get_typed_value_script() const;
	void make_read_only();
	bool is_read_only() const;
	bool recursive_equal(const Dictionary &p_dictionary, int64_t p_recursion_count) const;

	bool operator==(const Variant &p_other) const;
	bool operator!=(const Variant &p_other) const;
	bool operator==(const Dictionary &p_other) const;
	bool operator!=(const Dictionary &p_other) const;

#include <godot_cpp/variant/extras/dictionary.inc>
};

} // namespace godot
