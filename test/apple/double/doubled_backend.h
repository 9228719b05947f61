#pragma once

#include "session/session_backend.h"

#include <memory>

namespace audio_session::simulated {
class Device;
}

namespace apple_double {

// Returns the backend for Apple's platforms on a double of their classes, which shows the device. It behaves like
// the backend of the simulated device: in the order of the calls, and the events of a call are there when it has
// returned. The environment variable APPLE_DOUBLE_IOS sets the version of iOS, such as `15.0`; the default is the
// newest.
std::unique_ptr<audio_session::SessionBackend> make_doubled_backend(std::shared_ptr<audio_session::simulated::Device> p_device);

} // namespace apple_double
