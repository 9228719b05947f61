// Written by tools/bindgen from the engine's API. Change the generator, not this file.

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
