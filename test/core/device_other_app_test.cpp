#include "testing.h"

#include "session_fixture.h"

using namespace audio_session;
using testing::get_profile;
using testing::SimulatedSession;

namespace {

constexpr bool NOT_MIXABLE = false;
constexpr bool MIXABLE = true;
constexpr bool MUSIC = false;
constexpr bool SPOKEN = true;

// Returns the state of another app that was playing, after a session was activated.
simulated::OtherAppState activate_beside(bool p_mixable, bool p_spoken, Category p_category, CategoryOptions p_options = NO_OPTIONS) {
	SimulatedSession session(get_profile(p_category, p_options));
	session.device->start_other_app(p_mixable, p_spoken);
	session.activate();
	return session.device->get_other_app_state();
}

// Returns the events of a session after another app started.
std::string start_beside(bool p_mixable, bool p_spoken, Category p_category, CategoryOptions p_options = NO_OPTIONS, Mode p_mode = Mode::DEFAULT) {
	SimulatedSession session(get_profile(p_category, p_options, p_mode));
	session.activate();
	session.device->start_other_app(p_mixable, p_spoken);
	return session.settle();
}

} // namespace

TEST("an activated session silences another app unless one of the two mixes") {
	EXPECT(activate_beside(NOT_MIXABLE, MUSIC, Category::AMBIENT) == simulated::OtherAppState::PLAYING);
	for (const Category category : { Category::SOLO_AMBIENT, Category::PLAYBACK, Category::RECORD, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }) {
		EXPECT(activate_beside(NOT_MIXABLE, MUSIC, category) == simulated::OtherAppState::INTERRUPTED);
		EXPECT(activate_beside(MIXABLE, MUSIC, category) == (category == Category::RECORD ? simulated::OtherAppState::INTERRUPTED : simulated::OtherAppState::PLAYING));
	}
	for (const Category category : { Category::PLAYBACK, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }) {
		EXPECT(activate_beside(NOT_MIXABLE, MUSIC, category, CategoryOptions::MIX_WITH_OTHERS) == simulated::OtherAppState::PLAYING);
	}
}

TEST("ducking makes another app quieter for as long as the session is active") {
	for (const Category category : { Category::AMBIENT, Category::PLAYBACK, Category::PLAY_AND_RECORD, Category::MULTI_ROUTE }) {
		SimulatedSession session(get_profile(category, CategoryOptions::DUCK_OTHERS));
		session.device->start_other_app(NOT_MIXABLE, MUSIC);
		EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
		session.activate();
		EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::DUCKED);
		session.request(SessionRequest::set_active(false));
		EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
	}
}

TEST("speech can be interrupted while music keeps playing") {
	const CategoryOptions option = CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS;
	EXPECT(activate_beside(NOT_MIXABLE, SPOKEN, Category::PLAYBACK, option) == simulated::OtherAppState::INTERRUPTED);
	EXPECT(activate_beside(NOT_MIXABLE, MUSIC, Category::PLAYBACK, option) == simulated::OtherAppState::PLAYING);
	EXPECT(activate_beside(NOT_MIXABLE, MUSIC, Category::PLAYBACK, option | CategoryOptions::DUCK_OTHERS) == simulated::OtherAppState::DUCKED);
}

TEST("a silenced app continues when it is notified, and stays silent if not") {
	for (const bool notifies : { false, true }) {
		SimulatedSession session(get_profile(Category::PLAYBACK));
		session.device->start_other_app(NOT_MIXABLE, MUSIC);
		session.activate();
		EXPECT_EQUAL(session.request(SessionRequest::set_active(false, notifies ? SetActiveOptions::NOTIFY_OTHERS_ON_DEACTIVATION : SetActiveOptions(0))), std::string("state inactive; set_active ok"));
		EXPECT(session.device->get_other_app_state() == (notifies ? simulated::OtherAppState::PLAYING : simulated::OtherAppState::INTERRUPTED));
		EXPECT_EQUAL(session.service->get_readings().is_other_audio_playing.get(), notifies);
		session.device->start_other_app(NOT_MIXABLE, MUSIC);
		EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
	}
}

TEST("changing the category of an active session affects the other app again") {
	SimulatedSession session;
	session.device->start_other_app(NOT_MIXABLE, MUSIC);
	session.activate();
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
	session.request(SessionRequest::set_category(Category::PLAYBACK, CategoryOptions::DUCK_OTHERS));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::DUCKED);
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::PLAYBACK)), std::string("hint off; set_category ok"));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::INTERRUPTED);
	session.request(SessionRequest::set_category(Category::AMBIENT));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::INTERRUPTED);
}

