// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/classes/keeper.hpp>
#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/classes/thing.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>

namespace godot {

internal::WrapperClass internal::wrapper_classes[] = {
	{ internal::StaticName("Thing"), &Thing::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("RefCounted"), &RefCounted::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("Keeper"), &Keeper::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("Object"), &Object::_gde_binding_callbacks, nullptr },
};

const int internal::wrapper_class_count = 4;

} // namespace godot
