// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/variant/aabb.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/basis.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/color.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/node_path.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_color_array.hpp>
#include <godot_cpp/variant/packed_float32_array.hpp>
#include <godot_cpp/variant/packed_float64_array.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/packed_vector2_array.hpp>
#include <godot_cpp/variant/packed_vector3_array.hpp>
#include <godot_cpp/variant/packed_vector4_array.hpp>
#include <godot_cpp/variant/plane.hpp>
#include <godot_cpp/variant/projection.hpp>
#include <godot_cpp/variant/quaternion.hpp>
#include <godot_cpp/variant/rect2.hpp>
#include <godot_cpp/variant/rect2i.hpp>
#include <godot_cpp/variant/rid.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/transform2d.hpp>
#include <godot_cpp/variant/transform3d.hpp>
#include <godot_cpp/variant/vector2.hpp>
#include <godot_cpp/variant/vector2i.hpp>
#include <godot_cpp/variant/vector3.hpp>
#include <godot_cpp/variant/vector3i.hpp>
#include <godot_cpp/variant/vector4.hpp>
#include <godot_cpp/variant/vector4i.hpp>

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

String::String(const NodePath &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_STRING, 3, this, arguments);
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

bool String::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

String String::operator%(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_MODULE, *this, p_other, result, valid);
	return result;
}

bool String::operator==(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool String::operator!=(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool String::operator<(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool String::operator<=(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool String::operator>(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool String::operator>=(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

String String::operator+(const String &p_other) const {
	String result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool String::operator==(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

bool String::operator!=(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

String String::operator+(const StringName &p_other) const {
	String result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_STRING, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

int64_t String::casecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "casecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::nocasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "nocasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::naturalcasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "naturalcasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::naturalnocasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "naturalnocasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::filecasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "filecasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::filenocasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "filenocasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "length", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::substr(int64_t p_from, int64_t p_len) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "substr", 787537301);
	const void *const arguments[] = { &p_from, &p_len };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::get_slice(const String &p_delimiter, int64_t p_slice) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_slice", 3535100402);
	const void *const arguments[] = { &p_delimiter, &p_slice };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::get_slicec(int64_t p_delimiter, int64_t p_slice) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_slicec", 787537301);
	const void *const arguments[] = { &p_delimiter, &p_slice };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t String::get_slice_count(const String &p_delimiter) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_slice_count", 2920860731);
	const void *const arguments[] = { &p_delimiter };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::find(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "find", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t String::findn(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "findn", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t String::count(const String &p_what, int64_t p_from, int64_t p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "count", 2343087891);
	const void *const arguments[] = { &p_what, &p_from, &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 3);
	return result;
}

int64_t String::countn(const String &p_what, int64_t p_from, int64_t p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "countn", 2343087891);
	const void *const arguments[] = { &p_what, &p_from, &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 3);
	return result;
}

int64_t String::rfind(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "rfind", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t String::rfindn(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "rfindn", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

bool String::match(const String &p_expr) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "match", 2566493496);
	const void *const arguments[] = { &p_expr };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::matchn(const String &p_expr) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "matchn", 2566493496);
	const void *const arguments[] = { &p_expr };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::begins_with(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "begins_with", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::ends_with(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "ends_with", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::is_subsequence_of(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_subsequence_of", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::is_subsequence_ofn(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_subsequence_ofn", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

PackedStringArray String::bigrams() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "bigrams", 747180633);
	PackedStringArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double String::similarity(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "similarity", 2697460964);
	const void *const arguments[] = { &p_text };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

String String::format(const Variant &p_values, const String &p_placeholder) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "format", 3212199029);
	const void *const arguments[] = { &p_values, &p_placeholder };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::replace(const String &p_what, const String &p_forwhat) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "replace", 1340436205);
	const void *const arguments[] = { &p_what, &p_forwhat };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::replacen(const String &p_what, const String &p_forwhat) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "replacen", 1340436205);
	const void *const arguments[] = { &p_what, &p_forwhat };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::replace_char(int64_t p_key, int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "replace_char", 787537301);
	const void *const arguments[] = { &p_key, &p_with };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::replace_chars(const String &p_keys, int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "replace_chars", 3535100402);
	const void *const arguments[] = { &p_keys, &p_with };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::remove_char(int64_t p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "remove_char", 2162347432);
	const void *const arguments[] = { &p_what };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::remove_chars(const String &p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "remove_chars", 3134094431);
	const void *const arguments[] = { &p_chars };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::repeat(int64_t p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "repeat", 2162347432);
	const void *const arguments[] = { &p_count };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::reverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "reverse", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::insert(int64_t p_position, const String &p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "insert", 248737229);
	const void *const arguments[] = { &p_position, &p_what };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::erase(int64_t p_position, int64_t p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "erase", 787537301);
	const void *const arguments[] = { &p_position, &p_chars };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::capitalize() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "capitalize", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::to_camel_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_camel_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::to_pascal_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_pascal_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::to_snake_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_snake_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::to_kebab_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_kebab_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedStringArray String::split(const String &p_delimiter, bool p_allow_empty, int64_t p_maxsplit) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "split", 1252735785);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty, &p_maxsplit };
	PackedStringArray result;
	method.call(this, arguments, &result, 3);
	return result;
}

PackedStringArray String::rsplit(const String &p_delimiter, bool p_allow_empty, int64_t p_maxsplit) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "rsplit", 1252735785);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty, &p_maxsplit };
	PackedStringArray result;
	method.call(this, arguments, &result, 3);
	return result;
}

PackedFloat64Array String::split_floats(const String &p_delimiter, bool p_allow_empty) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "split_floats", 2092079095);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty };
	PackedFloat64Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::join(const PackedStringArray &p_parts) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "join", 3595973238);
	const void *const arguments[] = { &p_parts };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::to_upper() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_upper", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::to_lower() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_lower", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::left(int64_t p_length) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "left", 2162347432);
	const void *const arguments[] = { &p_length };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::right(int64_t p_length) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "right", 2162347432);
	const void *const arguments[] = { &p_length };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::strip_edges(bool p_left, bool p_right) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "strip_edges", 907855311);
	const void *const arguments[] = { &p_left, &p_right };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::strip_escapes() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "strip_escapes", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::lstrip(const String &p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "lstrip", 3134094431);
	const void *const arguments[] = { &p_chars };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::rstrip(const String &p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "rstrip", 3134094431);
	const void *const arguments[] = { &p_chars };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::get_extension() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_extension", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::get_basename() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_basename", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::path_join(const String &p_path) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "path_join", 3134094431);
	const void *const arguments[] = { &p_path };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t String::unicode_at(int64_t p_at) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "unicode_at", 4103005248);
	const void *const arguments[] = { &p_at };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

String String::indent(const String &p_prefix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "indent", 3134094431);
	const void *const arguments[] = { &p_prefix };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::dedent() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "dedent", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t String::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "hash", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::md5_text() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "md5_text", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::sha1_text() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "sha1_text", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::sha256_text() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "sha256_text", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::md5_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "md5_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::sha1_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "sha1_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::sha256_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "sha256_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::contains(const String &p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "contains", 2566493496);
	const void *const arguments[] = { &p_what };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::containsn(const String &p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "containsn", 2566493496);
	const void *const arguments[] = { &p_what };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::is_absolute_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_absolute_path", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_relative_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_relative_path", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::simplify_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "simplify_path", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::get_base_dir() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_base_dir", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::get_file() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "get_file", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::xml_escape(bool p_escape_quotes) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "xml_escape", 3429816538);
	const void *const arguments[] = { &p_escape_quotes };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::xml_unescape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "xml_unescape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::uri_encode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "uri_encode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::uri_decode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "uri_decode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::uri_file_decode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "uri_file_decode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::c_escape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "c_escape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::c_unescape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "c_unescape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::json_escape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "json_escape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::validate_node_name() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "validate_node_name", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::validate_filename() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "validate_filename", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_ascii_identifier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_ascii_identifier", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_unicode_identifier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_unicode_identifier", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_identifier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_identifier", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_int", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_float() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_float", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_hex_number(bool p_with_prefix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_hex_number", 593672999);
	const void *const arguments[] = { &p_with_prefix };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool String::is_valid_html_color() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_html_color", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_ip_address() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_ip_address", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool String::is_valid_filename() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "is_valid_filename", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t String::to_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_int", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double String::to_float() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_float", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t String::hex_to_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "hex_to_int", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t String::bin_to_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "bin_to_int", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::lpad(int64_t p_min_length, const String &p_character) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "lpad", 248737229);
	const void *const arguments[] = { &p_min_length, &p_character };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::rpad(int64_t p_min_length, const String &p_character) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "rpad", 248737229);
	const void *const arguments[] = { &p_min_length, &p_character };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String String::pad_decimals(int64_t p_digits) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "pad_decimals", 2162347432);
	const void *const arguments[] = { &p_digits };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::pad_zeros(int64_t p_digits) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "pad_zeros", 2162347432);
	const void *const arguments[] = { &p_digits };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::trim_prefix(const String &p_prefix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "trim_prefix", 3134094431);
	const void *const arguments[] = { &p_prefix };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String String::trim_suffix(const String &p_suffix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "trim_suffix", 3134094431);
	const void *const arguments[] = { &p_suffix };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

