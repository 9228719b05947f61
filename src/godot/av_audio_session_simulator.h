#pragma once

#include "av_audio_session.h"

#include <godot_cpp/variant/string.hpp>

#include <memory>

namespace audio_session::simulated {
class Device;
}

// A game's or a test's handle on the simulated device: what a player, another app or the hardware does, and
// what only a simulated device can tell. The same calls give the same events in the same order.
class AVAudioSessionSimulator : public godot::RefCounted {
	GDCLASS(AVAudioSessionSimulator, godot::RefCounted)

public:
#include "gen/av_audio_session_simulator_enums.inc"

	// Null where the session runs on another backend.
	AVAudioSessionSimulator();

#include "gen/av_audio_session_simulator_declarations.inc"

protected:
	static void _bind_methods();

private:
	// The device, after the service was sent everything that the game had assigned: a change from outside comes after it.
	audio_session::simulated::Device &get_device_after_assignments() const;

	const std::shared_ptr<audio_session::simulated::Device> device;
};

#include "gen/av_audio_session_simulator_casts.inc"
