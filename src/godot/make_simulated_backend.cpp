#include "make_simulated_backend.h"

#ifdef AUDIO_SESSION_SIMULATED

#include "../backends/simulated/backend.h"

#include <utility>

std::unique_ptr<audio_session::SessionBackend> make_simulated_backend(std::shared_ptr<audio_session::simulated::Device> p_device) {
	return std::make_unique<audio_session::simulated::Backend>(std::move(p_device));
}

#endif // AUDIO_SESSION_SIMULATED
