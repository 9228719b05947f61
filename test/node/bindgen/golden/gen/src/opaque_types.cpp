// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/rect2.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/vector2.hpp>
#include <godot_cpp/variant/vector2i.hpp>

namespace godot {

String::String() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_STRING].construct(this, nullptr);
}

String::String(const String &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_STRING].copy(this, arguments);
}

String::String(const StringName &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_STRING, 2, this, arguments);
}

String::~String() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_STRING].destroy(this);
}

String &String::operator=(const String &p_other) {
	String copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool String::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool String::operator==(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

String String::operator%(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_MODULE, *this, p_other, result, valid);
	return result;
}

String String::operator+(const String &p_other) const {
	String result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

int64_t String::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "length", 21);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Array String::split(const String &p_delimiter, bool p_allow_empty) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "split", 22);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty };
	Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::chr(int64_t p_code) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "chr", 23);
	const void *const arguments[] = { &p_code };
	String result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

String String::format(const Variant &p_values, const String &p_placeholder) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "format", 24);
	const void *const arguments[] = { &p_values, &p_placeholder };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

StringName::StringName() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_STRING_NAME].construct(this, nullptr);
}

StringName::StringName(const StringName &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_STRING_NAME].copy(this, arguments);
}

StringName::StringName(const String &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_STRING_NAME, 2, this, arguments);
}

StringName::~StringName() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_STRING_NAME].destroy(this);
}

StringName &StringName::operator=(const StringName &p_other) {
	StringName copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool StringName::operator==(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

int64_t StringName::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "hash", 51);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Callable::Callable() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_CALLABLE].construct(this, nullptr);
}

Callable::Callable(const Callable &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_CALLABLE].copy(this, arguments);
}

Callable::Callable(const Object *p_object, const StringName &p_method) {
	GodotObject *const wire_object = internal::owner_of(p_object);
	const void *const arguments[] = { &wire_object, &p_method };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_CALLABLE, 2, this, arguments);
}

Callable::~Callable() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_CALLABLE].destroy(this);
}

Callable &Callable::operator=(const Callable &p_other) {
	Callable copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

Object *Callable::get_object() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_object", 61);
	GodotObject *result = nullptr;
	method.call(this, nullptr, &result, 0);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

void Callable::call_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "call", 62);
	method.call(this, p_arguments, r_result, p_count);
}

void Callable::rpc_id_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "rpc_id", 63);
	method.call(this, p_arguments, r_result, p_count);
}

Dictionary::Dictionary() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_DICTIONARY].construct(this, nullptr);
}

Dictionary::Dictionary(const Dictionary &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_DICTIONARY].copy(this, arguments);
}

Dictionary::~Dictionary() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_DICTIONARY].destroy(this);
}

Dictionary &Dictionary::operator=(const Dictionary &p_other) {
	Dictionary copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

Variant Dictionary::get(const Variant &p_key, const Variant &p_default) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get", 71);
	const void *const arguments[] = { &p_key, &p_default };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

Array::Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_ARRAY].construct(this, nullptr);
}

Array::Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_ARRAY].copy(this, arguments);
}

Array::~Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_ARRAY].destroy(this);
}

Array &Array::operator=(const Array &p_other) {
	Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

Array Array::operator+(const Array &p_other) const {
	Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

void Array::push_back(const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "push_back", 81);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

PackedByteArray::PackedByteArray() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY].construct(this, nullptr);
}

PackedByteArray::PackedByteArray(const PackedByteArray &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY].copy(this, arguments);
}

PackedByteArray::PackedByteArray(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, 2, this, arguments);
}

PackedByteArray::~PackedByteArray() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY].destroy(this);
}

PackedByteArray &PackedByteArray::operator=(const PackedByteArray &p_other) {
	PackedByteArray copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

int64_t PackedByteArray::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "size", 91);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedByteArray, uint8_t, packed_byte_array)

} // namespace godot