PackedByteArray String::to_ascii_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_ascii_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::to_utf8_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_utf8_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::to_utf16_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_utf16_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::to_utf32_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_utf32_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::to_wchar_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_wchar_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray String::to_multibyte_char_buffer(const String &p_encoding) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "to_multibyte_char_buffer", 3055765187);
	const void *const arguments[] = { &p_encoding };
	PackedByteArray result;
	method.call(this, arguments, &result, 1);
	return result;
}

PackedByteArray String::hex_decode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "hex_decode", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String String::num_scientific(double p_number) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "num_scientific", 2710373411);
	const void *const arguments[] = { &p_number };
	String result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

String String::num(double p_number, int64_t p_decimals) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "num", 1555901022);
	const void *const arguments[] = { &p_number, &p_decimals };
	String result;
	method.call(nullptr, arguments, &result, 2);
	return result;
}

String String::num_int64(int64_t p_number, int64_t p_base, bool p_capitalize_hex) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "num_int64", 2111271071);
	const void *const arguments[] = { &p_number, &p_base, &p_capitalize_hex };
	String result;
	method.call(nullptr, arguments, &result, 3);
	return result;
}

String String::num_uint64(int64_t p_number, int64_t p_base, bool p_capitalize_hex) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "num_uint64", 2111271071);
	const void *const arguments[] = { &p_number, &p_base, &p_capitalize_hex };
	String result;
	method.call(nullptr, arguments, &result, 3);
	return result;
}

String String::chr(int64_t p_code) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "chr", 897497541);
	const void *const arguments[] = { &p_code };
	String result;
	method.call(nullptr, arguments, &result, 1);
	return result;
}

String String::humanize_size(int64_t p_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING, "humanize_size", 897497541);
	const void *const arguments[] = { &p_size };
	String result;
	method.call(nullptr, arguments, &result, 1);
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

bool StringName::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool StringName::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

String StringName::operator%(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_MODULE, *this, p_other, result, valid);
	return result;
}

bool StringName::operator==(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool StringName::operator!=(const String &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

String StringName::operator+(const String &p_other) const {
	String result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING, &p_other, &result);
	return result;
}

bool StringName::operator==(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

bool StringName::operator!=(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

bool StringName::operator<(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

bool StringName::operator<=(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

bool StringName::operator>(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

bool StringName::operator>=(const StringName &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

String StringName::operator+(const StringName &p_other) const {
	String result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_STRING_NAME, this, GDEXTENSION_VARIANT_TYPE_STRING_NAME, &p_other, &result);
	return result;
}

int64_t StringName::casecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "casecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::nocasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "nocasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::naturalcasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "naturalcasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::naturalnocasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "naturalnocasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::filecasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "filecasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::filenocasecmp_to(const String &p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "filenocasecmp_to", 2920860731);
	const void *const arguments[] = { &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "length", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::substr(int64_t p_from, int64_t p_len) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "substr", 787537301);
	const void *const arguments[] = { &p_from, &p_len };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::get_slice(const String &p_delimiter, int64_t p_slice) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_slice", 3535100402);
	const void *const arguments[] = { &p_delimiter, &p_slice };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::get_slicec(int64_t p_delimiter, int64_t p_slice) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_slicec", 787537301);
	const void *const arguments[] = { &p_delimiter, &p_slice };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t StringName::get_slice_count(const String &p_delimiter) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_slice_count", 2920860731);
	const void *const arguments[] = { &p_delimiter };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::find(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "find", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t StringName::findn(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "findn", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t StringName::count(const String &p_what, int64_t p_from, int64_t p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "count", 2343087891);
	const void *const arguments[] = { &p_what, &p_from, &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 3);
	return result;
}

int64_t StringName::countn(const String &p_what, int64_t p_from, int64_t p_to) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "countn", 2343087891);
	const void *const arguments[] = { &p_what, &p_from, &p_to };
	int64_t result = {};
	method.call(this, arguments, &result, 3);
	return result;
}

int64_t StringName::rfind(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "rfind", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t StringName::rfindn(const String &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "rfindn", 1760645412);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

bool StringName::match(const String &p_expr) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "match", 2566493496);
	const void *const arguments[] = { &p_expr };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::matchn(const String &p_expr) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "matchn", 2566493496);
	const void *const arguments[] = { &p_expr };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::begins_with(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "begins_with", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::ends_with(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "ends_with", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::is_subsequence_of(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_subsequence_of", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::is_subsequence_ofn(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_subsequence_ofn", 2566493496);
	const void *const arguments[] = { &p_text };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

PackedStringArray StringName::bigrams() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "bigrams", 747180633);
	PackedStringArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

double StringName::similarity(const String &p_text) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "similarity", 2697460964);
	const void *const arguments[] = { &p_text };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::format(const Variant &p_values, const String &p_placeholder) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "format", 3212199029);
	const void *const arguments[] = { &p_values, &p_placeholder };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::replace(const String &p_what, const String &p_forwhat) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "replace", 1340436205);
	const void *const arguments[] = { &p_what, &p_forwhat };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::replacen(const String &p_what, const String &p_forwhat) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "replacen", 1340436205);
	const void *const arguments[] = { &p_what, &p_forwhat };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::replace_char(int64_t p_key, int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "replace_char", 787537301);
	const void *const arguments[] = { &p_key, &p_with };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::replace_chars(const String &p_keys, int64_t p_with) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "replace_chars", 3535100402);
	const void *const arguments[] = { &p_keys, &p_with };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::remove_char(int64_t p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "remove_char", 2162347432);
	const void *const arguments[] = { &p_what };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::remove_chars(const String &p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "remove_chars", 3134094431);
	const void *const arguments[] = { &p_chars };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::repeat(int64_t p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "repeat", 2162347432);
	const void *const arguments[] = { &p_count };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::reverse() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "reverse", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::insert(int64_t p_position, const String &p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "insert", 248737229);
	const void *const arguments[] = { &p_position, &p_what };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::erase(int64_t p_position, int64_t p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "erase", 787537301);
	const void *const arguments[] = { &p_position, &p_chars };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::capitalize() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "capitalize", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::to_camel_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_camel_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::to_pascal_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_pascal_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::to_snake_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_snake_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::to_kebab_case() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_kebab_case", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedStringArray StringName::split(const String &p_delimiter, bool p_allow_empty, int64_t p_maxsplit) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "split", 1252735785);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty, &p_maxsplit };
	PackedStringArray result;
	method.call(this, arguments, &result, 3);
	return result;
}

PackedStringArray StringName::rsplit(const String &p_delimiter, bool p_allow_empty, int64_t p_maxsplit) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "rsplit", 1252735785);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty, &p_maxsplit };
	PackedStringArray result;
	method.call(this, arguments, &result, 3);
	return result;
}

