#include <godot_cpp/core/object.hpp>
#include <godot_cpp/godot.hpp>
#include <godot_cpp/variant/callable_custom.hpp>
#include <godot_cpp/variant/callable_method_pointer.hpp>
#include <godot_cpp/variant/typed_dictionary.hpp>
#include <godot_cpp/variant/variant.hpp>

namespace godot {

namespace internal {

void set_array_type(Array &r_array, GDExtensionVariantType p_type, const StringName &p_class_name) {
	// An array of Variants is an untyped array.
	if (p_type != GDEXTENSION_VARIANT_TYPE_NIL) {
		r_array.set_typed(p_type, p_class_name, Variant());
	}
}

void set_dictionary_type(Dictionary &r_dictionary, GDExtensionVariantType p_key_type, const StringName &p_key_class, GDExtensionVariantType p_value_type, const StringName &p_value_class) {
	r_dictionary.set_typed(p_key_type, p_key_class, Variant(), p_value_type, p_value_class, Variant());
}

namespace {

CallableCustom *custom(void *p_userdata) {
	return static_cast<CallableCustom *>(p_userdata);
}

void custom_call(void *p_userdata, const GDExtensionConstVariantPtr *p_arguments, GDExtensionInt p_count, GDExtensionVariantPtr r_return, GDExtensionCallError *r_error) {
	r_error->error = GDEXTENSION_CALL_OK;
	custom(p_userdata)->call(const_cast<const Variant **>(reinterpret_cast<const Variant *const *>(p_arguments)), int(p_count), *static_cast<Variant *>(r_return), *r_error);
}

GDExtensionBool custom_is_valid(void *p_userdata) {
	return custom(p_userdata)->is_valid();
}

void custom_free(void *p_userdata) {
	memdelete(custom(p_userdata));
}

uint32_t custom_hash(void *p_userdata) {
	return custom(p_userdata)->hash();
}

GDExtensionBool custom_equal(void *p_a, void *p_b) {
	const CallableCustom::CompareEqualFunc compare = custom(p_a)->get_compare_equal_func();
	return compare == custom(p_b)->get_compare_equal_func() && compare(custom(p_a), custom(p_b));
}

GDExtensionBool custom_less(void *p_a, void *p_b) {
	const CallableCustom::CompareLessFunc compare = custom(p_a)->get_compare_less_func();
	return compare == custom(p_b)->get_compare_less_func() ? compare(custom(p_a), custom(p_b)) : p_a < p_b;
}

void custom_to_string(void *p_userdata, GDExtensionBool *r_is_valid, GDExtensionStringPtr r_text) {
	*static_cast<String *>(r_text) = custom(p_userdata)->get_as_text();
	*r_is_valid = true;
}

GDExtensionInt custom_argument_count(void *p_userdata, GDExtensionBool *r_is_valid) {
	bool valid = false;
	const int count = custom(p_userdata)->get_argument_count(valid);
	*r_is_valid = valid;
	return count;
}

} // namespace

bool CallableMethodPointer::can_call(GDExtensionCallError &r_error) const {
	if (is_valid()) {
		return true;
	}
	r_error.error = GDEXTENSION_CALL_ERROR_INSTANCE_IS_NULL;
	return false;
}

bool CallableMethodPointer::is_valid() const {
	return is_static || gdextension_interface_object_get_instance_from_id(object) != nullptr;
}

uint32_t CallableMethodPointer::hash() const {
	size_t size = 0;
	const uint8_t *bytes = static_cast<const uint8_t *>(identity(size));
	// FNV-1a.
	uint32_t result = 2166136261u;
	for (size_t i = 0; i < size; i++) {
		result = (result ^ bytes[i]) * 16777619u;
	}
	const uint64_t id = object;
	return result ^ uint32_t(id) ^ uint32_t(id >> 32);
}

String CallableMethodPointer::get_as_text() const {
	Object *owner = is_static ? nullptr : ObjectDB::get_instance(object);
	return owner == nullptr ? String("C++ function") : owner->get_class() + "::C++ method";
}

int CallableMethodPointer::compare(const CallableCustom *p_a, const CallableCustom *p_b) {
	const auto *a = static_cast<const CallableMethodPointer *>(p_a);
	const auto *b = static_cast<const CallableMethodPointer *>(p_b);
	if (a->instance != b->instance) {
		return a->instance < b->instance ? -1 : 1;
	}
	if (a->object != b->object) {
		return a->object < b->object ? -1 : 1;
	}
	size_t a_size = 0;
	size_t b_size = 0;
	const void *a_bytes = a->identity(a_size);
	const void *b_bytes = b->identity(b_size);
	if (a_size != b_size) {
		return a_size < b_size ? -1 : 1;
	}
	return std::memcmp(a_bytes, b_bytes, a_size);
}

bool CallableMethodPointer::equal(const CallableCustom *p_a, const CallableCustom *p_b) {
	return compare(p_a, p_b) == 0;
}

bool CallableMethodPointer::less(const CallableCustom *p_a, const CallableCustom *p_b) {
	return compare(p_a, p_b) < 0;
}

} // namespace internal

Array::Array(std::initializer_list<Variant> p_init) :
		Array() {
	resize(int64_t(p_init.size()));
	int64_t index = 0;
	for (const Variant &value : p_init) {
		operator[](index++) = value;
	}
}

const Variant &Array::operator[](int64_t p_index) const {
	return *static_cast<const Variant *>(internal::gdextension_interface_array_operator_index_const(_native_ptr(), p_index));
}

Variant &Array::operator[](int64_t p_index) {
	return *static_cast<Variant *>(internal::gdextension_interface_array_operator_index(_native_ptr(), p_index));
}

const Variant *Array::ptr() const {
	return is_empty() ? nullptr : &operator[](0);
}

Variant *Array::ptrw() {
	return is_empty() ? nullptr : &operator[](0);
}

void Array::set_typed(uint32_t p_type, const StringName &p_class_name, const Variant &p_script) {
	internal::gdextension_interface_array_set_typed(_native_ptr(), static_cast<GDExtensionVariantType>(p_type), p_class_name._native_ptr(), p_script._native_ptr());
}

const Variant &Dictionary::operator[](const Variant &p_key) const {
	return *static_cast<const Variant *>(internal::gdextension_interface_dictionary_operator_index_const(_native_ptr(), p_key._native_ptr()));
}

Variant &Dictionary::operator[](const Variant &p_key) {
	return *static_cast<Variant *>(internal::gdextension_interface_dictionary_operator_index(_native_ptr(), p_key._native_ptr()));
}

void Dictionary::set_typed(uint32_t p_key_type, const StringName &p_key_class_name, const Variant &p_key_script, uint32_t p_value_type, const StringName &p_value_class_name, const Variant &p_value_script) {
	internal::gdextension_interface_dictionary_set_typed(_native_ptr(), static_cast<GDExtensionVariantType>(p_key_type), p_key_class_name._native_ptr(), p_key_script._native_ptr(), static_cast<GDExtensionVariantType>(p_value_type), p_value_class_name._native_ptr(), p_value_script._native_ptr());
}

bool CallableCustom::is_valid() const {
	// A callable without an object is always valid.
	return get_object().is_null() || ObjectDB::get_instance(get_object()) != nullptr;
}

int CallableCustom::get_argument_count(bool &r_is_valid) const {
	r_is_valid = false;
	return 0;
}

Callable::Callable(CallableCustom *p_custom) {
	GDExtensionCallableCustomInfo2 info = {};
	info.callable_userdata = p_custom;
	info.token = internal::token;
	info.object_id = p_custom->get_object();
	info.call_func = &internal::custom_call;
	info.is_valid_func = &internal::custom_is_valid;
	info.free_func = &internal::custom_free;
	info.hash_func = &internal::custom_hash;
	info.equal_func = &internal::custom_equal;
	info.less_than_func = &internal::custom_less;
	info.to_string_func = &internal::custom_to_string;
	info.get_argument_count_func = &internal::custom_argument_count;
	internal::gdextension_interface_callable_custom_create2(_native_ptr(), &info);
}

CallableCustom *Callable::get_custom() const {
	return static_cast<CallableCustom *>(internal::gdextension_interface_callable_custom_get_userdata(_native_ptr(), internal::token));
}

} // namespace godot
