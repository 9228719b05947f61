#include "interruptions.h"

#include <algorithm>

namespace audio_session::simulated {

void Interruptions::begin(const InterruptionRule &p_rule) {
	if (!has(p_rule)) {
		going_on.push_back(&p_rule);
	}
}

bool Interruptions::end(const InterruptionRule &p_rule) {
	const auto ended = std::find(going_on.begin(), going_on.end(), &p_rule);
	if (ended == going_on.end()) {
		return false;
	}
	going_on.erase(ended);
	return true;
}

const InterruptionRule *Interruptions::get_latest_of_system() const {
	const auto latest = std::find_if(going_on.rbegin(), going_on.rend(), [](const InterruptionRule *p_rule) { return p_rule->is_of_system; });
	return latest == going_on.rend() ? nullptr : *latest;
}

bool Interruptions::has(const InterruptionRule &p_rule) const {
	return std::find(going_on.begin(), going_on.end(), &p_rule) != going_on.end();
}

} // namespace audio_session::simulated
