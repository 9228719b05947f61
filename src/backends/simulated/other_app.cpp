#include "other_app.h"

namespace audio_session::simulated {

void OtherApp::start(bool p_mixable, bool p_spoken) {
	wants_to_play = true;
	mixable = p_mixable;
	spoken = p_spoken;
	is_interrupted = false;
}

void OtherApp::stop() {
	wants_to_play = false;
	is_interrupted = false;
}

OtherAppState OtherApp::get_state() const {
	if (!wants_to_play) {
		return OtherAppState::STOPPED;
	}
	if (is_interrupted || is_paused_by_system) {
		return OtherAppState::INTERRUPTED;
	}
	return is_ducked ? OtherAppState::DUCKED : OtherAppState::PLAYING;
}

void OtherApp::handle_session_active(const Configuration &p_configuration) {
	is_interrupted = wants_to_play && (is_interrupted || is_silenced_by(p_configuration));
	is_ducked = is_ducked || has_all(p_configuration.options, CategoryOptions::DUCK_OTHERS);
}

void OtherApp::handle_session_inactive(bool p_notified) {
	is_ducked = false;
	if (p_notified) {
		is_interrupted = false;
	}
}

bool OtherApp::is_silenced_by(const Configuration &p_configuration) const {
	if (get_rule(p_configuration.category).silences_mixable_apps) {
		return true;
	}
	if (!mixes_with_others(p_configuration.category, p_configuration.options)) {
		return !mixable;
	}
	return spoken && has_all(p_configuration.options, CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS);
}

} // namespace audio_session::simulated