PackedFloat64Array StringName::split_floats(const String &p_delimiter, bool p_allow_empty) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "split_floats", 2092079095);
	const void *const arguments[] = { &p_delimiter, &p_allow_empty };
	PackedFloat64Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::join(const PackedStringArray &p_parts) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "join", 3595973238);
	const void *const arguments[] = { &p_parts };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::to_upper() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_upper", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::to_lower() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_lower", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::left(int64_t p_length) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "left", 2162347432);
	const void *const arguments[] = { &p_length };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::right(int64_t p_length) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "right", 2162347432);
	const void *const arguments[] = { &p_length };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::strip_edges(bool p_left, bool p_right) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "strip_edges", 907855311);
	const void *const arguments[] = { &p_left, &p_right };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::strip_escapes() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "strip_escapes", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::lstrip(const String &p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "lstrip", 3134094431);
	const void *const arguments[] = { &p_chars };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::rstrip(const String &p_chars) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "rstrip", 3134094431);
	const void *const arguments[] = { &p_chars };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::get_extension() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_extension", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::get_basename() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_basename", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::path_join(const String &p_path) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "path_join", 3134094431);
	const void *const arguments[] = { &p_path };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t StringName::unicode_at(int64_t p_at) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "unicode_at", 4103005248);
	const void *const arguments[] = { &p_at };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::indent(const String &p_prefix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "indent", 3134094431);
	const void *const arguments[] = { &p_prefix };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::dedent() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "dedent", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::md5_text() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "md5_text", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::sha1_text() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "sha1_text", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::sha256_text() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "sha256_text", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::md5_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "md5_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::sha1_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "sha1_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::sha256_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "sha256_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::contains(const String &p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "contains", 2566493496);
	const void *const arguments[] = { &p_what };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::containsn(const String &p_what) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "containsn", 2566493496);
	const void *const arguments[] = { &p_what };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::is_absolute_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_absolute_path", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_relative_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_relative_path", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::simplify_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "simplify_path", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::get_base_dir() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_base_dir", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::get_file() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "get_file", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::xml_escape(bool p_escape_quotes) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "xml_escape", 3429816538);
	const void *const arguments[] = { &p_escape_quotes };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::xml_unescape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "xml_unescape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::uri_encode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "uri_encode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::uri_decode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "uri_decode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::uri_file_decode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "uri_file_decode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::c_escape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "c_escape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::c_unescape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "c_unescape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::json_escape() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "json_escape", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::validate_node_name() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "validate_node_name", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::validate_filename() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "validate_filename", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_ascii_identifier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_ascii_identifier", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_unicode_identifier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_unicode_identifier", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_identifier() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_identifier", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_int", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_float() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_float", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_hex_number(bool p_with_prefix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_hex_number", 593672999);
	const void *const arguments[] = { &p_with_prefix };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool StringName::is_valid_html_color() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_html_color", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_ip_address() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_ip_address", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool StringName::is_valid_filename() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "is_valid_filename", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t StringName::to_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_int", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

double StringName::to_float() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_float", 466405837);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t StringName::hex_to_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "hex_to_int", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t StringName::bin_to_int() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "bin_to_int", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

String StringName::lpad(int64_t p_min_length, const String &p_character) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "lpad", 248737229);
	const void *const arguments[] = { &p_min_length, &p_character };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::rpad(int64_t p_min_length, const String &p_character) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "rpad", 248737229);
	const void *const arguments[] = { &p_min_length, &p_character };
	String result;
	method.call(this, arguments, &result, 2);
	return result;
}

String StringName::pad_decimals(int64_t p_digits) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "pad_decimals", 2162347432);
	const void *const arguments[] = { &p_digits };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::pad_zeros(int64_t p_digits) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "pad_zeros", 2162347432);
	const void *const arguments[] = { &p_digits };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::trim_prefix(const String &p_prefix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "trim_prefix", 3134094431);
	const void *const arguments[] = { &p_prefix };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String StringName::trim_suffix(const String &p_suffix) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "trim_suffix", 3134094431);
	const void *const arguments[] = { &p_suffix };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

PackedByteArray StringName::to_ascii_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_ascii_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::to_utf8_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_utf8_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::to_utf16_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_utf16_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::to_utf32_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_utf32_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::to_wchar_buffer() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_wchar_buffer", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray StringName::to_multibyte_char_buffer(const String &p_encoding) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "to_multibyte_char_buffer", 3055765187);
	const void *const arguments[] = { &p_encoding };
	PackedByteArray result;
	method.call(this, arguments, &result, 1);
	return result;
}

PackedByteArray StringName::hex_decode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "hex_decode", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t StringName::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_STRING_NAME, "hash", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

NodePath::NodePath() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_NODE_PATH].construct(this, nullptr);
}

NodePath::NodePath(const NodePath &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_NODE_PATH].copy(this, arguments);
}

NodePath::NodePath(const String &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_NODE_PATH, 2, this, arguments);
}

NodePath::~NodePath() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_NODE_PATH].destroy(this);
}

NodePath &NodePath::operator=(const NodePath &p_other) {
	NodePath copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool NodePath::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool NodePath::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool NodePath::operator==(const NodePath &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_NODE_PATH, this, GDEXTENSION_VARIANT_TYPE_NODE_PATH, &p_other, &result);
	return result;
}

bool NodePath::operator!=(const NodePath &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_NODE_PATH, this, GDEXTENSION_VARIANT_TYPE_NODE_PATH, &p_other, &result);
	return result;
}

bool NodePath::is_absolute() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "is_absolute", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t NodePath::get_name_count() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_name_count", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName NodePath::get_name(int64_t p_idx) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_name", 2948586938);
	const void *const arguments[] = { &p_idx };
	StringName result;
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t NodePath::get_subname_count() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_subname_count", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t NodePath::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "hash", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName NodePath::get_subname(int64_t p_idx) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_subname", 2948586938);
	const void *const arguments[] = { &p_idx };
	StringName result;
	method.call(this, arguments, &result, 1);
	return result;
}

StringName NodePath::get_concatenated_names() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_concatenated_names", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName NodePath::get_concatenated_subnames() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_concatenated_subnames", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

NodePath NodePath::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "slice", 421628484);
	const void *const arguments[] = { &p_begin, &p_end };
	NodePath result;
	method.call(this, arguments, &result, 2);
	return result;
}

NodePath NodePath::get_as_property_path() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "get_as_property_path", 1598598043);
	NodePath result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool NodePath::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_NODE_PATH, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

RID::RID() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_RID].construct(this, nullptr);
}

RID::RID(const RID &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_RID].copy(this, arguments);
}

bool RID::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool RID::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool RID::operator==(const RID &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_RID, this, GDEXTENSION_VARIANT_TYPE_RID, &p_other, &result);
	return result;
}

bool RID::operator!=(const RID &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_RID, this, GDEXTENSION_VARIANT_TYPE_RID, &p_other, &result);
	return result;
}

bool RID::operator<(const RID &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_RID, this, GDEXTENSION_VARIANT_TYPE_RID, &p_other, &result);
	return result;
}

bool RID::operator<=(const RID &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_RID, this, GDEXTENSION_VARIANT_TYPE_RID, &p_other, &result);
	return result;
}

bool RID::operator>(const RID &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_RID, this, GDEXTENSION_VARIANT_TYPE_RID, &p_other, &result);
	return result;
}

bool RID::operator>=(const RID &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_RID, this, GDEXTENSION_VARIANT_TYPE_RID, &p_other, &result);
	return result;
}

bool RID::is_valid() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RID, "is_valid", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t RID::get_id() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RID, "get_id", 3173160232);
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

bool Callable::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Callable::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Callable::operator==(const Callable &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_CALLABLE, this, GDEXTENSION_VARIANT_TYPE_CALLABLE, &p_other, &result);
	return result;
}

bool Callable::operator!=(const Callable &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_CALLABLE, this, GDEXTENSION_VARIANT_TYPE_CALLABLE, &p_other, &result);
	return result;
}

Callable Callable::create(const Variant &p_variant, const StringName &p_method) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "create", 1709381114);
	const void *const arguments[] = { &p_variant, &p_method };
	Callable result;
	method.call(nullptr, arguments, &result, 2);
	return result;
}

Variant Callable::callv(const Array &p_arguments) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "callv", 413578926);
	const void *const arguments[] = { &p_arguments };
	Variant result;
	method.call(this, arguments, &result, 1);
	return result;
}

bool Callable::is_null() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "is_null", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Callable::is_custom() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "is_custom", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Callable::is_standard() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "is_standard", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Callable::is_valid() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "is_valid", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Object *Callable::get_object() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_object", 4008621732);
	GodotObject *result = nullptr;
	method.call(this, nullptr, &result, 0);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

int64_t Callable::get_object_id() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_object_id", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName Callable::get_method() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_method", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Callable::get_argument_count() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_argument_count", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Callable::get_bound_arguments_count() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_bound_arguments_count", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Array Callable::get_bound_arguments() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_bound_arguments", 4144163970);
	Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Callable::get_unbound_arguments_count() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "get_unbound_arguments_count", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Callable::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "hash", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Callable Callable::bindv(const Array &p_arguments) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "bindv", 3564560322);
	const void *const arguments[] = { &p_arguments };
	Callable result;
	method.call(this, arguments, &result, 1);
	return result;
}

