#pragma once

#include "../session/session_backend.h"

#include <memory>

namespace audio_session::simulated {
class Device;
}

struct BackendChoice {
	std::unique_ptr<audio_session::SessionBackend> backend;
	// Null unless the backend is the simulated one.
	std::shared_ptr<audio_session::simulated::Device> simulated_device;
};

// Adds the extension's project settings with their defaults, so that the editor shows them.
void register_project_settings();

// Returns the backend of this process. On Apple's devices it is Apple's, unless a debug library is started with the
// user argument `--audio-session=simulated`. On other platforms it is the one in that argument, or else in the
// project setting `audio/session/desktop_backend`. An unknown name is an error, and the platform then has no audio
// session. The simulated device is the one in the argument `--audio-session-device=`, or else in the project
// setting `audio/session/simulated_device`.
// A library without the simulated device ignores these: a released game must not behave as if it ran on a device.
BackendChoice choose_session_backend();
