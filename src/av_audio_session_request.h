#pragma once

#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/variant/string.hpp>

// What a changing method's `Signal` belongs to: it emits `completed`, once, with an `Error`. The rest of the
// outcome can be read from then on.
class AVAudioSessionRequest : public godot::RefCounted {
	GDCLASS(AVAudioSessionRequest, godot::RefCounted)

public:
	void set_outcome(int64_t p_code, const godot::String &p_message);

	// A number of `AVAudioSession.ErrorCode`; 0 while it is open, and when the platform was not asked.
	int64_t get_code() const { return code; }
	// Empty while it is open, and when nothing was refused.
	godot::String get_message() const { return message; }

protected:
	static void _bind_methods();

private:
	int64_t code = 0;
	godot::String message;
};
