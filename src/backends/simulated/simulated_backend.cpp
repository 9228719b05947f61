#include "simulated_backend.h"

#include "../../session/session_rules.h"

namespace audio_session {

SimulatedBackend::SimulatedBackend(const Device &p_device) :
		device(p_device) {
	state.category = device.initial_category;
}

SessionState SimulatedBackend::get_state() const {
	return state;
}

SessionResult SimulatedBackend::set_category(Category p_category) {
	const SessionResult result = check_category(p_category, device.has_input);
	if (!result.is_refused()) {
		state.category = p_category;
	}
	return result;
}

} // namespace audio_session
