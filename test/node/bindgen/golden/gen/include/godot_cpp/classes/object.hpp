// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/wrapped.hpp>
#include <godot_cpp/core/type_info.hpp>

namespace godot {

class Object : public Wrapped {
	GDEXTENSION_CLASS(Object, Wrapped, "Object")

	Variant call_internal(const void *const *p_arguments, int p_count);

public:
	enum ConnectFlags {
		CONNECT_DEFERRED = 1,
	};

	static constexpr int NOTIFICATION_POSTINITIALIZE = 0;

	String get_class() const;
	void notification(int32_t p_what, bool p_reversed = false);
	template <typename... Args>
	Variant call(const StringName &p_method, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 1> arguments(p_method, p_args...);
		return call_internal(arguments.pointers, sizeof...(Args) + 1);
	}
	Side connect(const StringName &p_signal, const Callable &p_callable, uint32_t p_flags = 0);

#include <godot_cpp/classes/extras/object.inc>

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &) {
	}
};

} // namespace godot

VARIANT_ENUM_CAST(Object::ConnectFlags);
