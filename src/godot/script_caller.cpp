#include "script_caller.h"

#include <godot_cpp/classes/engine.hpp>
#include <godot_cpp/core/object.hpp>
#include <godot_cpp/variant/array.hpp>
#include <godot_cpp/variant/variant.hpp>

using namespace godot;

#ifdef DEBUG_ENABLED

String find_script_caller() {
	constexpr const char *CAPTURE = "capture_script_backtraces";
	// Called by name, because Godot 4.4 has no such method.
	static const bool has_backtraces = Engine::get_singleton()->has_method(CAPTURE);
	if (!has_backtraces) {
		return String();
	}
	const Array backtraces = Engine::get_singleton()->call(CAPTURE, false);
	for (int64_t i = 0; i < backtraces.size(); i++) {
		Object *const backtrace = backtraces[i];
		if (backtrace != nullptr && static_cast<int64_t>(backtrace->call("get_frame_count")) > 0) {
			return vformat("%s (%s:%d)", backtrace->call("get_frame_function", 0), backtrace->call("get_frame_file", 0), backtrace->call("get_frame_line", 0));
		}
	}
	return String();
}

#else

String find_script_caller() {
	return String();
}

#endif // DEBUG_ENABLED
