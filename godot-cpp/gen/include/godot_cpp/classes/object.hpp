// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/wrapped.hpp>
#include <godot_cpp/core/type_info.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/string_name.hpp>
#include <godot_cpp/variant/typed_array.hpp>
#include <godot_cpp/variant/variant_core.hpp>

namespace godot {

class Object : public Wrapped {
	GDEXTENSION_CLASS(Object, Wrapped, "Object")

	Variant emit_signal_internal(const void *const *p_arguments, int p_count);
	Variant call_internal(const void *const *p_arguments, int p_count);
	Variant call_deferred_internal(const void *const *p_arguments, int p_count);

public:
	enum ConnectFlags {
		CONNECT_DEFERRED = 1,
		CONNECT_PERSIST = 2,
		CONNECT_ONE_SHOT = 4,
		CONNECT_REFERENCE_COUNTED = 8,
		CONNECT_APPEND_SOURCE_OBJECT = 16,
	};

	static constexpr int NOTIFICATION_POSTINITIALIZE = 0;
	static constexpr int NOTIFICATION_PREDELETE = 1;
	static constexpr int NOTIFICATION_EXTENSION_RELOADED = 2;

	String get_class() const;
	bool is_class(const String &p_class) const;
	void set(const StringName &p_property, const Variant &p_value);
	Variant get(const StringName &p_property) const;
	void set_indexed(const NodePath &p_property_path, const Variant &p_value);
	Variant get_indexed(const NodePath &p_property_path) const;
	TypedArray<Dictionary> get_property_list() const;
	TypedArray<Dictionary> get_method_list() const;
	bool property_can_revert(const StringName &p_property) const;
	Variant property_get_revert(const StringName &p_property) const;
	void notification(int32_t p_what, bool p_reversed = false);
	String to_string();
	uint64_t get_instance_id() const;
	void set_script(const Variant &p_script);
	Variant get_script() const;
	void set_meta(const StringName &p_name, const Variant &p_value);
	void remove_meta(const StringName &p_name);
	Variant get_meta(const StringName &p_name, const Variant &p_default = Variant()) const;
	bool has_meta(const StringName &p_name) const;
	TypedArray<StringName> get_meta_list() const;
	void add_user_signal(const String &p_signal, const Array &p_arguments = Array());
	bool has_user_signal(const StringName &p_signal) const;
	void remove_user_signal(const StringName &p_signal);
	template <typename... Args>
	Error emit_signal(const StringName &p_signal, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_signal, p_args...);
		return static_cast<Error>(emit_signal_internal(arguments.pointers, sizeof...(Args) + 1).operator int64_t());
	}
	template <typename... Args>
	Variant call(const StringName &p_method, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_method, p_args...);
		return call_internal(arguments.pointers, sizeof...(Args) + 1);
	}
	template <typename... Args>
	Variant call_deferred(const StringName &p_method, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_method, p_args...);
		return call_deferred_internal(arguments.pointers, sizeof...(Args) + 1);
	}
	void set_deferred(const StringName &p_property, const Variant &p_value);
	Variant callv(const StringName &p_method, const Array &p_arg_array);
	bool has_method(const StringName &p_method) const;
	int32_t get_method_argument_count(const StringName &p_method) const;
	bool has_signal(const StringName &p_signal) const;
	TypedArray<Dictionary> get_signal_list() const;
	TypedArray<Dictionary> get_signal_connection_list(const StringName &p_signal) const;
	TypedArray<Dictionary> get_incoming_connections() const;
	Error connect(const StringName &p_signal, const Callable &p_callable, uint32_t p_flags = 0);
	void disconnect(const StringName &p_signal, const Callable &p_callable);
	bool is_connected(const StringName &p_signal, const Callable &p_callable) const;
	bool has_connections(const StringName &p_signal) const;
	void set_block_signals(bool p_enable);
	bool is_blocking_signals() const;
	void notify_property_list_changed();
	void set_message_translation(bool p_enable);
	bool can_translate_messages() const;
	String tr(const StringName &p_message, const StringName &p_context = StringName()) const;
	String tr_n(const StringName &p_message, const StringName &p_plural_message, int32_t p_n, const StringName &p_context = StringName()) const;
	StringName get_translation_domain() const;
	void set_translation_domain(const StringName &p_domain);
	bool is_queued_for_deletion() const;
	void cancel_free();

#include <godot_cpp/classes/extras/object.inc>

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &) {
	}
};

} // namespace godot

VARIANT_ENUM_CAST(Object::ConnectFlags);