Callable Callable::unbind(int64_t p_argcount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "unbind", 755001590);
	const void *const arguments[] = { &p_argcount };
	Callable result;
	method.call(this, arguments, &result, 1);
	return result;
}

void Callable::call_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "call", 3643564216);
	method.call(this, p_arguments, r_result, p_count);
}

void Callable::call_deferred_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "call_deferred", 3286317445);
	method.call(this, p_arguments, r_result, p_count);
}

void Callable::rpc_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "rpc", 3286317445);
	method.call(this, p_arguments, r_result, p_count);
}

void Callable::rpc_id_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "rpc_id", 2270047679);
	method.call(this, p_arguments, r_result, p_count);
}

void Callable::bind_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_CALLABLE, "bind", 3224143119);
	method.call(this, p_arguments, r_result, p_count);
}

Signal::Signal() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_SIGNAL].construct(this, nullptr);
}

Signal::Signal(const Signal &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_SIGNAL].copy(this, arguments);
}

Signal::Signal(const Object *p_object, const StringName &p_signal) {
	GodotObject *const wire_object = internal::owner_of(p_object);
	const void *const arguments[] = { &wire_object, &p_signal };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_SIGNAL, 2, this, arguments);
}

Signal::~Signal() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_SIGNAL].destroy(this);
}

Signal &Signal::operator=(const Signal &p_other) {
	Signal copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool Signal::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Signal::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Signal::operator==(const Signal &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_SIGNAL, this, GDEXTENSION_VARIANT_TYPE_SIGNAL, &p_other, &result);
	return result;
}

bool Signal::operator!=(const Signal &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_SIGNAL, this, GDEXTENSION_VARIANT_TYPE_SIGNAL, &p_other, &result);
	return result;
}

bool Signal::is_null() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "is_null", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Object *Signal::get_object() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "get_object", 4008621732);
	GodotObject *result = nullptr;
	method.call(this, nullptr, &result, 0);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

int64_t Signal::get_object_id() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "get_object_id", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName Signal::get_name() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "get_name", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Signal::connect(const Callable &p_callable, int64_t p_flags) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "connect", 979702392);
	const void *const arguments[] = { &p_callable, &p_flags };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void Signal::disconnect(const Callable &p_callable) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "disconnect", 3470848906);
	const void *const arguments[] = { &p_callable };
	method.call(this, arguments, nullptr, 1);
}

bool Signal::is_connected(const Callable &p_callable) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "is_connected", 4129521963);
	const void *const arguments[] = { &p_callable };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Array Signal::get_connections() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "get_connections", 4144163970);
	Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Signal::has_connections() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "has_connections", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

void Signal::emit_internal(const void *const *p_arguments, void *r_result, int p_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_SIGNAL, "emit", 3286317445);
	method.call(this, p_arguments, r_result, p_count);
}

Dictionary::Dictionary() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_DICTIONARY].construct(this, nullptr);
}

Dictionary::Dictionary(const Dictionary &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_DICTIONARY].copy(this, arguments);
}

Dictionary::Dictionary(const Dictionary &p_base, int64_t p_key_type, const StringName &p_key_class_name, const Variant &p_key_script, int64_t p_value_type, const StringName &p_value_class_name, const Variant &p_value_script) {
	const void *const arguments[] = { &p_base, &p_key_type, &p_key_class_name, &p_key_script, &p_value_type, &p_value_class_name, &p_value_script };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_DICTIONARY, 2, this, arguments);
}

Dictionary::~Dictionary() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_DICTIONARY].destroy(this);
}

Dictionary &Dictionary::operator=(const Dictionary &p_other) {
	Dictionary copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool Dictionary::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Dictionary::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Dictionary::operator==(const Dictionary &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_DICTIONARY, this, GDEXTENSION_VARIANT_TYPE_DICTIONARY, &p_other, &result);
	return result;
}

bool Dictionary::operator!=(const Dictionary &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_DICTIONARY, this, GDEXTENSION_VARIANT_TYPE_DICTIONARY, &p_other, &result);
	return result;
}

int64_t Dictionary::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Dictionary::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

void Dictionary::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

void Dictionary::assign(const Dictionary &p_dictionary) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "assign", 3642266950);
	const void *const arguments[] = { &p_dictionary };
	method.call(this, arguments, nullptr, 1);
}

void Dictionary::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

void Dictionary::merge(const Dictionary &p_dictionary, bool p_overwrite) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "merge", 2079548978);
	const void *const arguments[] = { &p_dictionary, &p_overwrite };
	method.call(this, arguments, nullptr, 2);
}

Dictionary Dictionary::merged(const Dictionary &p_dictionary, bool p_overwrite) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "merged", 2271165639);
	const void *const arguments[] = { &p_dictionary, &p_overwrite };
	Dictionary result;
	method.call(this, arguments, &result, 2);
	return result;
}

bool Dictionary::has(const Variant &p_key) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "has", 3680194679);
	const void *const arguments[] = { &p_key };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Dictionary::has_all(const Array &p_keys) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "has_all", 2988181878);
	const void *const arguments[] = { &p_keys };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Variant Dictionary::find_key(const Variant &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "find_key", 1988825835);
	const void *const arguments[] = { &p_value };
	Variant result;
	method.call(this, arguments, &result, 1);
	return result;
}

bool Dictionary::erase(const Variant &p_key) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "erase", 1776646889);
	const void *const arguments[] = { &p_key };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Dictionary::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "hash", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Array Dictionary::keys() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "keys", 4144163970);
	Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Array Dictionary::values() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "values", 4144163970);
	Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Dictionary Dictionary::duplicate(bool p_deep) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "duplicate", 830099069);
	const void *const arguments[] = { &p_deep };
	Dictionary result;
	method.call(this, arguments, &result, 1);
	return result;
}

Dictionary Dictionary::duplicate_deep(int64_t p_deep_subresources_mode) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "duplicate_deep", 2160600714);
	const void *const arguments[] = { &p_deep_subresources_mode };
	Dictionary result;
	method.call(this, arguments, &result, 1);
	return result;
}

Variant Dictionary::get(const Variant &p_key, const Variant &p_default) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get", 2205440559);
	const void *const arguments[] = { &p_key, &p_default };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

Variant Dictionary::get_or_add(const Variant &p_key, const Variant &p_default) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_or_add", 1052551076);
	const void *const arguments[] = { &p_key, &p_default };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

bool Dictionary::set(const Variant &p_key, const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "set", 2175348267);
	const void *const arguments[] = { &p_key, &p_value };
	bool result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

bool Dictionary::is_typed() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_typed", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Dictionary::is_typed_key() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_typed_key", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Dictionary::is_typed_value() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_typed_value", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Dictionary::is_same_typed(const Dictionary &p_dictionary) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_same_typed", 3471775634);
	const void *const arguments[] = { &p_dictionary };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Dictionary::is_same_typed_key(const Dictionary &p_dictionary) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_same_typed_key", 3471775634);
	const void *const arguments[] = { &p_dictionary };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Dictionary::is_same_typed_value(const Dictionary &p_dictionary) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_same_typed_value", 3471775634);
	const void *const arguments[] = { &p_dictionary };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Dictionary::get_typed_key_builtin() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_typed_key_builtin", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Dictionary::get_typed_value_builtin() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_typed_value_builtin", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName Dictionary::get_typed_key_class_name() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_typed_key_class_name", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName Dictionary::get_typed_value_class_name() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_typed_value_class_name", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Dictionary::get_typed_key_script() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_typed_key_script", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Dictionary::get_typed_value_script() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "get_typed_value_script", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void Dictionary::make_read_only() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "make_read_only", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool Dictionary::is_read_only() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "is_read_only", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Dictionary::recursive_equal(const Dictionary &p_dictionary, int64_t p_recursion_count) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_DICTIONARY, "recursive_equal", 1404404751);
	const void *const arguments[] = { &p_dictionary, &p_recursion_count };
	bool result = {};
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

Array::Array(const Array &p_base, int64_t p_type, const StringName &p_class_name, const Variant &p_script) {
	const void *const arguments[] = { &p_base, &p_type, &p_class_name, &p_script };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 2, this, arguments);
}

Array::Array(const PackedByteArray &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 3, this, arguments);
}

Array::Array(const PackedInt32Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 4, this, arguments);
}

