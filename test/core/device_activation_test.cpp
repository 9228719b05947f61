#include "testing.h"

#include "session_fixture.h"

using namespace audio_session;
using testing::get_profile;
using testing::SimulatedSession;

TEST("each interruption interrupts an active session and silences the other app, until it ends") {
	for (const simulated::InterruptionSource source : { simulated::InterruptionSource::PHONE_CALL, simulated::InterruptionSource::SIRI, simulated::InterruptionSource::ALARM, simulated::InterruptionSource::ALERT_BANNER, simulated::InterruptionSource::ALERT_FULL_SCREEN }) {
		SimulatedSession session;
		session.activate();
		session.device->start_other_app(true, false);
		session.device->begin_interruption(source);
		EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default"));
		EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::INTERRUPTED);
		EXPECT_EQUAL(session.device->get_silence_reason(), std::string("The session was interrupted."));
		EXPECT(session.device->end_interruption(false));
		EXPECT_EQUAL(session.settle(), std::string("state inactive; interruption ended"));
		EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
		EXPECT(!session.device->end_interruption(false));
	}
}

TEST("an interruption has the reason that was passed") {
	SimulatedSession session;
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::ALARM, InterruptionReason::APP_WAS_SUSPENDED);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began appWasSuspended"));
}

TEST("a session that prefers no alerts is interrupted by a full-screen call, but not by a banner") {
	SimulatedSession session;
	session.request(SessionRequest::of(Operation::SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS, true));
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::ALERT_BANNER);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default"));
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string("state inactive; interruption ended resume; state active; auto set_active ok"));
	session.device->end_interruption(true);
	session.device->begin_interruption(simulated::InterruptionSource::ALERT_FULL_SCREEN);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default"));
}

TEST("after two interruptions the end is reported when the last one ends") {
	SimulatedSession session;
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::ALARM);
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default"));
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string("state inactive; interruption ended resume; state active; auto set_active ok"));
}

TEST("during a call a session may play and not record, during Siri and an alarm it may do neither") {
	const auto activate_during = [](simulated::InterruptionSource p_source, Category p_category) {
		SimulatedSession session(get_profile(p_category));
		session.device->begin_interruption(p_source);
		return session.request(SessionRequest::set_active(true));
	};
	const std::string ok = "state active; set_active ok";
	for (const Category category : { Category::AMBIENT, Category::SOLO_AMBIENT, Category::PLAYBACK, Category::MULTI_ROUTE }) {
		EXPECT_EQUAL(activate_during(simulated::InterruptionSource::PHONE_CALL, category), ok);
		EXPECT_EQUAL(activate_during(simulated::InterruptionSource::SIRI, category), std::string("set_active refused siriIsRecording"));
		EXPECT_EQUAL(activate_during(simulated::InterruptionSource::ALARM, category), std::string("set_active refused insufficientPriority"));
		EXPECT_EQUAL(activate_during(simulated::InterruptionSource::ALERT_FULL_SCREEN, category), ok);
	}
	EXPECT_EQUAL(activate_during(simulated::InterruptionSource::PHONE_CALL, Category::RECORD), std::string("set_active refused insufficientPriority"));
	EXPECT_EQUAL(activate_during(simulated::InterruptionSource::PHONE_CALL, Category::PLAY_AND_RECORD), std::string("set_active refused insufficientPriority"));
}

TEST("a refusal during an interruption names the interruption and what is possible") {
	SimulatedSession session(get_profile(Category::RECORD));
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.request(SessionRequest::set_active(true));
	EXPECT(session.recorder.completions.back().result.failure == Failure::LOCKED);
	EXPECT_EQUAL(session.recorder.completions.back().result.message, std::string("A session with the category record cannot be active while a phone call is going on. A category that only plays can."));
	session.device->begin_interruption(simulated::InterruptionSource::SIRI);
	session.request(SessionRequest::set_category(Category::PLAYBACK));
	session.request(SessionRequest::set_active(true));
	EXPECT(session.recorder.completions.back().result.failure == Failure::BUSY);
	EXPECT_EQUAL(session.recorder.completions.back().result.message, std::string("A session with the category playback cannot be active while Siri is listening. Wait for the end of the interruption."));
}

TEST("an active session cannot switch to recording during a call") {
	SimulatedSession session(get_profile(Category::PLAYBACK));
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.activate();
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::RECORD)), std::string("set_category refused insufficientPriority"));
	EXPECT(session.service->get_properties().category.get() == Category::PLAYBACK);
}

