// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/main_loop.hpp>
#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/core/type_info.hpp>
#include <godot_cpp/variant/node_path.hpp>

namespace godot {

class Object;
class RefCounted;

class SceneTree : public MainLoop {
	GDEXTENSION_CLASS(SceneTree, MainLoop, "SceneTree")

	Variant call_group_flags_internal(const void *const *p_arguments, int p_count);
	Variant call_group_internal(const void *const *p_arguments, int p_count);

public:
	enum GroupCallFlags {
		GROUP_CALL_DEFAULT = 0,
		GROUP_CALL_REVERSE = 1,
		GROUP_CALL_DEFERRED = 2,
		GROUP_CALL_UNIQUE = 4,
	};

	Object *get_root() const;
	bool has_group(const StringName &p_name) const;
	bool is_accessibility_enabled() const;
	bool is_accessibility_supported() const;
	bool is_auto_accept_quit() const;
	void set_auto_accept_quit(bool p_enabled);
	bool is_quit_on_go_back() const;
	void set_quit_on_go_back(bool p_enabled);
	void set_debug_collisions_hint(bool p_enable);
	bool is_debugging_collisions_hint() const;
	void set_debug_paths_hint(bool p_enable);
	bool is_debugging_paths_hint() const;
	void set_debug_navigation_hint(bool p_enable);
	bool is_debugging_navigation_hint() const;
	Object *get_edited_scene_root() const;
	void set_pause(bool p_enable);
	bool is_paused() const;
	Ref<RefCounted> create_timer(double p_time_sec, bool p_process_always = true, bool p_process_in_physics = false, bool p_ignore_time_scale = false);
	Ref<RefCounted> create_tween();
	Array get_processed_tweens();
	int32_t get_node_count() const;
	int64_t get_frame() const;
	void quit(int32_t p_exit_code = 0);
	void set_physics_interpolation_enabled(bool p_enabled);
	bool is_physics_interpolation_enabled() const;
	void queue_delete(Object *p_obj);
	template <typename... Args>
	void call_group_flags(int64_t p_flags, const StringName &p_group, const StringName &p_method, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 3> arguments(p_flags, p_group, p_method, p_args...);
		call_group_flags_internal(arguments.pointers, sizeof...(Args) + 3);
	}
	void notify_group_flags(uint32_t p_call_flags, const StringName &p_group, int32_t p_notification);
	void set_group_flags(uint32_t p_call_flags, const StringName &p_group, const String &p_property, const Variant &p_value);
	template <typename... Args>
	void call_group(const StringName &p_group, const StringName &p_method, const Args &...p_args) {
		const internal::VariantArguments<sizeof...(Args) + 2> arguments(p_group, p_method, p_args...);
		call_group_internal(arguments.pointers, sizeof...(Args) + 2);
	}
	void notify_group(const StringName &p_group, int32_t p_notification);
	void set_group(const StringName &p_group, const String &p_property, const Variant &p_value);
	Array get_nodes_in_group(const StringName &p_group);
	Object *get_first_node_in_group(const StringName &p_group);
	int32_t get_node_count_in_group(const StringName &p_group) const;
	Object *get_current_scene() const;
	Error change_scene_to_file(const String &p_path);
	Error reload_current_scene();
	void unload_current_scene();
	Ref<RefCounted> get_multiplayer(const NodePath &p_for_path = NodePath()) const;
	void set_multiplayer_poll_enabled(bool p_enabled);
	bool is_multiplayer_poll_enabled() const;

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		MainLoop::register_virtuals<T, B>(p_table);
	}
};

} // namespace godot

VARIANT_ENUM_CAST(SceneTree::GroupCallFlags);
