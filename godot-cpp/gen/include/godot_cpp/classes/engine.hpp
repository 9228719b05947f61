// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/type_info.hpp>
#include <godot_cpp/variant/dictionary.hpp>
#include <godot_cpp/variant/typed_array.hpp>

namespace godot {

class MainLoop;
class Object;

class Engine : public Object {
	GDEXTENSION_CLASS(Engine, Object, "Engine")

public:
	static Engine *get_singleton();

	void set_physics_ticks_per_second(int32_t p_physics_ticks_per_second);
	int32_t get_physics_ticks_per_second() const;
	void set_max_physics_steps_per_frame(int32_t p_max_physics_steps);
	int32_t get_max_physics_steps_per_frame() const;
	void set_physics_jitter_fix(double p_physics_jitter_fix);
	double get_physics_jitter_fix() const;
	double get_physics_interpolation_fraction() const;
	void set_max_fps(int32_t p_max_fps);
	int32_t get_max_fps() const;
	void set_time_scale(double p_time_scale);
	double get_time_scale();
	int32_t get_frames_drawn();
	double get_frames_per_second() const;
	uint64_t get_physics_frames() const;
	uint64_t get_process_frames() const;
	MainLoop *get_main_loop() const;
	Dictionary get_version_info() const;
	Dictionary get_author_info() const;
	TypedArray<Dictionary> get_copyright_info() const;
	Dictionary get_donor_info() const;
	Dictionary get_license_info() const;
	String get_license_text() const;
	String get_architecture_name() const;
	bool is_in_physics_frame() const;
	bool has_singleton(const StringName &p_name) const;
	Object *get_singleton(const StringName &p_name) const;
	void register_singleton(const StringName &p_name, Object *p_instance);
	void unregister_singleton(const StringName &p_name);
	PackedStringArray get_singleton_list() const;
	int32_t get_script_language_count();
	Object *get_script_language(int32_t p_index) const;
	Array capture_script_backtraces(bool p_include_variables = false) const;
	bool is_editor_hint() const;
	bool is_embedded_in_editor() const;
	String get_write_movie_path() const;
	void set_print_to_stdout(bool p_enabled);
	bool is_printing_to_stdout() const;
	void set_print_error_messages(bool p_enabled);
	bool is_printing_error_messages() const;

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		Object::register_virtuals<T, B>(p_table);
	}
};

} // namespace godot
