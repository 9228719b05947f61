// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/classes/frame.hpp>
#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/keeper.hpp>
#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/classes/thing.hpp>
#include <godot_cpp/core/bit_field.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/typed_dictionary.hpp>
#include <godot_cpp/variant/variant_core.hpp>
#include <godot_cpp/variant/vector2.hpp>

namespace godot {

const GDExtensionInstanceBindingCallbacks Object::_gde_binding_callbacks = internal::wrapper_callbacks<Object>;

String Object::get_class() const {
	static internal::ClassMethod method("Object", "get_class", 101);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

void Object::notification(int32_t p_what, bool p_reversed) {
	static internal::ClassMethod method("Object", "notification", 102);
	const int64_t wire_what = p_what;
	const void *const arguments[] = { &wire_what, &p_reversed };
	method.call(_owner, arguments, nullptr);
}

Variant Object::call_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("Object", "call", 103);
	return method.call_variants(_owner, p_arguments, p_count);
}

Side Object::connect(const StringName &p_signal, const Callable &p_callable, uint32_t p_flags) {
	static internal::ClassMethod method("Object", "connect", 104);
	const int64_t wire_flags = p_flags;
	const void *const arguments[] = { &p_signal, &p_callable, &wire_flags };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Side>(result);
}

const GDExtensionInstanceBindingCallbacks Keeper::_gde_binding_callbacks = internal::wrapper_callbacks<Keeper>;

Keeper *Keeper::get_singleton() {
	static internal::StaticSingleton singleton("Keeper");
	return reinterpret_cast<Keeper *>(singleton.get());
}

int32_t Keeper::count() const {
	static internal::ClassMethod method("Keeper", "count", 151);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

const GDExtensionInstanceBindingCallbacks RefCounted::_gde_binding_callbacks = internal::wrapper_callbacks<RefCounted>;

bool RefCounted::init_ref() {
	static internal::ClassMethod method("RefCounted", "init_ref", 111);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool RefCounted::reference() {
	static internal::ClassMethod method("RefCounted", "reference", 112);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool RefCounted::unreference() {
	static internal::ClassMethod method("RefCounted", "unreference", 113);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

const GDExtensionInstanceBindingCallbacks Thing::_gde_binding_callbacks = internal::wrapper_callbacks<Thing>;

void Thing::set_mode(Thing::Mode p_mode) {
	static internal::ClassMethod method("Thing", "set_mode", 121);
	const int64_t wire_mode = p_mode;
	const void *const arguments[] = { &wire_mode };
	method.call(_owner, arguments, nullptr);
}

BitField<Thing::Traits> Thing::get_traits() const {
	static internal::ClassMethod method("Thing", "get_traits", 122);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<BitField<Thing::Traits>>(result);
}

Ref<Thing> Thing::make(const String &p_name, const Vector2 &p_at, const Ref<Thing> &p_next) {
	static internal::ClassMethod method("Thing", "make", 123);
	GodotObject *const wire_next = internal::owner_of(p_next.ptr());
	const void *const arguments[] = { &p_name, &p_at, &wire_next };
	GodotObject *result = nullptr;
	method.call(nullptr, arguments, &result);
	return internal::adopt<Thing>(result);
}

TypedArray<Thing> Thing::others(const TypedArray<Thing> &p_near) const {
	static internal::ClassMethod method("Thing", "others", 124);
	const void *const arguments[] = { &p_near };
	TypedArray<Thing> result;
	method.call(_owner, arguments, &result);
	return result;
}

TypedDictionary<String, int64_t> Thing::weights() const {
	static internal::ClassMethod method("Thing", "weights", 125);
	TypedDictionary<String, int64_t> result;
	method.call(_owner, nullptr, &result);
	return result;
}

void Thing::set_gain(float p_gain, uint8_t p_count) {
	static internal::ClassMethod method("Thing", "set_gain", 126);
	const double wire_gain = p_gain;
	const int64_t wire_count = p_count;
	const void *const arguments[] = { &wire_gain, &wire_count };
	method.call(_owner, arguments, nullptr);
}

float Thing::get_gain() const {
	static internal::ClassMethod method("Thing", "get_gain", 127);
	double result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<float>(result);
}

Variant Thing::emit_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("Thing", "emit", 128);
	return method.call_variants(_owner, p_arguments, p_count);
}

bool Thing::_process(double) {
	return bool();
}

void Thing::_mix(Frame *, int32_t) const {}

Object *Thing::get_owner() const {
	static internal::ClassMethod method("Thing", "get_owner", 132);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

Ref<Thing> Thing::get_part() const {
	static internal::ClassMethod method("Thing", "get_part", 133);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return internal::adopt<Thing>(result);
}

Variant Thing::new_(const StringName &p_class) {
	static internal::ClassMethod method("Thing", "new", 135);
	const void *const arguments[] = { &p_class };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

} // namespace godot