Array::Array(const PackedInt64Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 5, this, arguments);
}

Array::Array(const PackedFloat32Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 6, this, arguments);
}

Array::Array(const PackedFloat64Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 7, this, arguments);
}

Array::Array(const PackedStringArray &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 8, this, arguments);
}

Array::Array(const PackedVector2Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 9, this, arguments);
}

Array::Array(const PackedVector3Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 10, this, arguments);
}

Array::Array(const PackedColorArray &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 11, this, arguments);
}

Array::Array(const PackedVector4Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_ARRAY, 12, this, arguments);
}

Array::~Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_ARRAY].destroy(this);
}

Array &Array::operator=(const Array &p_other) {
	Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool Array::operator==(const Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

bool Array::operator!=(const Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

bool Array::operator<(const Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

bool Array::operator<=(const Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS_EQUAL, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

bool Array::operator>(const Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

bool Array::operator>=(const Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_GREATER_EQUAL, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

Array Array::operator+(const Array &p_other) const {
	Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_ARRAY, &p_other, &result);
	return result;
}

int64_t Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

void Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t Array::hash() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "hash", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

void Array::assign(const Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "assign", 2307260970);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

Variant Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "get", 708700221);
	const void *const arguments[] = { &p_index };
	Variant result;
	method.call(this, arguments, &result, 1);
	return result;
}

void Array::set(int64_t p_index, const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "set", 3798478031);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void Array::push_back(const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "push_back", 3316032543);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

void Array::push_front(const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "push_front", 3316032543);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

void Array::append(const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "append", 3316032543);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

void Array::append_array(const Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "append_array", 2307260970);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

int64_t Array::resize(int64_t p_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Array::insert(int64_t p_position, const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "insert", 3176316662);
	const void *const arguments[] = { &p_position, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void Array::remove_at(int64_t p_position) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_position };
	method.call(this, arguments, nullptr, 1);
}

void Array::fill(const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "fill", 3316032543);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

void Array::erase(const Variant &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "erase", 3316032543);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

Variant Array::front() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "front", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Array::back() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "back", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Array::pick_random() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "pick_random", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Array::find(const Variant &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "find", 2336346817);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t Array::find_custom(const Callable &p_method, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "find_custom", 2145562546);
	const void *const arguments[] = { &p_method, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t Array::rfind(const Variant &p_what, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "rfind", 2336346817);
	const void *const arguments[] = { &p_what, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t Array::rfind_custom(const Callable &p_method, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "rfind_custom", 2145562546);
	const void *const arguments[] = { &p_method, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t Array::count(const Variant &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "count", 1481661226);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Array::has(const Variant &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "has", 3680194679);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Variant Array::pop_back() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "pop_back", 1321915136);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Array::pop_front() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "pop_front", 1321915136);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Array::pop_at(int64_t p_position) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "pop_at", 3518259424);
	const void *const arguments[] = { &p_position };
	Variant result;
	method.call(this, arguments, &result, 1);
	return result;
}

void Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

void Array::sort_custom(const Callable &p_func) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "sort_custom", 3470848906);
	const void *const arguments[] = { &p_func };
	method.call(this, arguments, nullptr, 1);
}

void Array::shuffle() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "shuffle", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t Array::bsearch(const Variant &p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "bsearch", 3372222236);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t Array::bsearch_custom(const Variant &p_value, const Callable &p_func, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "bsearch_custom", 161317131);
	const void *const arguments[] = { &p_value, &p_func, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 3);
	return result;
}

void Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

Array Array::duplicate(bool p_deep) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "duplicate", 636440122);
	const void *const arguments[] = { &p_deep };
	Array result;
	method.call(this, arguments, &result, 1);
	return result;
}

Array Array::duplicate_deep(int64_t p_deep_subresources_mode) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "duplicate_deep", 1949240801);
	const void *const arguments[] = { &p_deep_subresources_mode };
	Array result;
	method.call(this, arguments, &result, 1);
	return result;
}

Array Array::slice(int64_t p_begin, int64_t p_end, int64_t p_step, bool p_deep) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "slice", 1393718243);
	const void *const arguments[] = { &p_begin, &p_end, &p_step, &p_deep };
	Array result;
	method.call(this, arguments, &result, 4);
	return result;
}

Array Array::filter(const Callable &p_method) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "filter", 4075186556);
	const void *const arguments[] = { &p_method };
	Array result;
	method.call(this, arguments, &result, 1);
	return result;
}

Array Array::map(const Callable &p_method) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "map", 4075186556);
	const void *const arguments[] = { &p_method };
	Array result;
	method.call(this, arguments, &result, 1);
	return result;
}

Variant Array::reduce(const Callable &p_method, const Variant &p_accum) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "reduce", 4272450342);
	const void *const arguments[] = { &p_method, &p_accum };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

bool Array::any(const Callable &p_method) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "any", 4129521963);
	const void *const arguments[] = { &p_method };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool Array::all(const Callable &p_method) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "all", 4129521963);
	const void *const arguments[] = { &p_method };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

Variant Array::max() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "max", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Array::min() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "min", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Array::is_typed() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "is_typed", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool Array::is_same_typed(const Array &p_array) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "is_same_typed", 2988181878);
	const void *const arguments[] = { &p_array };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t Array::get_typed_builtin() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "get_typed_builtin", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

StringName Array::get_typed_class_name() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "get_typed_class_name", 1825232092);
	StringName result;
	method.call(this, nullptr, &result, 0);
	return result;
}

Variant Array::get_typed_script() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "get_typed_script", 1460142086);
	Variant result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void Array::make_read_only() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "make_read_only", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool Array::is_read_only() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_ARRAY, "is_read_only", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
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

bool PackedByteArray::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedByteArray::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedByteArray::operator==(const PackedByteArray &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, &p_other, &result);
	return result;
}

bool PackedByteArray::operator!=(const PackedByteArray &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, &p_other, &result);
	return result;
}

PackedByteArray PackedByteArray::operator+(const PackedByteArray &p_other) const {
	PackedByteArray result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, &p_other, &result);
	return result;
}

int64_t PackedByteArray::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get", 4103005248);
	const void *const arguments[] = { &p_index };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedByteArray::set(int64_t p_index, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "set", 3638975848);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedByteArray::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedByteArray::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedByteArray::push_back(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "push_back", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedByteArray::append(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "append", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedByteArray::append_array(const PackedByteArray &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "append_array", 791097111);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedByteArray::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedByteArray::insert(int64_t p_at_index, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "insert", 1487112728);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedByteArray::fill(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "fill", 2823966027);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedByteArray::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedByteArray::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedByteArray::has(int64_t p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "has", 931488181);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedByteArray::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedByteArray PackedByteArray::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "slice", 2278869132);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedByteArray result;
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedByteArray::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedByteArray::bsearch(int64_t p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "bsearch", 954237325);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedByteArray::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "duplicate", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedByteArray::find(int64_t p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "find", 2984303840);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedByteArray::rfind(int64_t p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "rfind", 2984303840);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedByteArray::count(int64_t p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "count", 4103005248);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedByteArray::erase(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "erase", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

String PackedByteArray::get_string_from_ascii() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get_string_from_ascii", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String PackedByteArray::get_string_from_utf8() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get_string_from_utf8", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String PackedByteArray::get_string_from_utf16() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get_string_from_utf16", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String PackedByteArray::get_string_from_utf32() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get_string_from_utf32", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String PackedByteArray::get_string_from_wchar() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get_string_from_wchar", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

String PackedByteArray::get_string_from_multibyte_char(const String &p_encoding) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "get_string_from_multibyte_char", 3134094431);
	const void *const arguments[] = { &p_encoding };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

String PackedByteArray::hex_encode() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "hex_encode", 3942272618);
	String result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedByteArray PackedByteArray::compress(int64_t p_compression_mode) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "compress", 1845905913);
	const void *const arguments[] = { &p_compression_mode };
	PackedByteArray result;
	method.call(this, arguments, &result, 1);
	return result;
}

