#pragma once

#include "session/session_backend.h"

#include <memory>

namespace audio_session::simulated {
class Device;
}

namespace apple_double {

// The backend for Apple's platforms over a double of their classes, whose device it is. It behaves like the
// backend of the simulated device: in the order of the calls, with events that are there when the call has
// returned that made them happen. The environment variable APPLE_DOUBLE_IOS says which version of iOS it is, such
// as `15.0`; otherwise it is the newest.
std::unique_ptr<audio_session::SessionBackend> make_doubled_backend(std::shared_ptr<audio_session::simulated::Device> p_device);

} // namespace apple_double
