#pragma once

#include <godot_cpp/classes/ref_counted.hpp>

// What a changing method's `Signal` belongs to: it emits `completed`, once, with an `Error`.
class AVAudioSessionRequest : public godot::RefCounted {
	GDCLASS(AVAudioSessionRequest, godot::RefCounted)

protected:
	static void _bind_methods();
};
