#include "interruptions.h"

#include <algorithm>

namespace audio_session::simulated {

void Interruptions::begin(InterruptionSource p_source) {
	if (!has(p_source)) {
		going_on.push_back(p_source);
	}
}

bool Interruptions::end(InterruptionSource p_source) {
	const auto ended = std::find(going_on.begin(), going_on.end(), p_source);
	if (ended == going_on.end()) {
		return false;
	}
	going_on.erase(ended);
	return true;
}

const InterruptionRule *Interruptions::get_latest_of_system() const {
	for (auto source = going_on.rbegin(); source != going_on.rend(); ++source) {
		if (get_rule(*source).is_of_system) {
			return &get_rule(*source);
		}
	}
	return nullptr;
}

bool Interruptions::has(InterruptionSource p_source) const {
	return std::find(going_on.begin(), going_on.end(), p_source) != going_on.end();
}

} // namespace audio_session::simulated
