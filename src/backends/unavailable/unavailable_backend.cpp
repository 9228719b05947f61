#include "unavailable_backend.h"

namespace audio_session {

SessionState UnavailableBackend::get_state() const {
	return {};
}

SessionResult UnavailableBackend::set_category(Category p_category) {
	return { Failure::UNAVAILABLE,
		std::string("The category ") + std::string(to_string(p_category)) + " was not set: this platform has no audio session." };
}

} // namespace audio_session
