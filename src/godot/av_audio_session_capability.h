#pragma once

#include "../session/session_route.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>

// Whether the hardware supports a feature, and whether it is enabled.
class AVAudioSessionCapability : public godot::RefCounted {
	GDCLASS(AVAudioSessionCapability, godot::RefCounted)

public:
	static godot::Ref<AVAudioSessionCapability> create(const audio_session::Capability &p_capability);

	bool is_supported() const { return capability.is_supported; }
	bool is_enabled() const { return capability.is_enabled; }

protected:
	static void _bind_methods();

private:
	audio_session::Capability capability;
};
