// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/type_info.hpp>

namespace godot {

class Keeper : public Object {
	GDEXTENSION_CLASS(Keeper, Object, "Keeper")

public:
	static Keeper *get_singleton();

	int32_t count() const;

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		Object::register_virtuals<T, B>(p_table);
	}
};

} // namespace godot
