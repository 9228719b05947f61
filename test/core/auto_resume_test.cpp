#include "testing.h"

#include "scripted_session.h"
#include "session_fixture.h"

using namespace audio_session;
using testing::SimulatedSession;

TEST("after an interruption that ended with should-resume, the session is activated again") {
	SimulatedSession session;
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default"));
	EXPECT(session.device->end_interruption(true));
	EXPECT_EQUAL(session.settle(), std::string("state inactive; interruption ended resume; state active; auto set_active ok"));
	EXPECT(session.device->is_game_audible());
}

TEST("without should-resume the session stays inactive") {
	SimulatedSession session;
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.device->end_interruption(false);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; state inactive; interruption ended"));
}

TEST("auto-resume can be disabled, also in the handler of the end") {
	SimulatedSession session;
	EXPECT(session.service->is_auto_resume());
	session.service->set_auto_resume(false);
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::ALARM);
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; state inactive; interruption ended resume"));

	session.service->set_auto_resume(true);
	session.activate();
	session.recorder.when_event = [&](const SessionEvent &p_event) {
		if (p_event.interruption == InterruptionType::ENDED) {
			session.service->set_auto_resume(false);
		}
	};
	session.device->begin_interruption(simulated::InterruptionSource::ALARM);
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; state inactive; interruption ended resume"));
}

TEST("requests of a handler of the end come before the activation") {
	SimulatedSession session;
	session.activate();
	session.recorder.when_event = [&](const SessionEvent &p_event) {
		if (p_event.interruption == InterruptionType::ENDED) {
			session.service->submit(SessionRequest::set_category(Category::PLAYBACK));
		}
	};
	session.device->begin_interruption(simulated::InterruptionSource::SIRI);
	session.settle();
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string("state inactive; interruption ended resume; route categoryChange from >builtInSpeaker; set_category ok; state active; auto set_active ok"));
}

TEST("a session that the game deactivated during the interruption is not activated") {
	for (const bool is_in_handler : { false, true }) {
		SimulatedSession session;
		session.activate();
		session.device->begin_interruption(simulated::InterruptionSource::SIRI);
		session.settle();
		const auto deactivate = [&] { session.service->submit(SessionRequest::set_active(false)); };
		session.recorder.when_event = [&](const SessionEvent &p_event) {
			if (is_in_handler && p_event.interruption == InterruptionType::ENDED) {
				deactivate();
			}
		};
		if (!is_in_handler) {
			deactivate();
			session.settle();
		}
		session.device->end_interruption(true);
		session.settle();
		EXPECT(session.service->get_readings().activity.get() == Activity::INACTIVE);
	}
}

TEST("a deactivation that returns busy takes effect, and an interruption that began before its result does not resume the session") {
	for (const ErrorCode answer : { ErrorCode::IS_BUSY, ErrorCode::INSUFFICIENT_PRIORITY }) {
		testing::ScriptedSession session;
		session.control.allow(1);
		session.service.submit(SessionRequest::set_active(true));
		session.flush_until_completed(1);
		session.control.is_refusing = true;
		session.control.refusal = answer;
		session.service.submit(SessionRequest::set_active(false));
		session.control.wait_until_requested(2);
		SessionState interrupted;
		interrupted.revision = 10;
		interrupted.activity = Activity::INTERRUPTED;
		SessionEvent began = SessionEvent::interruption_began(InterruptionReason::DEFAULT);
		began.state = std::make_shared<const SessionState>(interrupted);
		session.control.sink->push(began);
		session.frames.wait_and_flush(session.service);
		session.control.allow(10);
		session.flush_until_completed(2);
		session.control.sink->push(SessionEvent::interruption_ended(true));
		session.frames.wait_and_flush(session.service);
		// Sent after everything that the end has caused.
		session.service.submit(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO));
		// A refused deactivation leaves the session unchanged, except with isBusy.
		const bool resumes = answer != ErrorCode::IS_BUSY;
		session.flush_until_completed(resumes ? 4 : 3);
		EXPECT_EQUAL(session.control.get_requested(), std::string(resumes ? "set_active set_active set_active set_mode" : "set_active set_active set_mode"));
	}
}

TEST("a session that was not active is not notified of an interruption and not activated after it") {
	SimulatedSession session;
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.device->end_interruption(true);
	EXPECT_EQUAL(session.settle(), std::string());
}

TEST("a failed activation after an interruption is reported like any other") {
	SimulatedSession session;
	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
	session.device->end_interruption(true);
	session.device->fail_next(ErrorCode::CANNOT_START_PLAYING);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; state inactive; interruption ended resume; auto set_active refused cannotStartPlaying"));
	EXPECT(session.recorder.completions.back().result.failure == Failure::CANT_ACQUIRE_RESOURCE);
}

TEST("activation is wanted according to the game's last request, whatever its result, and not changed by interruptions") {
	SimulatedSession session;
	EXPECT(!session.service->is_activation_wanted());
	session.device->fail_next(ErrorCode::CANNOT_START_PLAYING);
	session.service->submit(SessionRequest::set_active(true));
	EXPECT(session.service->is_activation_wanted());
	session.settle();
	EXPECT(session.service->is_activation_wanted());

	session.activate();
	session.device->begin_interruption(simulated::InterruptionSource::ALARM);
	session.settle();
	EXPECT(session.service->is_activation_wanted());
	session.service->submit(SessionRequest::set_category(Category::AMBIENT));
	EXPECT(session.service->is_activation_wanted());

	session.service->submit(SessionRequest::set_active(false));
	EXPECT(!session.service->is_activation_wanted());
	session.device->end_interruption(true);
	session.settle();
	EXPECT(!session.service->is_activation_wanted());
}
