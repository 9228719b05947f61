#pragma once

#include "../session/session_backend.h"

#include <memory>

namespace audio_session::simulated {
class Device;
}

// Returns the backend of a session on the simulated device. It is a separate source file because the tests of
// Apple's backend replace it with one that runs Apple's backend on the same device.
std::unique_ptr<audio_session::SessionBackend> make_simulated_backend(std::shared_ptr<audio_session::simulated::Device> p_device);
