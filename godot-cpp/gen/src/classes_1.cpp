// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/classes/engine.hpp>
#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/main_loop.hpp>
#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/classes/os.hpp>
#include <godot_cpp/classes/project_settings.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/classes/scene_tree.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/callable.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/node_path.hpp>
#include <godot_cpp/variant/packed_byte_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

const GDExtensionInstanceBindingCallbacks Object::_gde_binding_callbacks = internal::wrapper_callbacks<Object>;

String Object::get_class() const {
	static internal::ClassMethod method("Object", "get_class", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

bool Object::is_class(const String &p_class) const {
	static internal::ClassMethod method("Object", "is_class", 3927539163);
	const void *const arguments[] = { &p_class };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

void Object::set(const StringName &p_property, const Variant &p_value) {
	static internal::ClassMethod method("Object", "set", 3776071444);
	const void *const arguments[] = { &p_property, &p_value };
	method.call(_owner, arguments, nullptr);
}

Variant Object::get(const StringName &p_property) const {
	static internal::ClassMethod method("Object", "get", 2760726917);
	const void *const arguments[] = { &p_property };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

void Object::set_indexed(const NodePath &p_property_path, const Variant &p_value) {
	static internal::ClassMethod method("Object", "set_indexed", 3500910842);
	const void *const arguments[] = { &p_property_path, &p_value };
	method.call(_owner, arguments, nullptr);
}

Variant Object::get_indexed(const NodePath &p_property_path) const {
	static internal::ClassMethod method("Object", "get_indexed", 4006125091);
	const void *const arguments[] = { &p_property_path };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

TypedArray<Dictionary> Object::get_property_list() const {
	static internal::ClassMethod method("Object", "get_property_list", 3995934104);
	TypedArray<Dictionary> result;
	method.call(_owner, nullptr, &result);
	return result;
}

TypedArray<Dictionary> Object::get_method_list() const {
	static internal::ClassMethod method("Object", "get_method_list", 3995934104);
	TypedArray<Dictionary> result;
	method.call(_owner, nullptr, &result);
	return result;
}

bool Object::property_can_revert(const StringName &p_property) const {
	static internal::ClassMethod method("Object", "property_can_revert", 2619796661);
	const void *const arguments[] = { &p_property };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

Variant Object::property_get_revert(const StringName &p_property) const {
	static internal::ClassMethod method("Object", "property_get_revert", 2760726917);
	const void *const arguments[] = { &p_property };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

void Object::notification(int32_t p_what, bool p_reversed) {
	static internal::ClassMethod method("Object", "notification", 4023243586);
	const int64_t wire_what = p_what;
	const void *const arguments[] = { &wire_what, &p_reversed };
	method.call(_owner, arguments, nullptr);
}

String Object::to_string() {
	static internal::ClassMethod method("Object", "to_string", 2841200299);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

uint64_t Object::get_instance_id() const {
	static internal::ClassMethod method("Object", "get_instance_id", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

void Object::set_script(const Variant &p_script) {
	static internal::ClassMethod method("Object", "set_script", 1114965689);
	const void *const arguments[] = { &p_script };
	method.call(_owner, arguments, nullptr);
}

Variant Object::get_script() const {
	static internal::ClassMethod method("Object", "get_script", 1214101251);
	Variant result;
	method.call(_owner, nullptr, &result);
	return result;
}

void Object::set_meta(const StringName &p_name, const Variant &p_value) {
	static internal::ClassMethod method("Object", "set_meta", 3776071444);
	const void *const arguments[] = { &p_name, &p_value };
	method.call(_owner, arguments, nullptr);
}

void Object::remove_meta(const StringName &p_name) {
	static internal::ClassMethod method("Object", "remove_meta", 3304788590);
	const void *const arguments[] = { &p_name };
	method.call(_owner, arguments, nullptr);
}

Variant Object::get_meta(const StringName &p_name, const Variant &p_default) const {
	static internal::ClassMethod method("Object", "get_meta", 3990617847);
	const void *const arguments[] = { &p_name, &p_default };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

bool Object::has_meta(const StringName &p_name) const {
	static internal::ClassMethod method("Object", "has_meta", 2619796661);
	const void *const arguments[] = { &p_name };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

TypedArray<StringName> Object::get_meta_list() const {
	static internal::ClassMethod method("Object", "get_meta_list", 3995934104);
	TypedArray<StringName> result;
	method.call(_owner, nullptr, &result);
	return result;
}

void Object::add_user_signal(const String &p_signal, const Array &p_arguments) {
	static internal::ClassMethod method("Object", "add_user_signal", 85656714);
	const void *const arguments[] = { &p_signal, &p_arguments };
	method.call(_owner, arguments, nullptr);
}

bool Object::has_user_signal(const StringName &p_signal) const {
	static internal::ClassMethod method("Object", "has_user_signal", 2619796661);
	const void *const arguments[] = { &p_signal };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

void Object::remove_user_signal(const StringName &p_signal) {
	static internal::ClassMethod method("Object", "remove_user_signal", 3304788590);
	const void *const arguments[] = { &p_signal };
	method.call(_owner, arguments, nullptr);
}

Variant Object::emit_signal_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("Object", "emit_signal", 4047867050);
	return method.call_variants(_owner, p_arguments, p_count);
}

Variant Object::call_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("Object", "call", 3400424181);
	return method.call_variants(_owner, p_arguments, p_count);
}

Variant Object::call_deferred_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("Object", "call_deferred", 3400424181);
	return method.call_variants(_owner, p_arguments, p_count);
}

void Object::set_deferred(const StringName &p_property, const Variant &p_value) {
	static internal::ClassMethod method("Object", "set_deferred", 3776071444);
	const void *const arguments[] = { &p_property, &p_value };
	method.call(_owner, arguments, nullptr);
}

Variant Object::callv(const StringName &p_method, const Array &p_arg_array) {
	static internal::ClassMethod method("Object", "callv", 1260104456);
	const void *const arguments[] = { &p_method, &p_arg_array };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

bool Object::has_method(const StringName &p_method) const {
	static internal::ClassMethod method("Object", "has_method", 2619796661);
	const void *const arguments[] = { &p_method };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

int32_t Object::get_method_argument_count(const StringName &p_method) const {
	static internal::ClassMethod method("Object", "get_method_argument_count", 2458036349);
	const void *const arguments[] = { &p_method };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

bool Object::has_signal(const StringName &p_signal) const {
	static internal::ClassMethod method("Object", "has_signal", 2619796661);
	const void *const arguments[] = { &p_signal };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

TypedArray<Dictionary> Object::get_signal_list() const {
	static internal::ClassMethod method("Object", "get_signal_list", 3995934104);
	TypedArray<Dictionary> result;
	method.call(_owner, nullptr, &result);
	return result;
}

TypedArray<Dictionary> Object::get_signal_connection_list(const StringName &p_signal) const {
	static internal::ClassMethod method("Object", "get_signal_connection_list", 3147814860);
	const void *const arguments[] = { &p_signal };
	TypedArray<Dictionary> result;
	method.call(_owner, arguments, &result);
	return result;
}

TypedArray<Dictionary> Object::get_incoming_connections() const {
	static internal::ClassMethod method("Object", "get_incoming_connections", 3995934104);
	TypedArray<Dictionary> result;
	method.call(_owner, nullptr, &result);
	return result;
}

Error Object::connect(const StringName &p_signal, const Callable &p_callable, uint32_t p_flags) {
	static internal::ClassMethod method("Object", "connect", 1518946055);
	const int64_t wire_flags = p_flags;
	const void *const arguments[] = { &p_signal, &p_callable, &wire_flags };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

void Object::disconnect(const StringName &p_signal, const Callable &p_callable) {
	static internal::ClassMethod method("Object", "disconnect", 1874754934);
	const void *const arguments[] = { &p_signal, &p_callable };
	method.call(_owner, arguments, nullptr);
}

bool Object::is_connected(const StringName &p_signal, const Callable &p_callable) const {
	static internal::ClassMethod method("Object", "is_connected", 768136979);
	const void *const arguments[] = { &p_signal, &p_callable };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

bool Object::has_connections(const StringName &p_signal) const {
	static internal::ClassMethod method("Object", "has_connections", 2619796661);
	const void *const arguments[] = { &p_signal };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

void Object::set_block_signals(bool p_enable) {
	static internal::ClassMethod method("Object", "set_block_signals", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool Object::is_blocking_signals() const {
	static internal::ClassMethod method("Object", "is_blocking_signals", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void Object::notify_property_list_changed() {
	static internal::ClassMethod method("Object", "notify_property_list_changed", 3218959716);
	method.call(_owner, nullptr, nullptr);
}

void Object::set_message_translation(bool p_enable) {
	static internal::ClassMethod method("Object", "set_message_translation", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool Object::can_translate_messages() const {
	static internal::ClassMethod method("Object", "can_translate_messages", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

String Object::tr(const StringName &p_message, const StringName &p_context) const {
	static internal::ClassMethod method("Object", "tr", 1195764410);
	const void *const arguments[] = { &p_message, &p_context };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

String Object::tr_n(const StringName &p_message, const StringName &p_plural_message, int32_t p_n, const StringName &p_context) const {
	static internal::ClassMethod method("Object", "tr_n", 162698058);
	const int64_t wire_n = p_n;
	const void *const arguments[] = { &p_message, &p_plural_message, &wire_n, &p_context };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

StringName Object::get_translation_domain() const {
	static internal::ClassMethod method("Object", "get_translation_domain", 2002593661);
	StringName result;
	method.call(_owner, nullptr, &result);
	return result;
}

void Object::set_translation_domain(const StringName &p_domain) {
	static internal::ClassMethod method("Object", "set_translation_domain", 3304788590);
	const void *const arguments[] = { &p_domain };
	method.call(_owner, arguments, nullptr);
}

bool Object::is_queued_for_deletion() const {
	static internal::ClassMethod method("Object", "is_queued_for_deletion", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void Object::cancel_free() {
	static internal::ClassMethod method("Object", "cancel_free", 3218959716);
	method.call(_owner, nullptr, nullptr);
}

const GDExtensionInstanceBindingCallbacks Engine::_gde_binding_callbacks = internal::wrapper_callbacks<Engine>;

Engine *Engine::get_singleton() {
	static internal::StaticSingleton singleton("Engine");
	return reinterpret_cast<Engine *>(singleton.get());
}

void Engine::set_physics_ticks_per_second(int32_t p_physics_ticks_per_second) {
	static internal::ClassMethod method("Engine", "set_physics_ticks_per_second", 1286410249);
	const int64_t wire_physics_ticks_per_second = p_physics_ticks_per_second;
	const void *const arguments[] = { &wire_physics_ticks_per_second };
	method.call(_owner, arguments, nullptr);
}

int32_t Engine::get_physics_ticks_per_second() const {
	static internal::ClassMethod method("Engine", "get_physics_ticks_per_second", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

void Engine::set_max_physics_steps_per_frame(int32_t p_max_physics_steps) {
	static internal::ClassMethod method("Engine", "set_max_physics_steps_per_frame", 1286410249);
	const int64_t wire_max_physics_steps = p_max_physics_steps;
	const void *const arguments[] = { &wire_max_physics_steps };
	method.call(_owner, arguments, nullptr);
}

int32_t Engine::get_max_physics_steps_per_frame() const {
	static internal::ClassMethod method("Engine", "get_max_physics_steps_per_frame", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

void Engine::set_physics_jitter_fix(double p_physics_jitter_fix) {
	static internal::ClassMethod method("Engine", "set_physics_jitter_fix", 373806689);
	const void *const arguments[] = { &p_physics_jitter_fix };
	method.call(_owner, arguments, nullptr);
}

double Engine::get_physics_jitter_fix() const {
	static internal::ClassMethod method("Engine", "get_physics_jitter_fix", 1740695150);
	double result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

double Engine::get_physics_interpolation_fraction() const {
	static internal::ClassMethod method("Engine", "get_physics_interpolation_fraction", 1740695150);
	double result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void Engine::set_max_fps(int32_t p_max_fps) {
	static internal::ClassMethod method("Engine", "set_max_fps", 1286410249);
	const int64_t wire_max_fps = p_max_fps;
	const void *const arguments[] = { &wire_max_fps };
	method.call(_owner, arguments, nullptr);
}

int32_t Engine::get_max_fps() const {
	static internal::ClassMethod method("Engine", "get_max_fps", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

void Engine::set_time_scale(double p_time_scale) {
	static internal::ClassMethod method("Engine", "set_time_scale", 373806689);
	const void *const arguments[] = { &p_time_scale };
	method.call(_owner, arguments, nullptr);
}

double Engine::get_time_scale() {
	static internal::ClassMethod method("Engine", "get_time_scale", 191475506);
	double result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

int32_t Engine::get_frames_drawn() {
	static internal::ClassMethod method("Engine", "get_frames_drawn", 2455072627);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

double Engine::get_frames_per_second() const {
	static internal::ClassMethod method("Engine", "get_frames_per_second", 1740695150);
	double result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

uint64_t Engine::get_physics_frames() const {
	static internal::ClassMethod method("Engine", "get_physics_frames", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

uint64_t Engine::get_process_frames() const {
	static internal::ClassMethod method("Engine", "get_process_frames", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

MainLoop *Engine::get_main_loop() const {
	static internal::ClassMethod method("Engine", "get_main_loop", 1016888095);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return reinterpret_cast<MainLoop *>(internal::get_object_instance_binding(result));
}

Dictionary Engine::get_version_info() const {
	static internal::ClassMethod method("Engine", "get_version_info", 3102165223);
	Dictionary result;
	method.call(_owner, nullptr, &result);
	return result;
}

Dictionary Engine::get_author_info() const {
	static internal::ClassMethod method("Engine", "get_author_info", 3102165223);
	Dictionary result;
	method.call(_owner, nullptr, &result);
	return result;
}

TypedArray<Dictionary> Engine::get_copyright_info() const {
	static internal::ClassMethod method("Engine", "get_copyright_info", 3995934104);
	TypedArray<Dictionary> result;
	method.call(_owner, nullptr, &result);
	return result;
}

Dictionary Engine::get_donor_info() const {
	static internal::ClassMethod method("Engine", "get_donor_info", 3102165223);
	Dictionary result;
	method.call(_owner, nullptr, &result);
	return result;
}

Dictionary Engine::get_license_info() const {
	static internal::ClassMethod method("Engine", "get_license_info", 3102165223);
	Dictionary result;
	method.call(_owner, nullptr, &result);
	return result;
}

String Engine::get_license_text() const {
	static internal::ClassMethod method("Engine", "get_license_text", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String Engine::get_architecture_name() const {
	static internal::ClassMethod method("Engine", "get_architecture_name", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

bool Engine::is_in_physics_frame() const {
	static internal::ClassMethod method("Engine", "is_in_physics_frame", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool Engine::has_singleton(const StringName &p_name) const {
	static internal::ClassMethod method("Engine", "has_singleton", 2619796661);
	const void *const arguments[] = { &p_name };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

Object *Engine::get_singleton(const StringName &p_name) const {
	static internal::ClassMethod method("Engine", "get_singleton", 1371597918);
	const void *const arguments[] = { &p_name };
	GodotObject *result = nullptr;
	method.call(_owner, arguments, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

void Engine::register_singleton(const StringName &p_name, Object *p_instance) {
	static internal::ClassMethod method("Engine", "register_singleton", 965313290);
	GodotObject *const wire_instance = internal::owner_of(p_instance);
	const void *const arguments[] = { &p_name, &wire_instance };
	method.call(_owner, arguments, nullptr);
}

void Engine::unregister_singleton(const StringName &p_name) {
	static internal::ClassMethod method("Engine", "unregister_singleton", 3304788590);
	const void *const arguments[] = { &p_name };
	method.call(_owner, arguments, nullptr);
}

PackedStringArray Engine::get_singleton_list() const {
	static internal::ClassMethod method("Engine", "get_singleton_list", 1139954409);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

int32_t Engine::get_script_language_count() {
	static internal::ClassMethod method("Engine", "get_script_language_count", 2455072627);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

Object *Engine::get_script_language(int32_t p_index) const {
	static internal::ClassMethod method("Engine", "get_script_language", 2151255799);
	const int64_t wire_index = p_index;
	const void *const arguments[] = { &wire_index };
	GodotObject *result = nullptr;
	method.call(_owner, arguments, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

Array Engine::capture_script_backtraces(bool p_include_variables) const {
	static internal::ClassMethod method("Engine", "capture_script_backtraces", 873284517);
	const void *const arguments[] = { &p_include_variables };
	Array result;
	method.call(_owner, arguments, &result);
	return result;
}

bool Engine::is_editor_hint() const {
	static internal::ClassMethod method("Engine", "is_editor_hint", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool Engine::is_embedded_in_editor() const {
	static internal::ClassMethod method("Engine", "is_embedded_in_editor", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

String Engine::get_write_movie_path() const {
	static internal::ClassMethod method("Engine", "get_write_movie_path", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

void Engine::set_print_to_stdout(bool p_enabled) {
	static internal::ClassMethod method("Engine", "set_print_to_stdout", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

bool Engine::is_printing_to_stdout() const {
	static internal::ClassMethod method("Engine", "is_printing_to_stdout", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void Engine::set_print_error_messages(bool p_enabled) {
	static internal::ClassMethod method("Engine", "set_print_error_messages", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

bool Engine::is_printing_error_messages() const {
	static internal::ClassMethod method("Engine", "is_printing_error_messages", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

const GDExtensionInstanceBindingCallbacks MainLoop::_gde_binding_callbacks = internal::wrapper_callbacks<MainLoop>;

void MainLoop::_initialize() {}

bool MainLoop::_physics_process(double) {
	return bool();
}

bool MainLoop::_process(double) {
	return bool();
}

void MainLoop::_finalize() {}

const GDExtensionInstanceBindingCallbacks OS::_gde_binding_callbacks = internal::wrapper_callbacks<OS>;

OS *OS::get_singleton() {
	static internal::StaticSingleton singleton("OS");
	return reinterpret_cast<OS *>(singleton.get());
}

PackedByteArray OS::get_entropy(int32_t p_size) {
	static internal::ClassMethod method("OS", "get_entropy", 47165747);
	const int64_t wire_size = p_size;
	const void *const arguments[] = { &wire_size };
	PackedByteArray result;
	method.call(_owner, arguments, &result);
	return result;
}

String OS::get_system_ca_certificates() {
	static internal::ClassMethod method("OS", "get_system_ca_certificates", 2841200299);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_connected_midi_inputs() {
	static internal::ClassMethod method("OS", "get_connected_midi_inputs", 2981934095);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

void OS::open_midi_inputs() {
	static internal::ClassMethod method("OS", "open_midi_inputs", 3218959716);
	method.call(_owner, nullptr, nullptr);
}

void OS::close_midi_inputs() {
	static internal::ClassMethod method("OS", "close_midi_inputs", 3218959716);
	method.call(_owner, nullptr, nullptr);
}

void OS::alert(const String &p_text, const String &p_title) {
	static internal::ClassMethod method("OS", "alert", 1783970740);
	const void *const arguments[] = { &p_text, &p_title };
	method.call(_owner, arguments, nullptr);
}

void OS::crash(const String &p_message) {
	static internal::ClassMethod method("OS", "crash", 83702148);
	const void *const arguments[] = { &p_message };
	method.call(_owner, arguments, nullptr);
}

void OS::set_low_processor_usage_mode(bool p_enable) {
	static internal::ClassMethod method("OS", "set_low_processor_usage_mode", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool OS::is_in_low_processor_usage_mode() const {
	static internal::ClassMethod method("OS", "is_in_low_processor_usage_mode", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void OS::set_low_processor_usage_mode_sleep_usec(int32_t p_usec) {
	static internal::ClassMethod method("OS", "set_low_processor_usage_mode_sleep_usec", 1286410249);
	const int64_t wire_usec = p_usec;
	const void *const arguments[] = { &wire_usec };
	method.call(_owner, arguments, nullptr);
}

int32_t OS::get_low_processor_usage_mode_sleep_usec() const {
	static internal::ClassMethod method("OS", "get_low_processor_usage_mode_sleep_usec", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

void OS::set_delta_smoothing(bool p_delta_smoothing_enabled) {
	static internal::ClassMethod method("OS", "set_delta_smoothing", 2586408642);
	const void *const arguments[] = { &p_delta_smoothing_enabled };
	method.call(_owner, arguments, nullptr);
}

bool OS::is_delta_smoothing_enabled() const {
	static internal::ClassMethod method("OS", "is_delta_smoothing_enabled", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

int32_t OS::get_processor_count() const {
	static internal::ClassMethod method("OS", "get_processor_count", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

String OS::get_processor_name() const {
	static internal::ClassMethod method("OS", "get_processor_name", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_system_fonts() const {
	static internal::ClassMethod method("OS", "get_system_fonts", 1139954409);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_system_font_path(const String &p_font_name, int32_t p_weight, int32_t p_stretch, bool p_italic) const {
	static internal::ClassMethod method("OS", "get_system_font_path", 626580860);
	const int64_t wire_weight = p_weight;
	const int64_t wire_stretch = p_stretch;
	const void *const arguments[] = { &p_font_name, &wire_weight, &wire_stretch, &p_italic };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

PackedStringArray OS::get_system_font_path_for_text(const String &p_font_name, const String &p_text, const String &p_locale, const String &p_script, int32_t p_weight, int32_t p_stretch, bool p_italic) const {
	static internal::ClassMethod method("OS", "get_system_font_path_for_text", 197317981);
	const int64_t wire_weight = p_weight;
	const int64_t wire_stretch = p_stretch;
	const void *const arguments[] = { &p_font_name, &p_text, &p_locale, &p_script, &wire_weight, &wire_stretch, &p_italic };
	PackedStringArray result;
	method.call(_owner, arguments, &result);
	return result;
}

String OS::get_executable_path() const {
	static internal::ClassMethod method("OS", "get_executable_path", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::read_string_from_stdin(int64_t p_buffer_size) {
	static internal::ClassMethod method("OS", "read_string_from_stdin", 723587915);
	const void *const arguments[] = { &p_buffer_size };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

PackedByteArray OS::read_buffer_from_stdin(int64_t p_buffer_size) {
	static internal::ClassMethod method("OS", "read_buffer_from_stdin", 3249455752);
	const void *const arguments[] = { &p_buffer_size };
	PackedByteArray result;
	method.call(_owner, arguments, &result);
	return result;
}

OS::StdHandleType OS::get_stdin_type() const {
	static internal::ClassMethod method("OS", "get_stdin_type", 1704816237);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<OS::StdHandleType>(result);
}

OS::StdHandleType OS::get_stdout_type() const {
	static internal::ClassMethod method("OS", "get_stdout_type", 1704816237);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<OS::StdHandleType>(result);
}

OS::StdHandleType OS::get_stderr_type() const {
	static internal::ClassMethod method("OS", "get_stderr_type", 1704816237);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<OS::StdHandleType>(result);
}

int32_t OS::execute(const String &p_path, const PackedStringArray &p_arguments, const Array &p_output, bool p_read_stderr, bool p_open_console) {
	static internal::ClassMethod method("OS", "execute", 1488299882);
	const void *const arguments[] = { &p_path, &p_arguments, &p_output, &p_read_stderr, &p_open_console };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

Dictionary OS::execute_with_pipe(const String &p_path, const PackedStringArray &p_arguments, bool p_blocking) {
	static internal::ClassMethod method("OS", "execute_with_pipe", 2851312030);
	const void *const arguments[] = { &p_path, &p_arguments, &p_blocking };
	Dictionary result;
	method.call(_owner, arguments, &result);
	return result;
}

int32_t OS::create_process(const String &p_path, const PackedStringArray &p_arguments, bool p_open_console) {
	static internal::ClassMethod method("OS", "create_process", 2903767230);
	const void *const arguments[] = { &p_path, &p_arguments, &p_open_console };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

int32_t OS::create_instance(const PackedStringArray &p_arguments) {
	static internal::ClassMethod method("OS", "create_instance", 1080601263);
	const void *const arguments[] = { &p_arguments };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

Error OS::open_with_program(const String &p_program_path, const PackedStringArray &p_paths) {
	static internal::ClassMethod method("OS", "open_with_program", 2848259907);
	const void *const arguments[] = { &p_program_path, &p_paths };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

Error OS::kill(int32_t p_pid) {
	static internal::ClassMethod method("OS", "kill", 844576869);
	const int64_t wire_pid = p_pid;
	const void *const arguments[] = { &wire_pid };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

Error OS::shell_open(const String &p_uri) {
	static internal::ClassMethod method("OS", "shell_open", 166001499);
	const void *const arguments[] = { &p_uri };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

Error OS::shell_show_in_file_manager(const String &p_file_or_dir_path, bool p_open_folder) {
	static internal::ClassMethod method("OS", "shell_show_in_file_manager", 3565188097);
	const void *const arguments[] = { &p_file_or_dir_path, &p_open_folder };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

bool OS::is_process_running(int32_t p_pid) const {
	static internal::ClassMethod method("OS", "is_process_running", 1116898809);
	const int64_t wire_pid = p_pid;
	const void *const arguments[] = { &wire_pid };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

int32_t OS::get_process_exit_code(int32_t p_pid) const {
	static internal::ClassMethod method("OS", "get_process_exit_code", 923996154);
	const int64_t wire_pid = p_pid;
	const void *const arguments[] = { &wire_pid };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

int32_t OS::get_process_id() const {
	static internal::ClassMethod method("OS", "get_process_id", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

bool OS::has_environment(const String &p_variable) const {
	static internal::ClassMethod method("OS", "has_environment", 3927539163);
	const void *const arguments[] = { &p_variable };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

String OS::get_environment(const String &p_variable) const {
	static internal::ClassMethod method("OS", "get_environment", 3135753539);
	const void *const arguments[] = { &p_variable };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

void OS::set_environment(const String &p_variable, const String &p_value) const {
	static internal::ClassMethod method("OS", "set_environment", 3605043004);
	const void *const arguments[] = { &p_variable, &p_value };
	method.call(_owner, arguments, nullptr);
}

void OS::unset_environment(const String &p_variable) const {
	static internal::ClassMethod method("OS", "unset_environment", 3089850668);
	const void *const arguments[] = { &p_variable };
	method.call(_owner, arguments, nullptr);
}

String OS::get_name() const {
	static internal::ClassMethod method("OS", "get_name", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_distribution_name() const {
	static internal::ClassMethod method("OS", "get_distribution_name", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_version() const {
	static internal::ClassMethod method("OS", "get_version", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_version_alias() const {
	static internal::ClassMethod method("OS", "get_version_alias", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_cmdline_args() {
	static internal::ClassMethod method("OS", "get_cmdline_args", 2981934095);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_cmdline_user_args() {
	static internal::ClassMethod method("OS", "get_cmdline_user_args", 2981934095);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_video_adapter_driver_info() const {
	static internal::ClassMethod method("OS", "get_video_adapter_driver_info", 1139954409);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

void OS::set_restart_on_exit(bool p_restart, const PackedStringArray &p_arguments) {
	static internal::ClassMethod method("OS", "set_restart_on_exit", 3331453935);
	const void *const arguments[] = { &p_restart, &p_arguments };
	method.call(_owner, arguments, nullptr);
}

bool OS::is_restart_on_exit_set() const {
	static internal::ClassMethod method("OS", "is_restart_on_exit_set", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_restart_on_exit_arguments() const {
	static internal::ClassMethod method("OS", "get_restart_on_exit_arguments", 1139954409);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

void OS::delay_usec(int32_t p_usec) const {
	static internal::ClassMethod method("OS", "delay_usec", 998575451);
	const int64_t wire_usec = p_usec;
	const void *const arguments[] = { &wire_usec };
	method.call(_owner, arguments, nullptr);
}

void OS::delay_msec(int32_t p_msec) const {
	static internal::ClassMethod method("OS", "delay_msec", 998575451);
	const int64_t wire_msec = p_msec;
	const void *const arguments[] = { &wire_msec };
	method.call(_owner, arguments, nullptr);
}

String OS::get_locale() const {
	static internal::ClassMethod method("OS", "get_locale", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_locale_language() const {
	static internal::ClassMethod method("OS", "get_locale_language", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_model_name() const {
	static internal::ClassMethod method("OS", "get_model_name", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

bool OS::is_userfs_persistent() const {
	static internal::ClassMethod method("OS", "is_userfs_persistent", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool OS::is_stdout_verbose() const {
	static internal::ClassMethod method("OS", "is_stdout_verbose", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool OS::is_debug_build() const {
	static internal::ClassMethod method("OS", "is_debug_build", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

uint64_t OS::get_static_memory_usage() const {
	static internal::ClassMethod method("OS", "get_static_memory_usage", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

uint64_t OS::get_static_memory_peak_usage() const {
	static internal::ClassMethod method("OS", "get_static_memory_peak_usage", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

Dictionary OS::get_memory_info() const {
	static internal::ClassMethod method("OS", "get_memory_info", 3102165223);
	Dictionary result;
	method.call(_owner, nullptr, &result);
	return result;
}

Error OS::move_to_trash(const String &p_path) const {
	static internal::ClassMethod method("OS", "move_to_trash", 2113323047);
	const void *const arguments[] = { &p_path };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

String OS::get_user_data_dir() const {
	static internal::ClassMethod method("OS", "get_user_data_dir", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_system_dir(OS::SystemDir p_dir, bool p_shared_storage) const {
	static internal::ClassMethod method("OS", "get_system_dir", 3073895123);
	const int64_t wire_dir = p_dir;
	const void *const arguments[] = { &wire_dir, &p_shared_storage };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

String OS::get_config_dir() const {
	static internal::ClassMethod method("OS", "get_config_dir", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_data_dir() const {
	static internal::ClassMethod method("OS", "get_data_dir", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_cache_dir() const {
	static internal::ClassMethod method("OS", "get_cache_dir", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_temp_dir() const {
	static internal::ClassMethod method("OS", "get_temp_dir", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_unique_id() const {
	static internal::ClassMethod method("OS", "get_unique_id", 201670096);
	String result;
	method.call(_owner, nullptr, &result);
	return result;
}

String OS::get_keycode_string(Key p_code) const {
	static internal::ClassMethod method("OS", "get_keycode_string", 2261993717);
	const int64_t wire_code = p_code;
	const void *const arguments[] = { &wire_code };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

bool OS::is_keycode_unicode(char32_t p_code) const {
	static internal::ClassMethod method("OS", "is_keycode_unicode", 1116898809);
	const int64_t wire_code = p_code;
	const void *const arguments[] = { &wire_code };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

Key OS::find_keycode_from_string(const String &p_string) const {
	static internal::ClassMethod method("OS", "find_keycode_from_string", 1084858572);
	const void *const arguments[] = { &p_string };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Key>(result);
}

void OS::set_use_file_access_save_and_swap(bool p_enabled) {
	static internal::ClassMethod method("OS", "set_use_file_access_save_and_swap", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

Error OS::set_thread_name(const String &p_name) {
	static internal::ClassMethod method("OS", "set_thread_name", 166001499);
	const void *const arguments[] = { &p_name };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

uint64_t OS::get_thread_caller_id() const {
	static internal::ClassMethod method("OS", "get_thread_caller_id", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

uint64_t OS::get_main_thread_id() const {
	static internal::ClassMethod method("OS", "get_main_thread_id", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<uint64_t>(result);
}

bool OS::has_feature(const String &p_tag_name) const {
	static internal::ClassMethod method("OS", "has_feature", 3927539163);
	const void *const arguments[] = { &p_tag_name };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

bool OS::is_sandboxed() const {
	static internal::ClassMethod method("OS", "is_sandboxed", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool OS::request_permission(const String &p_name) {
	static internal::ClassMethod method("OS", "request_permission", 2323990056);
	const void *const arguments[] = { &p_name };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

bool OS::request_permissions() {
	static internal::ClassMethod method("OS", "request_permissions", 2240911060);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

PackedStringArray OS::get_granted_permissions() const {
	static internal::ClassMethod method("OS", "get_granted_permissions", 1139954409);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

void OS::revoke_granted_permissions() {
	static internal::ClassMethod method("OS", "revoke_granted_permissions", 3218959716);
	method.call(_owner, nullptr, nullptr);
}

const GDExtensionInstanceBindingCallbacks ProjectSettings::_gde_binding_callbacks = internal::wrapper_callbacks<ProjectSettings>;

ProjectSettings *ProjectSettings::get_singleton() {
	static internal::StaticSingleton singleton("ProjectSettings");
	return reinterpret_cast<ProjectSettings *>(singleton.get());
}

bool ProjectSettings::has_setting(const String &p_name) const {
	static internal::ClassMethod method("ProjectSettings", "has_setting", 3927539163);
	const void *const arguments[] = { &p_name };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

void ProjectSettings::set_setting(const String &p_name, const Variant &p_value) {
	static internal::ClassMethod method("ProjectSettings", "set_setting", 402577236);
	const void *const arguments[] = { &p_name, &p_value };
	method.call(_owner, arguments, nullptr);
}

Variant ProjectSettings::get_setting(const String &p_name, const Variant &p_default_value) const {
	static internal::ClassMethod method("ProjectSettings", "get_setting", 223050753);
	const void *const arguments[] = { &p_name, &p_default_value };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

Variant ProjectSettings::get_setting_with_override(const StringName &p_name) const {
	static internal::ClassMethod method("ProjectSettings", "get_setting_with_override", 2760726917);
	const void *const arguments[] = { &p_name };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

TypedArray<Dictionary> ProjectSettings::get_global_class_list() {
	static internal::ClassMethod method("ProjectSettings", "get_global_class_list", 2915620761);
	TypedArray<Dictionary> result;
	method.call(_owner, nullptr, &result);
	return result;
}

Variant ProjectSettings::get_setting_with_override_and_custom_features(const StringName &p_name, const PackedStringArray &p_features) const {
	static internal::ClassMethod method("ProjectSettings", "get_setting_with_override_and_custom_features", 2434817427);
	const void *const arguments[] = { &p_name, &p_features };
	Variant result;
	method.call(_owner, arguments, &result);
	return result;
}

void ProjectSettings::set_order(const String &p_name, int32_t p_position) {
	static internal::ClassMethod method("ProjectSettings", "set_order", 2956805083);
	const int64_t wire_position = p_position;
	const void *const arguments[] = { &p_name, &wire_position };
	method.call(_owner, arguments, nullptr);
}

int32_t ProjectSettings::get_order(const String &p_name) const {
	static internal::ClassMethod method("ProjectSettings", "get_order", 1321353865);
	const void *const arguments[] = { &p_name };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

void ProjectSettings::set_initial_value(const String &p_name, const Variant &p_value) {
	static internal::ClassMethod method("ProjectSettings", "set_initial_value", 402577236);
	const void *const arguments[] = { &p_name, &p_value };
	method.call(_owner, arguments, nullptr);
}

void ProjectSettings::set_as_basic(const String &p_name, bool p_basic) {
	static internal::ClassMethod method("ProjectSettings", "set_as_basic", 2678287736);
	const void *const arguments[] = { &p_name, &p_basic };
	method.call(_owner, arguments, nullptr);
}

void ProjectSettings::set_as_internal(const String &p_name, bool p_internal) {
	static internal::ClassMethod method("ProjectSettings", "set_as_internal", 2678287736);
	const void *const arguments[] = { &p_name, &p_internal };
	method.call(_owner, arguments, nullptr);
}

void ProjectSettings::add_property_info(const Dictionary &p_hint) {
	static internal::ClassMethod method("ProjectSettings", "add_property_info", 4155329257);
	const void *const arguments[] = { &p_hint };
	method.call(_owner, arguments, nullptr);
}

void ProjectSettings::set_restart_if_changed(const String &p_name, bool p_restart) {
	static internal::ClassMethod method("ProjectSettings", "set_restart_if_changed", 2678287736);
	const void *const arguments[] = { &p_name, &p_restart };
	method.call(_owner, arguments, nullptr);
}

void ProjectSettings::clear(const String &p_name) {
	static internal::ClassMethod method("ProjectSettings", "clear", 83702148);
	const void *const arguments[] = { &p_name };
	method.call(_owner, arguments, nullptr);
}

String ProjectSettings::localize_path(const String &p_path) const {
	static internal::ClassMethod method("ProjectSettings", "localize_path", 3135753539);
	const void *const arguments[] = { &p_path };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

String ProjectSettings::globalize_path(const String &p_path) const {
	static internal::ClassMethod method("ProjectSettings", "globalize_path", 3135753539);
	const void *const arguments[] = { &p_path };
	String result;
	method.call(_owner, arguments, &result);
	return result;
}

Error ProjectSettings::save() {
	static internal::ClassMethod method("ProjectSettings", "save", 166280745);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<Error>(result);
}

bool ProjectSettings::load_resource_pack(const String &p_pack, bool p_replace_files, int32_t p_offset) {
	static internal::ClassMethod method("ProjectSettings", "load_resource_pack", 708980503);
	const int64_t wire_offset = p_offset;
	const void *const arguments[] = { &p_pack, &p_replace_files, &wire_offset };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

Error ProjectSettings::save_custom(const String &p_file) {
	static internal::ClassMethod method("ProjectSettings", "save_custom", 166001499);
	const void *const arguments[] = { &p_file };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

PackedStringArray ProjectSettings::get_changed_settings() const {
	static internal::ClassMethod method("ProjectSettings", "get_changed_settings", 1139954409);
	PackedStringArray result;
	method.call(_owner, nullptr, &result);
	return result;
}

bool ProjectSettings::check_changed_settings_in_group(const String &p_setting_prefix) const {
	static internal::ClassMethod method("ProjectSettings", "check_changed_settings_in_group", 3927539163);
	const void *const arguments[] = { &p_setting_prefix };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

const GDExtensionInstanceBindingCallbacks RefCounted::_gde_binding_callbacks = internal::wrapper_callbacks<RefCounted>;

bool RefCounted::init_ref() {
	static internal::ClassMethod method("RefCounted", "init_ref", 2240911060);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool RefCounted::reference() {
	static internal::ClassMethod method("RefCounted", "reference", 2240911060);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool RefCounted::unreference() {
	static internal::ClassMethod method("RefCounted", "unreference", 2240911060);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

int32_t RefCounted::get_reference_count() const {
	static internal::ClassMethod method("RefCounted", "get_reference_count", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

const GDExtensionInstanceBindingCallbacks SceneTree::_gde_binding_callbacks = internal::wrapper_callbacks<SceneTree>;

Object *SceneTree::get_root() const {
	static internal::ClassMethod method("SceneTree", "get_root", 1757182445);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

bool SceneTree::has_group(const StringName &p_name) const {
	static internal::ClassMethod method("SceneTree", "has_group", 2619796661);
	const void *const arguments[] = { &p_name };
	bool result = {};
	method.call(_owner, arguments, &result);
	return result;
}

bool SceneTree::is_accessibility_enabled() const {
	static internal::ClassMethod method("SceneTree", "is_accessibility_enabled", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool SceneTree::is_accessibility_supported() const {
	static internal::ClassMethod method("SceneTree", "is_accessibility_supported", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

bool SceneTree::is_auto_accept_quit() const {
	static internal::ClassMethod method("SceneTree", "is_auto_accept_quit", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void SceneTree::set_auto_accept_quit(bool p_enabled) {
	static internal::ClassMethod method("SceneTree", "set_auto_accept_quit", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_quit_on_go_back() const {
	static internal::ClassMethod method("SceneTree", "is_quit_on_go_back", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void SceneTree::set_quit_on_go_back(bool p_enabled) {
	static internal::ClassMethod method("SceneTree", "set_quit_on_go_back", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

void SceneTree::set_debug_collisions_hint(bool p_enable) {
	static internal::ClassMethod method("SceneTree", "set_debug_collisions_hint", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_debugging_collisions_hint() const {
	static internal::ClassMethod method("SceneTree", "is_debugging_collisions_hint", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void SceneTree::set_debug_paths_hint(bool p_enable) {
	static internal::ClassMethod method("SceneTree", "set_debug_paths_hint", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_debugging_paths_hint() const {
	static internal::ClassMethod method("SceneTree", "is_debugging_paths_hint", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void SceneTree::set_debug_navigation_hint(bool p_enable) {
	static internal::ClassMethod method("SceneTree", "set_debug_navigation_hint", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_debugging_navigation_hint() const {
	static internal::ClassMethod method("SceneTree", "is_debugging_navigation_hint", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

Object *SceneTree::get_edited_scene_root() const {
	static internal::ClassMethod method("SceneTree", "get_edited_scene_root", 3160264692);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

void SceneTree::set_pause(bool p_enable) {
	static internal::ClassMethod method("SceneTree", "set_pause", 2586408642);
	const void *const arguments[] = { &p_enable };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_paused() const {
	static internal::ClassMethod method("SceneTree", "is_paused", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

Ref<RefCounted> SceneTree::create_timer(double p_time_sec, bool p_process_always, bool p_process_in_physics, bool p_ignore_time_scale) {
	static internal::ClassMethod method("SceneTree", "create_timer", 2709170273);
	const void *const arguments[] = { &p_time_sec, &p_process_always, &p_process_in_physics, &p_ignore_time_scale };
	GodotObject *result = nullptr;
	method.call(_owner, arguments, &result);
	return internal::adopt<RefCounted>(result);
}

Ref<RefCounted> SceneTree::create_tween() {
	static internal::ClassMethod method("SceneTree", "create_tween", 3426978995);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return internal::adopt<RefCounted>(result);
}

Array SceneTree::get_processed_tweens() {
	static internal::ClassMethod method("SceneTree", "get_processed_tweens", 2915620761);
	Array result;
	method.call(_owner, nullptr, &result);
	return result;
}

int32_t SceneTree::get_node_count() const {
	static internal::ClassMethod method("SceneTree", "get_node_count", 3905245786);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<int32_t>(result);
}

int64_t SceneTree::get_frame() const {
	static internal::ClassMethod method("SceneTree", "get_frame", 3905245786);
	int64_t result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void SceneTree::quit(int32_t p_exit_code) {
	static internal::ClassMethod method("SceneTree", "quit", 1995695955);
	const int64_t wire_exit_code = p_exit_code;
	const void *const arguments[] = { &wire_exit_code };
	method.call(_owner, arguments, nullptr);
}

void SceneTree::set_physics_interpolation_enabled(bool p_enabled) {
	static internal::ClassMethod method("SceneTree", "set_physics_interpolation_enabled", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_physics_interpolation_enabled() const {
	static internal::ClassMethod method("SceneTree", "is_physics_interpolation_enabled", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

void SceneTree::queue_delete(Object *p_obj) {
	static internal::ClassMethod method("SceneTree", "queue_delete", 3975164845);
	GodotObject *const wire_obj = internal::owner_of(p_obj);
	const void *const arguments[] = { &wire_obj };
	method.call(_owner, arguments, nullptr);
}

Variant SceneTree::call_group_flags_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("SceneTree", "call_group_flags", 1527739229);
	return method.call_variants(_owner, p_arguments, p_count);
}

void SceneTree::notify_group_flags(uint32_t p_call_flags, const StringName &p_group, int32_t p_notification) {
	static internal::ClassMethod method("SceneTree", "notify_group_flags", 1245489420);
	const int64_t wire_call_flags = p_call_flags;
	const int64_t wire_notification = p_notification;
	const void *const arguments[] = { &wire_call_flags, &p_group, &wire_notification };
	method.call(_owner, arguments, nullptr);
}

void SceneTree::set_group_flags(uint32_t p_call_flags, const StringName &p_group, const String &p_property, const Variant &p_value) {
	static internal::ClassMethod method("SceneTree", "set_group_flags", 3497599527);
	const int64_t wire_call_flags = p_call_flags;
	const void *const arguments[] = { &wire_call_flags, &p_group, &p_property, &p_value };
	method.call(_owner, arguments, nullptr);
}

Variant SceneTree::call_group_internal(const void *const *p_arguments, int p_count) {
	static internal::ClassMethod method("SceneTree", "call_group", 1257962832);
	return method.call_variants(_owner, p_arguments, p_count);
}

void SceneTree::notify_group(const StringName &p_group, int32_t p_notification) {
	static internal::ClassMethod method("SceneTree", "notify_group", 2415702435);
	const int64_t wire_notification = p_notification;
	const void *const arguments[] = { &p_group, &wire_notification };
	method.call(_owner, arguments, nullptr);
}

void SceneTree::set_group(const StringName &p_group, const String &p_property, const Variant &p_value) {
	static internal::ClassMethod method("SceneTree", "set_group", 1279312029);
	const void *const arguments[] = { &p_group, &p_property, &p_value };
	method.call(_owner, arguments, nullptr);
}

Array SceneTree::get_nodes_in_group(const StringName &p_group) {
	static internal::ClassMethod method("SceneTree", "get_nodes_in_group", 689397652);
	const void *const arguments[] = { &p_group };
	Array result;
	method.call(_owner, arguments, &result);
	return result;
}

Object *SceneTree::get_first_node_in_group(const StringName &p_group) {
	static internal::ClassMethod method("SceneTree", "get_first_node_in_group", 4071044623);
	const void *const arguments[] = { &p_group };
	GodotObject *result = nullptr;
	method.call(_owner, arguments, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

int32_t SceneTree::get_node_count_in_group(const StringName &p_group) const {
	static internal::ClassMethod method("SceneTree", "get_node_count_in_group", 2458036349);
	const void *const arguments[] = { &p_group };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<int32_t>(result);
}

Object *SceneTree::get_current_scene() const {
	static internal::ClassMethod method("SceneTree", "get_current_scene", 3160264692);
	GodotObject *result = nullptr;
	method.call(_owner, nullptr, &result);
	return reinterpret_cast<Object *>(internal::get_object_instance_binding(result));
}

Error SceneTree::change_scene_to_file(const String &p_path) {
	static internal::ClassMethod method("SceneTree", "change_scene_to_file", 166001499);
	const void *const arguments[] = { &p_path };
	int64_t result = 0;
	method.call(_owner, arguments, &result);
	return static_cast<Error>(result);
}

Error SceneTree::reload_current_scene() {
	static internal::ClassMethod method("SceneTree", "reload_current_scene", 166280745);
	int64_t result = 0;
	method.call(_owner, nullptr, &result);
	return static_cast<Error>(result);
}

void SceneTree::unload_current_scene() {
	static internal::ClassMethod method("SceneTree", "unload_current_scene", 3218959716);
	method.call(_owner, nullptr, nullptr);
}

Ref<RefCounted> SceneTree::get_multiplayer(const NodePath &p_for_path) const {
	static internal::ClassMethod method("SceneTree", "get_multiplayer", 3453401404);
	const void *const arguments[] = { &p_for_path };
	GodotObject *result = nullptr;
	method.call(_owner, arguments, &result);
	return internal::adopt<RefCounted>(result);
}

void SceneTree::set_multiplayer_poll_enabled(bool p_enabled) {
	static internal::ClassMethod method("SceneTree", "set_multiplayer_poll_enabled", 2586408642);
	const void *const arguments[] = { &p_enabled };
	method.call(_owner, arguments, nullptr);
}

bool SceneTree::is_multiplayer_poll_enabled() const {
	static internal::ClassMethod method("SceneTree", "is_multiplayer_poll_enabled", 36873697);
	bool result = {};
	method.call(_owner, nullptr, &result);
	return result;
}

} // namespace godot
