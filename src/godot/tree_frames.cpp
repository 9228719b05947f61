#include "tree_frames.h"

#include <godot_cpp/classes/engine.hpp>
#include <godot_cpp/classes/main_loop.hpp>
#include <godot_cpp/core/memory.hpp>
#include <godot_cpp/core/object.hpp>

using namespace godot;

namespace {

constexpr const char *FRAME = "frame";
constexpr const char *PROCESS_FRAME = "process_frame";

} // namespace

TreeFrames::TreeFrames(const Callable &p_callable) :
		relay(memnew(Object)) {
	relay->add_user_signal(FRAME);
	relay->connect(FRAME, p_callable);
	if (!find_tree()) {
		// The engine flushes the message queue first when there is a main loop. Godot 4.4 has no better moment.
		relay->call_deferred("emit_signal", FRAME);
	}
}

TreeFrames::~TreeFrames() {
	memdelete(relay);
}

bool TreeFrames::find_tree() {
	if (has_tree) {
		return true;
	}
	Object *const main_loop = Engine::get_singleton()->get_main_loop();
	has_tree = main_loop != nullptr && main_loop->has_signal(PROCESS_FRAME);
	if (has_tree) {
		main_loop->connect(PROCESS_FRAME, Callable(relay, "emit_signal").bind(FRAME));
	}
	return has_tree;
}