TEST("an app that starts interrupts a session unless one of the two mixes") {
	const std::string interrupted = "state interrupted; interruption began default";
	EXPECT_EQUAL(start_beside(NOT_MIXABLE, MUSIC, Category::SOLO_AMBIENT), interrupted);
	EXPECT_EQUAL(start_beside(NOT_MIXABLE, MUSIC, Category::PLAYBACK), interrupted);
	EXPECT_EQUAL(start_beside(MIXABLE, MUSIC, Category::PLAYBACK), std::string());
	EXPECT_EQUAL(start_beside(NOT_MIXABLE, MUSIC, Category::AMBIENT), std::string("hint on"));
	EXPECT_EQUAL(start_beside(NOT_MIXABLE, MUSIC, Category::PLAYBACK, CategoryOptions::MIX_WITH_OTHERS), std::string("hint on"));
	EXPECT_EQUAL(start_beside(MIXABLE, MUSIC, Category::AMBIENT), std::string());
}

TEST("a session that another app interrupted is notified of the end if that app notifies others") {
	for (const bool notifies : { false, true }) {
		SimulatedSession session(get_profile(Category::PLAYBACK));
		session.activate();
		session.device->start_other_app(NOT_MIXABLE, MUSIC);
		session.settle();
		session.device->stop_other_app(notifies);
		EXPECT_EQUAL(session.settle(), std::string(notifies ? "state inactive; interruption ended resume; state active; auto set_active ok" : ""));
	}
}

TEST("a session that is activated during an interruption is not notified of its end") {
	SimulatedSession session(get_profile(Category::PLAYBACK));
	session.activate();
	session.device->start_other_app(NOT_MIXABLE, MUSIC);
	session.settle();
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; hint off; set_active ok"));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::INTERRUPTED);
	session.device->stop_other_app();
	EXPECT_EQUAL(session.settle(), std::string());
}

TEST("a prompt interrupts a session in the spoken audio mode, and ducks any other") {
	EXPECT_EQUAL(start_beside(MIXABLE, SPOKEN, Category::PLAYBACK, NO_OPTIONS, Mode::SPOKEN_AUDIO), std::string("state interrupted; interruption began default"));
	EXPECT_EQUAL(start_beside(MIXABLE, SPOKEN, Category::PLAYBACK), std::string());
	SimulatedSession session(get_profile(Category::PLAYBACK));
	session.activate();
	EXPECT(!session.device->is_game_ducked());
	session.device->start_other_app(MIXABLE, SPOKEN);
	EXPECT(session.device->is_game_ducked());
	EXPECT(session.device->is_game_audible());
	session.device->stop_other_app();
	EXPECT(!session.device->is_game_ducked());
}

TEST("an app that a call silences does not interrupt the session until the call ends") {
	SimulatedSession session(get_profile(Category::PLAYBACK));
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.activate();
	session.device->start_other_app(NOT_MIXABLE, MUSIC);
	EXPECT_EQUAL(session.settle(), std::string());
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::INTERRUPTED);
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string());
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::INTERRUPTED);
	EXPECT(session.device->is_game_audible());
}

TEST("the hints show whether another app plays, and whether it mixes") {
	SimulatedSession session;
	session.activate();
	const SessionReadings &readings = session.service->get_readings();
	session.device->start_other_app(MIXABLE, MUSIC);
	EXPECT_EQUAL(session.settle(), std::string());
	EXPECT(readings.is_other_audio_playing.get());
	EXPECT(!readings.secondary_audio_should_be_silenced_hint.get());
	session.device->start_other_app(NOT_MIXABLE, MUSIC);
	EXPECT_EQUAL(session.settle(), std::string("hint on"));
	EXPECT(readings.secondary_audio_should_be_silenced_hint.get());
	session.device->stop_other_app();
	EXPECT_EQUAL(session.settle(), std::string("hint off"));
	EXPECT(!readings.is_other_audio_playing.get());
}

TEST("only an active session in the foreground is notified of the hint, but any can read it") {
	SimulatedSession session;
	session.device->start_other_app(NOT_MIXABLE, MUSIC);
	EXPECT_EQUAL(session.settle(), std::string());
	EXPECT(session.service->get_readings().secondary_audio_should_be_silenced_hint.get());
	session.activate();
	session.device->set_in_foreground(false);
	session.device->stop_other_app();
	EXPECT_EQUAL(session.settle(), std::string());
	EXPECT(!session.service->get_readings().secondary_audio_should_be_silenced_hint.get());
}
