// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <cmath>
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

const Vector2 Vector2::INF = Vector2(INFINITY, INFINITY);
const Vector2 Vector2::UP = Vector2(0, -1);

Vector2::Vector2(const Vector2i &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR2, 2, this, arguments);
}

bool Vector2::operator<(const Vector2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_LESS, GDEXTENSION_VARIANT_TYPE_VECTOR2, this, GDEXTENSION_VARIANT_TYPE_VECTOR2, &p_other, &result);
	return result;
}

double Vector2::length() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "length", 31);
	double result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

int64_t Vector2::max_axis_index() const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_VECTOR2, "max_axis_index", 32);
	int64_t result = {};
	method.call(this, nullptr, &result, 0);
	return result;
}

Vector2i::Vector2i(const Vector2 &p_from) {
	const void *const arguments[] = { &p_from };
	internal::construct_builtin(GDEXTENSION_VARIANT_TYPE_VECTOR2I, 2, this, arguments);
}

Vector2i Vector2i::operator%(const Vector2i &p_other) const {
	Vector2i result;
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_MODULE, GDEXTENSION_VARIANT_TYPE_VECTOR2I, this, GDEXTENSION_VARIANT_TYPE_VECTOR2I, &p_other, &result);
	return result;
}

Vector2 Rect2::get_end() const {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_RECT2, "end");
	Vector2 result;
	member.get(this, &result);
	return result;
}

void Rect2::set_end(const Vector2 &p_end) {
	static internal::BuiltinMember member(GDEXTENSION_VARIANT_TYPE_RECT2, "end");
	member.set(this, &p_end);
}

bool Rect2::operator==(const Rect2 &p_other) const {
	bool result = {};
	internal::evaluate_builtin(GDEXTENSION_VARIANT_OP_EQUAL, GDEXTENSION_VARIANT_TYPE_RECT2, this, GDEXTENSION_VARIANT_TYPE_RECT2, &p_other, &result);
	return result;
}

Rect2 Rect2::grow(double p_amount) const {
	static internal::BuiltinMethod method(GDEXTENSION_VARIANT_TYPE_RECT2, "grow", 41);
	const void *const arguments[] = { &p_amount };
	Rect2 result;
	method.call(this, arguments, &result, 1);
	return result;
}

} // namespace godot
