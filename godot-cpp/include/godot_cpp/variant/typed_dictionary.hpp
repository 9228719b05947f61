#pragma once

#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/typed_array.hpp>

namespace godot {

namespace internal {

void set_dictionary_type(Dictionary &r_dictionary, GDExtensionVariantType p_key_type, const StringName &p_key_class, GDExtensionVariantType p_value_type, const StringName &p_value_class);

} // namespace internal

/// A dictionary with one type of keys and one type of values.
template <typename K, typename V>
class TypedDictionary : public Dictionary {
	void set_type() {
		internal::set_dictionary_type(*this, internal::ContainerElement<K>::type(), internal::ContainerElement<K>::class_name(), internal::ContainerElement<V>::type(), internal::ContainerElement<V>::class_name());
	}

	void assign_or_share(const Dictionary &p_dictionary) {
		if (is_same_typed(p_dictionary)) {
			Dictionary::operator=(p_dictionary);
		} else {
			assign(p_dictionary);
		}
	}

public:
	TypedDictionary() { set_type(); }
	TypedDictionary(const TypedDictionary &) = default;
	TypedDictionary(TypedDictionary &&) noexcept = default;
	TypedDictionary(const Dictionary &p_dictionary) {
		set_type();
		assign_or_share(p_dictionary);
	}
	TypedDictionary(const Variant &p_variant) :
			TypedDictionary(p_variant.operator Dictionary()) {}

	TypedDictionary &operator=(const TypedDictionary &) = default;
	TypedDictionary &operator=(TypedDictionary &&) noexcept = default;
	TypedDictionary &operator=(const Dictionary &p_dictionary) {
		assign_or_share(p_dictionary);
		return *this;
	}
	TypedDictionary &operator=(const Variant &p_variant) { return *this = p_variant.operator Dictionary(); }
};

} // namespace godot
