#pragma once

#include "../session/session_backend.h"

#include <memory>

namespace audio_session::simulated {
class Device;
}

// The backend of a session that runs on the simulated device. It has a source file of its own because the build for the
// tests of Apple's backend replaces that file: there Apple's backend runs on the same device.
std::unique_ptr<audio_session::SessionBackend> make_simulated_backend(std::shared_ptr<audio_session::simulated::Device> p_device);
