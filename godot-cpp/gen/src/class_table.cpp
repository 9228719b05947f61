// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#include <godot_cpp/classes/engine.hpp>
#include <godot_cpp/classes/main_loop.hpp>
#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/classes/os.hpp>
#include <godot_cpp/classes/project_settings.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/classes/scene_tree.hpp>
#include <godot_cpp/core/engine_ptrcall.hpp>

namespace godot {

internal::WrapperClass internal::wrapper_classes[] = {
	{ internal::StaticName("SceneTree"), &SceneTree::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("RefCounted"), &RefCounted::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("ProjectSettings"), &ProjectSettings::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("OS"), &OS::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("MainLoop"), &MainLoop::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("Engine"), &Engine::_gde_binding_callbacks, nullptr },
	{ internal::StaticName("Object"), &Object::_gde_binding_callbacks, nullptr },
};

const int internal::wrapper_class_count = 7;

} // namespace godot