PackedByteArray PackedByteArray::decompress(int64_t p_buffer_size, int64_t p_compression_mode) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decompress", 2278869132);
	const void *const arguments[] = { &p_buffer_size, &p_compression_mode };
	PackedByteArray result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedByteArray::decompress_dynamic(int64_t p_max_output_size, int64_t p_compression_mode) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decompress_dynamic", 2278869132);
	const void *const arguments[] = { &p_max_output_size, &p_compression_mode };
	PackedByteArray result;
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedByteArray::decode_u8(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_u8", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_s8(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_s8", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_u16(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_u16", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_s16(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_s16", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_u32(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_u32", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_s32(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_s32", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_u64(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_u64", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

int64_t PackedByteArray::decode_s64(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_s64", 4103005248);
	const void *const arguments[] = { &p_byte_offset };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double PackedByteArray::decode_half(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_half", 1401583798);
	const void *const arguments[] = { &p_byte_offset };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double PackedByteArray::decode_float(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_float", 1401583798);
	const void *const arguments[] = { &p_byte_offset };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

double PackedByteArray::decode_double(int64_t p_byte_offset) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_double", 1401583798);
	const void *const arguments[] = { &p_byte_offset };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedByteArray::has_encoded_var(int64_t p_byte_offset, bool p_allow_objects) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "has_encoded_var", 2914632957);
	const void *const arguments[] = { &p_byte_offset, &p_allow_objects };
	bool result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

Variant PackedByteArray::decode_var(int64_t p_byte_offset, bool p_allow_objects) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_var", 1740420038);
	const void *const arguments[] = { &p_byte_offset, &p_allow_objects };
	Variant result;
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedByteArray::decode_var_size(int64_t p_byte_offset, bool p_allow_objects) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "decode_var_size", 954237325);
	const void *const arguments[] = { &p_byte_offset, &p_allow_objects };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedInt32Array PackedByteArray::to_int32_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_int32_array", 3158844420);
	PackedInt32Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedInt64Array PackedByteArray::to_int64_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_int64_array", 1961294120);
	PackedInt64Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedFloat32Array PackedByteArray::to_float32_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_float32_array", 3575107827);
	PackedFloat32Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedFloat64Array PackedByteArray::to_float64_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_float64_array", 1627308337);
	PackedFloat64Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedVector2Array PackedByteArray::to_vector2_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_vector2_array", 1660374357);
	PackedVector2Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedVector3Array PackedByteArray::to_vector3_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_vector3_array", 4171207452);
	PackedVector3Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedVector4Array PackedByteArray::to_vector4_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_vector4_array", 146203628);
	PackedVector4Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

PackedColorArray PackedByteArray::to_color_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "to_color_array", 3072026941);
	PackedColorArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedByteArray::bswap16(int64_t p_offset, int64_t p_count) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "bswap16", 3638975848);
	const void *const arguments[] = { &p_offset, &p_count };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::bswap32(int64_t p_offset, int64_t p_count) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "bswap32", 3638975848);
	const void *const arguments[] = { &p_offset, &p_count };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::bswap64(int64_t p_offset, int64_t p_count) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "bswap64", 3638975848);
	const void *const arguments[] = { &p_offset, &p_count };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_u8(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_u8", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_s8(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_s8", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_u16(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_u16", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_s16(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_s16", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_u32(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_u32", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_s32(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_s32", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_u64(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_u64", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_s64(int64_t p_byte_offset, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_s64", 3638975848);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_half(int64_t p_byte_offset, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_half", 1113000516);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_float(int64_t p_byte_offset, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_float", 1113000516);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

void PackedByteArray::encode_double(int64_t p_byte_offset, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_double", 1113000516);
	const void *const arguments[] = { &p_byte_offset, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedByteArray::encode_var(int64_t p_byte_offset, const Variant &p_value, bool p_allow_objects) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_BYTE_ARRAY, "encode_var", 2604460497);
	const void *const arguments[] = { &p_byte_offset, &p_value, &p_allow_objects };
	int64_t result = {};
	method.call(this, arguments, &result, 3);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedByteArray, uint8_t, packed_byte_array)

PackedInt32Array::PackedInt32Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY].construct(this, nullptr);
}

PackedInt32Array::PackedInt32Array(const PackedInt32Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY].copy(this, arguments);
}

PackedInt32Array::PackedInt32Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, 2, this, arguments);
}

PackedInt32Array::~PackedInt32Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY].destroy(this);
}

PackedInt32Array &PackedInt32Array::operator=(const PackedInt32Array &p_other) {
	PackedInt32Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedInt32Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedInt32Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedInt32Array::operator==(const PackedInt32Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, &p_other, &result);
	return result;
}

bool PackedInt32Array::operator!=(const PackedInt32Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, &p_other, &result);
	return result;
}

PackedInt32Array PackedInt32Array::operator+(const PackedInt32Array &p_other) const {
	PackedInt32Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, &p_other, &result);
	return result;
}

int64_t PackedInt32Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "get", 4103005248);
	const void *const arguments[] = { &p_index };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt32Array::set(int64_t p_index, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "set", 3638975848);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedInt32Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedInt32Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedInt32Array::push_back(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "push_back", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedInt32Array::append(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "append", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt32Array::append_array(const PackedInt32Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "append_array", 1087733270);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedInt32Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedInt32Array::insert(int64_t p_at_index, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "insert", 1487112728);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedInt32Array::fill(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "fill", 2823966027);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedInt32Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt32Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedInt32Array::has(int64_t p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "has", 931488181);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt32Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedInt32Array PackedInt32Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "slice", 1216021098);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedInt32Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedInt32Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedInt32Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedInt32Array::bsearch(int64_t p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "bsearch", 954237325);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedInt32Array PackedInt32Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "duplicate", 3158844420);
	PackedInt32Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedInt32Array::find(int64_t p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "find", 2984303840);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedInt32Array::rfind(int64_t p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "rfind", 2984303840);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedInt32Array::count(int64_t p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "count", 4103005248);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedInt32Array::erase(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT32_ARRAY, "erase", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedInt32Array, int32_t, packed_int32_array)

PackedInt64Array::PackedInt64Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY].construct(this, nullptr);
}

PackedInt64Array::PackedInt64Array(const PackedInt64Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY].copy(this, arguments);
}

PackedInt64Array::PackedInt64Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, 2, this, arguments);
}

PackedInt64Array::~PackedInt64Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY].destroy(this);
}

PackedInt64Array &PackedInt64Array::operator=(const PackedInt64Array &p_other) {
	PackedInt64Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedInt64Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedInt64Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedInt64Array::operator==(const PackedInt64Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, &p_other, &result);
	return result;
}

bool PackedInt64Array::operator!=(const PackedInt64Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, &p_other, &result);
	return result;
}

PackedInt64Array PackedInt64Array::operator+(const PackedInt64Array &p_other) const {
	PackedInt64Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, &p_other, &result);
	return result;
}

int64_t PackedInt64Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "get", 4103005248);
	const void *const arguments[] = { &p_index };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt64Array::set(int64_t p_index, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "set", 3638975848);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedInt64Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedInt64Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedInt64Array::push_back(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "push_back", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedInt64Array::append(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "append", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt64Array::append_array(const PackedInt64Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "append_array", 2090311302);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedInt64Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedInt64Array::insert(int64_t p_at_index, int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "insert", 1487112728);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedInt64Array::fill(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "fill", 2823966027);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedInt64Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt64Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedInt64Array::has(int64_t p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "has", 931488181);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedInt64Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedInt64Array PackedInt64Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "slice", 1726550804);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedInt64Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedInt64Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedInt64Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedInt64Array::bsearch(int64_t p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "bsearch", 954237325);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedInt64Array PackedInt64Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "duplicate", 1961294120);
	PackedInt64Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedInt64Array::find(int64_t p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "find", 2984303840);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedInt64Array::rfind(int64_t p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "rfind", 2984303840);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedInt64Array::count(int64_t p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "count", 4103005248);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedInt64Array::erase(int64_t p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_INT64_ARRAY, "erase", 694024632);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedInt64Array, int64_t, packed_int64_array)

PackedFloat32Array::PackedFloat32Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY].construct(this, nullptr);
}

PackedFloat32Array::PackedFloat32Array(const PackedFloat32Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY].copy(this, arguments);
}

PackedFloat32Array::PackedFloat32Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, 2, this, arguments);
}

PackedFloat32Array::~PackedFloat32Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY].destroy(this);
}

PackedFloat32Array &PackedFloat32Array::operator=(const PackedFloat32Array &p_other) {
	PackedFloat32Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedFloat32Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedFloat32Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedFloat32Array::operator==(const PackedFloat32Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, &p_other, &result);
	return result;
}

bool PackedFloat32Array::operator!=(const PackedFloat32Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, &p_other, &result);
	return result;
}

PackedFloat32Array PackedFloat32Array::operator+(const PackedFloat32Array &p_other) const {
	PackedFloat32Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, &p_other, &result);
	return result;
}

