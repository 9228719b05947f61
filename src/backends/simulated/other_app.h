#pragma once

#include "../../session/rules/session_rules.h"
#include "gen/other_app_state.h"

namespace audio_session::simulated {

// Another app that plays audio, such as a music player (not mixable), another game (mixable), a podcast player
// (spoken, not mixable) or navigation (spoken, mixable: a prompt that ducks other apps).
class OtherApp {
public:
	// Starts it as if the player had pressed play. It plays even if it was interrupted before.
	void start(bool p_mixable, bool p_spoken);
	void stop();

	OtherAppState get_state() const;
	bool is_audible() const { return get_state() == OtherAppState::PLAYING || get_state() == OtherAppState::DUCKED; }
	bool is_mixable() const { return mixable; }
	// A prompt interrupts a session in the spoken audio mode, and ducks any other.
	bool is_prompt() const { return mixable && spoken; }

	// Call when the session was activated, or changed its configuration while active. Once the session ducks
	// others, it does so until it is deactivated.
	void handle_session_active(const Configuration &p_configuration);
	// Call when the session is no longer active. If `p_notified`, the app continues; otherwise it stays silent.
	void handle_session_inactive(bool p_notified);
	// Sets whether a phone call or the like keeps every app from playing.
	void set_paused_by_system(bool p_paused) { is_paused_by_system = p_paused; }

private:
	bool is_silenced_by(const Configuration &p_configuration) const;

	bool wants_to_play = false;
	bool mixable = false;
	bool spoken = false;
	bool is_interrupted = false;
	bool is_ducked = false;
	bool is_paused_by_system = false;
};

} // namespace audio_session::simulated
