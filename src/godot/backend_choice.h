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

// Adds the extension's own settings to the project's, with their defaults, for the editor to show.
void register_project_settings();

// The backend for this process. On Apple's phones, TVs and headsets it is the platform's own, unless a debug
// library is started with the user argument `--audio-session=simulated`. Elsewhere it is what that argument
// says, else what the project setting `audio/session/desktop_backend` says. A name that is none is an error,
// and the platform then counts as having no audio session. Of the simulated devices it takes the one that the
// argument `--audio-session-device=` says, else the project setting `audio/session/simulated_device`.
//
// A library without the simulated device has nothing to choose, whatever these say: a game that is shipped
// must not act as if it were on a phone.
BackendChoice choose_session_backend();