double PackedFloat32Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "get", 1401583798);
	const void *const arguments[] = { &p_index };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat32Array::set(int64_t p_index, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "set", 1113000516);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedFloat32Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedFloat32Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedFloat32Array::push_back(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "push_back", 4094791666);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedFloat32Array::append(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "append", 4094791666);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat32Array::append_array(const PackedFloat32Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "append_array", 2981316639);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedFloat32Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedFloat32Array::insert(int64_t p_at_index, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "insert", 1379903876);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedFloat32Array::fill(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "fill", 833936903);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedFloat32Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat32Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedFloat32Array::has(double p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "has", 1296369134);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat32Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedFloat32Array PackedFloat32Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "slice", 1418229160);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedFloat32Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedFloat32Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedFloat32Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedFloat32Array::bsearch(double p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "bsearch", 1175118842);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedFloat32Array PackedFloat32Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "duplicate", 3575107827);
	PackedFloat32Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedFloat32Array::find(double p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "find", 1343150241);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedFloat32Array::rfind(double p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "rfind", 1343150241);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedFloat32Array::count(double p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "count", 2859915090);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedFloat32Array::erase(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT32_ARRAY, "erase", 4094791666);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedFloat32Array, float, packed_float32_array)

PackedFloat64Array::PackedFloat64Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY].construct(this, nullptr);
}

PackedFloat64Array::PackedFloat64Array(const PackedFloat64Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY].copy(this, arguments);
}

PackedFloat64Array::PackedFloat64Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, 2, this, arguments);
}

PackedFloat64Array::~PackedFloat64Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY].destroy(this);
}

PackedFloat64Array &PackedFloat64Array::operator=(const PackedFloat64Array &p_other) {
	PackedFloat64Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedFloat64Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedFloat64Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedFloat64Array::operator==(const PackedFloat64Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, &p_other, &result);
	return result;
}

bool PackedFloat64Array::operator!=(const PackedFloat64Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, &p_other, &result);
	return result;
}

PackedFloat64Array PackedFloat64Array::operator+(const PackedFloat64Array &p_other) const {
	PackedFloat64Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, &p_other, &result);
	return result;
}

double PackedFloat64Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "get", 1401583798);
	const void *const arguments[] = { &p_index };
	double result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat64Array::set(int64_t p_index, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "set", 1113000516);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedFloat64Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedFloat64Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedFloat64Array::push_back(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "push_back", 4094791666);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedFloat64Array::append(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "append", 4094791666);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat64Array::append_array(const PackedFloat64Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "append_array", 792078629);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedFloat64Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedFloat64Array::insert(int64_t p_at_index, double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "insert", 1379903876);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedFloat64Array::fill(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "fill", 833936903);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedFloat64Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat64Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedFloat64Array::has(double p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "has", 1296369134);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedFloat64Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedFloat64Array PackedFloat64Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "slice", 2192974324);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedFloat64Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedFloat64Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedFloat64Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedFloat64Array::bsearch(double p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "bsearch", 1175118842);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedFloat64Array PackedFloat64Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "duplicate", 1627308337);
	PackedFloat64Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedFloat64Array::find(double p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "find", 1343150241);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedFloat64Array::rfind(double p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "rfind", 1343150241);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedFloat64Array::count(double p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "count", 2859915090);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedFloat64Array::erase(double p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_FLOAT64_ARRAY, "erase", 4094791666);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedFloat64Array, double, packed_float64_array)

PackedStringArray::PackedStringArray() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY].construct(this, nullptr);
}

PackedStringArray::PackedStringArray(const PackedStringArray &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY].copy(this, arguments);
}

PackedStringArray::PackedStringArray(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, 2, this, arguments);
}

PackedStringArray::~PackedStringArray() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY].destroy(this);
}

PackedStringArray &PackedStringArray::operator=(const PackedStringArray &p_other) {
	PackedStringArray copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedStringArray::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedStringArray::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedStringArray::operator==(const PackedStringArray &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, &p_other, &result);
	return result;
}

bool PackedStringArray::operator!=(const PackedStringArray &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, &p_other, &result);
	return result;
}

PackedStringArray PackedStringArray::operator+(const PackedStringArray &p_other) const {
	PackedStringArray result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, &p_other, &result);
	return result;
}

String PackedStringArray::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "get", 2162347432);
	const void *const arguments[] = { &p_index };
	String result;
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedStringArray::set(int64_t p_index, const String &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "set", 725585539);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedStringArray::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedStringArray::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedStringArray::push_back(const String &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "push_back", 816187996);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedStringArray::append(const String &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "append", 816187996);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedStringArray::append_array(const PackedStringArray &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "append_array", 1120103966);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedStringArray::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedStringArray::insert(int64_t p_at_index, const String &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "insert", 2432393153);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedStringArray::fill(const String &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "fill", 3174917410);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedStringArray::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedStringArray::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedStringArray::has(const String &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "has", 2566493496);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedStringArray::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedStringArray PackedStringArray::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "slice", 2094601407);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedStringArray result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedStringArray::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedStringArray::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedStringArray::bsearch(const String &p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "bsearch", 1171495151);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedStringArray PackedStringArray::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "duplicate", 747180633);
	PackedStringArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedStringArray::find(const String &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "find", 1760645412);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedStringArray::rfind(const String &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "rfind", 1760645412);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedStringArray::count(const String &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "count", 2920860731);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedStringArray::erase(const String &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_STRING_ARRAY, "erase", 816187996);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedStringArray, String, packed_string_array)

PackedVector2Array::PackedVector2Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY].construct(this, nullptr);
}

PackedVector2Array::PackedVector2Array(const PackedVector2Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY].copy(this, arguments);
}

PackedVector2Array::PackedVector2Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, 2, this, arguments);
}

PackedVector2Array::~PackedVector2Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY].destroy(this);
}

PackedVector2Array &PackedVector2Array::operator=(const PackedVector2Array &p_other) {
	PackedVector2Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedVector2Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedVector2Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

PackedVector2Array PackedVector2Array::operator*(const Transform2D &p_other) const {
	PackedVector2Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM2D, &p_other, &result);
	return result;
}

bool PackedVector2Array::operator==(const PackedVector2Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, &p_other, &result);
	return result;
}

bool PackedVector2Array::operator!=(const PackedVector2Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, &p_other, &result);
	return result;
}

PackedVector2Array PackedVector2Array::operator+(const PackedVector2Array &p_other) const {
	PackedVector2Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, &p_other, &result);
	return result;
}

Vector2 PackedVector2Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "get", 2609058838);
	const void *const arguments[] = { &p_index };
	Vector2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector2Array::set(int64_t p_index, const Vector2 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "set", 635767250);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedVector2Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedVector2Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedVector2Array::push_back(const Vector2 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "push_back", 4188891560);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedVector2Array::append(const Vector2 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "append", 4188891560);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector2Array::append_array(const PackedVector2Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "append_array", 3887534835);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedVector2Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedVector2Array::insert(int64_t p_at_index, const Vector2 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "insert", 2225629369);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedVector2Array::fill(const Vector2 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "fill", 3790411178);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedVector2Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector2Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedVector2Array::has(const Vector2 &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "has", 3190634762);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector2Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedVector2Array PackedVector2Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "slice", 3864005350);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedVector2Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedVector2Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedVector2Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedVector2Array::bsearch(const Vector2 &p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "bsearch", 3341588170);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedVector2Array PackedVector2Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "duplicate", 1660374357);
	PackedVector2Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedVector2Array::find(const Vector2 &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "find", 1469606149);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedVector2Array::rfind(const Vector2 &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "rfind", 1469606149);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedVector2Array::count(const Vector2 &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "count", 2798848307);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedVector2Array::erase(const Vector2 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR2_ARRAY, "erase", 4188891560);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedVector2Array, Vector2, packed_vector2_array)

PackedVector3Array::PackedVector3Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY].construct(this, nullptr);
}

PackedVector3Array::PackedVector3Array(const PackedVector3Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY].copy(this, arguments);
}

PackedVector3Array::PackedVector3Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, 2, this, arguments);
}

PackedVector3Array::~PackedVector3Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY].destroy(this);
}

PackedVector3Array &PackedVector3Array::operator=(const PackedVector3Array &p_other) {
	PackedVector3Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedVector3Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedVector3Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

PackedVector3Array PackedVector3Array::operator*(const Transform3D &p_other) const {
	PackedVector3Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MULTIPLY, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, this, GDEXTENSION_VARIANT_TYPE_TRANSFORM3D, &p_other, &result);
	return result;
}

bool PackedVector3Array::operator==(const PackedVector3Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, &p_other, &result);
	return result;
}

