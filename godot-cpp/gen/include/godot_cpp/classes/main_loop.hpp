// Generated from the engine's extension_api.json, do not edit: `npm run generate` writes it again.

#pragma once

#include <godot_cpp/classes/object.hpp>
#include <godot_cpp/core/type_info.hpp>

namespace godot {

class MainLoop : public Object {
	GDEXTENSION_CLASS(MainLoop, Object, "MainLoop")

public:
	static constexpr int NOTIFICATION_OS_MEMORY_WARNING = 2009;
	static constexpr int NOTIFICATION_TRANSLATION_CHANGED = 2010;
	static constexpr int NOTIFICATION_WM_ABOUT = 2011;
	static constexpr int NOTIFICATION_CRASH = 2012;
	static constexpr int NOTIFICATION_OS_IME_UPDATE = 2013;
	static constexpr int NOTIFICATION_APPLICATION_RESUMED = 2014;
	static constexpr int NOTIFICATION_APPLICATION_PAUSED = 2015;
	static constexpr int NOTIFICATION_APPLICATION_FOCUS_IN = 2016;
	static constexpr int NOTIFICATION_APPLICATION_FOCUS_OUT = 2017;
	static constexpr int NOTIFICATION_TEXT_SERVER_CHANGED = 2018;

	virtual void _initialize();
	virtual bool _physics_process(double p_delta);
	virtual bool _process(double p_delta);
	virtual void _finalize();

protected:
	template <typename T, typename B>
	static void register_virtuals(internal::VirtualTable &p_table) {
		Object::register_virtuals<T, B>(p_table);
		internal::add_virtual<&T::_initialize, &B::_initialize>(p_table, "_initialize", 3218959716);
		internal::add_virtual<&T::_physics_process, &B::_physics_process>(p_table, "_physics_process", 330693286);
		internal::add_virtual<&T::_process, &B::_process>(p_table, "_process", 330693286);
		internal::add_virtual<&T::_finalize, &B::_finalize>(p_table, "_finalize", 3218959716);
	}
};

} // namespace godot
