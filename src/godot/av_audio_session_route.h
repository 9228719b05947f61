#pragma once

#include "../session/session_route.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/variant/typed_array.hpp>

class AVAudioSessionPort;

// The inputs and outputs in use at one moment.
class AVAudioSessionRoute : public godot::RefCounted {
	GDCLASS(AVAudioSessionRoute, godot::RefCounted)

public:
	// Returns null for a null route.
	static godot::Ref<AVAudioSessionRoute> create(const audio_session::RoutePointer &p_route);

	godot::TypedArray<AVAudioSessionPort> get_inputs() const;
	godot::TypedArray<AVAudioSessionPort> get_outputs() const;

protected:
	static void _bind_methods();

private:
	audio_session::RoutePointer route = std::make_shared<const audio_session::RouteDescription>();
};