bool PackedVector3Array::operator!=(const PackedVector3Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, &p_other, &result);
	return result;
}

PackedVector3Array PackedVector3Array::operator+(const PackedVector3Array &p_other) const {
	PackedVector3Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, &p_other, &result);
	return result;
}

Vector3 PackedVector3Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "get", 1394941017);
	const void *const arguments[] = { &p_index };
	Vector3 result;
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector3Array::set(int64_t p_index, const Vector3 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "set", 3975343409);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedVector3Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedVector3Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedVector3Array::push_back(const Vector3 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "push_back", 3295363524);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedVector3Array::append(const Vector3 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "append", 3295363524);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector3Array::append_array(const PackedVector3Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "append_array", 203538016);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedVector3Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedVector3Array::insert(int64_t p_at_index, const Vector3 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "insert", 3892262309);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedVector3Array::fill(const Vector3 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "fill", 3726392409);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedVector3Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector3Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedVector3Array::has(const Vector3 &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "has", 1749054343);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector3Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedVector3Array PackedVector3Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "slice", 2086131305);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedVector3Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedVector3Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedVector3Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedVector3Array::bsearch(const Vector3 &p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "bsearch", 1259277637);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedVector3Array PackedVector3Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "duplicate", 4171207452);
	PackedVector3Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedVector3Array::find(const Vector3 &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "find", 3718155780);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedVector3Array::rfind(const Vector3 &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "rfind", 3718155780);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedVector3Array::count(const Vector3 &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "count", 194580386);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedVector3Array::erase(const Vector3 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR3_ARRAY, "erase", 3295363524);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedVector3Array, Vector3, packed_vector3_array)

PackedColorArray::PackedColorArray() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY].construct(this, nullptr);
}

PackedColorArray::PackedColorArray(const PackedColorArray &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY].copy(this, arguments);
}

PackedColorArray::PackedColorArray(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, 2, this, arguments);
}

PackedColorArray::~PackedColorArray() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY].destroy(this);
}

PackedColorArray &PackedColorArray::operator=(const PackedColorArray &p_other) {
	PackedColorArray copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedColorArray::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedColorArray::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedColorArray::operator==(const PackedColorArray &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, &p_other, &result);
	return result;
}

bool PackedColorArray::operator!=(const PackedColorArray &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, &p_other, &result);
	return result;
}

PackedColorArray PackedColorArray::operator+(const PackedColorArray &p_other) const {
	PackedColorArray result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, &p_other, &result);
	return result;
}

Color PackedColorArray::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "get", 2972831132);
	const void *const arguments[] = { &p_index };
	Color result;
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedColorArray::set(int64_t p_index, const Color &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "set", 1444096570);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedColorArray::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedColorArray::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedColorArray::push_back(const Color &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "push_back", 1007858200);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedColorArray::append(const Color &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "append", 1007858200);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedColorArray::append_array(const PackedColorArray &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "append_array", 798822497);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedColorArray::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedColorArray::insert(int64_t p_at_index, const Color &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "insert", 785289703);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedColorArray::fill(const Color &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "fill", 3730314301);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedColorArray::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedColorArray::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedColorArray::has(const Color &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "has", 3167426256);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedColorArray::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedColorArray PackedColorArray::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "slice", 2451797139);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedColorArray result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedColorArray::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedColorArray::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedColorArray::bsearch(const Color &p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "bsearch", 2639732838);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedColorArray PackedColorArray::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "duplicate", 3072026941);
	PackedColorArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedColorArray::find(const Color &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "find", 3156095363);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedColorArray::rfind(const Color &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "rfind", 3156095363);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedColorArray::count(const Color &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "count", 1682108616);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedColorArray::erase(const Color &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_COLOR_ARRAY, "erase", 1007858200);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedColorArray, Color, packed_color_array)

PackedVector4Array::PackedVector4Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY].construct(this, nullptr);
}

PackedVector4Array::PackedVector4Array(const PackedVector4Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY].copy(this, arguments);
}

PackedVector4Array::PackedVector4Array(const Array &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, 2, this, arguments);
}

PackedVector4Array::~PackedVector4Array() {
	internal::builtin_types[GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY].destroy(this);
}

PackedVector4Array &PackedVector4Array::operator=(const PackedVector4Array &p_other) {
	PackedVector4Array copy(p_other);
	SWAP(opaque, copy.opaque);
	return *this;
}

bool PackedVector4Array::operator==(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedVector4Array::operator!=(const Variant &p_other) const {
	bool valid = false;
	Variant result;
	Variant::evaluate(Variant::OP_NOT_EQUAL, *this, p_other, result, valid);
	return result;
}

bool PackedVector4Array::operator==(const PackedVector4Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, &p_other, &result);
	return result;
}

bool PackedVector4Array::operator!=(const PackedVector4Array &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_NOT_EQUAL, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, &p_other, &result);
	return result;
}

PackedVector4Array PackedVector4Array::operator+(const PackedVector4Array &p_other) const {
	PackedVector4Array result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_ADD, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, this, GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, &p_other, &result);
	return result;
}

Vector4 PackedVector4Array::get(int64_t p_index) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "get", 1227817084);
	const void *const arguments[] = { &p_index };
	Vector4 result;
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector4Array::set(int64_t p_index, const Vector4 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "set", 1350366223);
	const void *const arguments[] = { &p_index, &p_value };
	method.call(this, arguments, nullptr, 2);
}

int64_t PackedVector4Array::size() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "size", 3173160232);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedVector4Array::is_empty() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "is_empty", 3918633141);
	bool result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

bool PackedVector4Array::push_back(const Vector4 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "push_back", 3289167688);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedVector4Array::append(const Vector4 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "append", 3289167688);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector4Array::append_array(const PackedVector4Array &p_array) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "append_array", 537428395);
	const void *const arguments[] = { &p_array };
	method.call(this, arguments, nullptr, 1);
}

void PackedVector4Array::remove_at(int64_t p_index) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "remove_at", 2823966027);
	const void *const arguments[] = { &p_index };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedVector4Array::insert(int64_t p_at_index, const Vector4 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "insert", 11085009);
	const void *const arguments[] = { &p_at_index, &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

void PackedVector4Array::fill(const Vector4 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "fill", 3761353134);
	const void *const arguments[] = { &p_value };
	method.call(this, arguments, nullptr, 1);
}

int64_t PackedVector4Array::resize(int64_t p_new_size) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "resize", 848867239);
	const void *const arguments[] = { &p_new_size };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector4Array::clear() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "clear", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

bool PackedVector4Array::has(const Vector4 &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "has", 88913544);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

void PackedVector4Array::reverse() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "reverse", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

PackedVector4Array PackedVector4Array::slice(int64_t p_begin, int64_t p_end) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "slice", 2942803855);
	const void *const arguments[] = { &p_begin, &p_end };
	PackedVector4Array result;
	method.call(this, arguments, &result, 2);
	return result;
}

PackedByteArray PackedVector4Array::to_byte_array() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "to_byte_array", 247621236);
	PackedByteArray result;
	method.call(this, nullptr, &result, 0);
	return result;
}

void PackedVector4Array::sort() {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "sort", 3218959716);
	method.call(this, nullptr, nullptr, 0);
}

int64_t PackedVector4Array::bsearch(const Vector4 &p_value, bool p_before) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "bsearch", 1822067054);
	const void *const arguments[] = { &p_value, &p_before };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

PackedVector4Array PackedVector4Array::duplicate() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "duplicate", 146203628);
	PackedVector4Array result;
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t PackedVector4Array::find(const Vector4 &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "find", 3091171314);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedVector4Array::rfind(const Vector4 &p_value, int64_t p_from) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "rfind", 3091171314);
	const void *const arguments[] = { &p_value, &p_from };
	int64_t result = {};
	method.call(this, arguments, &result, 2);
	return result;
}

int64_t PackedVector4Array::count(const Vector4 &p_value) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "count", 3956594488);
	const void *const arguments[] = { &p_value };
	int64_t result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

bool PackedVector4Array::erase(const Vector4 &p_value) {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_PACKED_VECTOR4_ARRAY, "erase", 3289167688);
	const void *const arguments[] = { &p_value };
	bool result = {};
	method.call(this, arguments, &result, 1);
	return result;
}

GODOT_PACKED_ARRAY_ACCESS_SOURCE(PackedVector4Array, Vector4, packed_vector4_array)

} // namespace godot
