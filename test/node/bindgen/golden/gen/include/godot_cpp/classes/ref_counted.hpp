// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/type_info.hpp>

namespace godot {

class RefCounted : public Object {
	GDEXTENSION_CLASS(RefCounted, Object, "RefCounted")

public:
	bool init_ref();
	bool reference();
	bool unreference();

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		Object::register_virtuals<T, B>(p_table);
	}
};

} // namespace godot