TEST("prompts are short during a call, and disabled while Siri listens") {
	SimulatedSession session;
	const auto get_style = [&session] {
		session.settle();
		return session.service->get_readings().prompt_style.get();
	};
	EXPECT(get_style() == PromptStyle::NORMAL);
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	EXPECT(get_style() == PromptStyle::SHORT);
	session.device->begin_interruption(simulated::InterruptionSource::SIRI);
	EXPECT(get_style() == PromptStyle::NONE);
	session.device->end_interruption(true);
	session.device->end_interruption(true);
	EXPECT(get_style() == PromptStyle::NORMAL);
}

TEST("muting the built-in microphone interrupts a session that records with it, unless an option overrides that") {
	SimulatedSession session(get_profile(Category::PLAY_AND_RECORD));
	session.activate();
	session.device->set_built_in_microphone_muted(true);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began builtInMicMuted"));
	session.device->set_built_in_microphone_muted(false);
	EXPECT_EQUAL(session.settle(), std::string("state inactive; interruption ended resume; state active; auto set_active ok"));

	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD, CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION));
	session.device->set_built_in_microphone_muted(true);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->set_built_in_microphone_muted(false);

	session.request(SessionRequest::set_category(Category::PLAYBACK));
	session.device->set_built_in_microphone_muted(true);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->set_built_in_microphone_muted(false);

	session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD));
	session.device->plug(simulated::DeviceKind::WIRED_HEADSET);
	session.settle();
	session.device->set_built_in_microphone_muted(true);
	EXPECT_EQUAL(session.settle(), std::string());
}

TEST("in the background a session may neither interrupt others nor start to record") {
	const auto activate_in_background = [](Category p_category, CategoryOptions p_options) {
		SimulatedSession session(get_profile(p_category, p_options));
		session.device->set_in_foreground(false);
		return session.request(SessionRequest::set_active(true));
	};
	EXPECT_EQUAL(activate_in_background(Category::PLAYBACK, NO_OPTIONS), std::string("set_active refused cannotInterruptOthers"));
	EXPECT_EQUAL(activate_in_background(Category::PLAYBACK, CategoryOptions::MIX_WITH_OTHERS), std::string("state active; set_active ok"));
	EXPECT_EQUAL(activate_in_background(Category::PLAY_AND_RECORD, CategoryOptions::MIX_WITH_OTHERS), std::string("set_active refused cannotStartRecording"));
	EXPECT_EQUAL(activate_in_background(Category::AMBIENT, NO_OPTIONS), std::string("state active; set_active ok"));
}

TEST("in the background an active session continues, but cannot start to silence others or to record") {
	SimulatedSession session(get_profile(Category::PLAYBACK, CategoryOptions::MIX_WITH_OTHERS));
	session.activate();
	session.device->start_other_app(false, false);
	session.device->set_in_foreground(false);
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::PLAYBACK)), std::string("hint on; set_category refused cannotInterruptOthers"));
	EXPECT(session.device->get_other_app_state() == simulated::OtherAppState::PLAYING);
	EXPECT_EQUAL(session.request(SessionRequest::set_category(Category::PLAY_AND_RECORD, CategoryOptions::MIX_WITH_OTHERS)), std::string("set_category refused cannotStartRecording"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO)), std::string("set_mode ok"));
}

TEST("in the background a session that silenced others before may change its mode") {
	SimulatedSession session(get_profile(Category::PLAY_AND_RECORD));
	session.activate();
	session.device->set_in_foreground(false);
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::MEASUREMENT)), std::string("set_mode ok"));
}

TEST("activating twice changes nothing, nor does deactivating an inactive session") {
	SimulatedSession session;
	EXPECT_EQUAL(session.request(SessionRequest::set_active(false)), std::string("set_active ok"));
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("state active; set_active ok"));
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("set_active ok"));
}

TEST("a deactivation while the audio runs takes effect and returns busy") {
	SimulatedSession session;
	session.activate();
	session.device->set_audio_running(true);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(false)), std::string("state inactive; set_active refused isBusy"));
	EXPECT(session.recorder.completions.back().result.failure == Failure::BUSY);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(false)), std::string("set_active ok"));
}

TEST("a simulated failure of a deactivation deactivates the session only if it is «busy»") {
	SimulatedSession session;
	session.activate();
	session.device->fail_next(ErrorCode::CANNOT_INTERRUPT_OTHERS);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(false)), std::string("set_active refused cannotInterruptOthers"));
	session.device->fail_next(ErrorCode::IS_BUSY);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(false)), std::string("state inactive; set_active refused isBusy"));
	session.device->fail_next(ErrorCode::IS_BUSY);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string("set_active refused isBusy"));
}
