#pragma once

#include "av_audio_session.h"

#include <godot_cpp/variant/string.hpp>

#include <memory>

namespace audio_session::simulated {
class Device;
}

// A handle to the simulated device, for games and tests: it simulates a player, another app or the hardware, and
// reports what only a simulated device knows. The same calls give the same events in the same order.
class AVAudioSessionSimulator : public godot::RefCounted {
	GDCLASS(AVAudioSessionSimulator, godot::RefCounted)

public:
#include "gen/av_audio_session_simulator_enums.inc"

	// Controls a separate device if the session runs on another backend.
	AVAudioSessionSimulator();

#include "gen/av_audio_session_simulator_declarations.inc"

protected:
	static void _bind_methods();

private:
	// Returns the device after all assignments were sent to the service, so that a change from outside comes after
	// them.
	audio_session::simulated::Device &get_device_after_assignments() const;

	const std::shared_ptr<audio_session::simulated::Device> device;
};

#include "gen/av_audio_session_simulator_casts.inc"
