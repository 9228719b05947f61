#include "testing.h"

#include "backends/unavailable/backend.h"
#include "scripted_session.h"

using namespace audio_session;
using testing::Frames;
using testing::Recorder;
using testing::ScriptedSession;

namespace {

// A platform without a session, where the calling thread carries out requests.
class CallingThread : public unavailable::Backend {
public:
	std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) override {
		EXPECT(std::this_thread::get_id() == thread);
		return unavailable::Backend::perform(p_id, p_request);
	}

private:
	const std::thread::id thread = std::this_thread::get_id();
};

} // namespace

TEST("the service starts with the platform's state, and sends no request") {
	simulated::Profile profile;
	profile.configuration.category = Category::SOLO_AMBIENT;
	profile.output_volume = 0.25f;
	testing::SimulatedSession session(profile);
	EXPECT(session.service->get_properties().category.get() == Category::SOLO_AMBIENT);
	EXPECT_EQUAL(session.service->get_readings().output_volume.get(), 0.25f);
	EXPECT(session.service->get_state()->category == Category::SOLO_AMBIENT);
	EXPECT_EQUAL(session.frames.get_due(), 0);
}

TEST("each request has a unique id, and completes with its result in order") {
	ScriptedSession session;
	const RequestId first = session.service.submit(SessionRequest::set_active(true));
	const RequestId second = session.service.submit(SessionRequest::of(Operation::SET_MODE, Mode::VOICE_CHAT));
	EXPECT(first != second);
	EXPECT(session.recorder.completions.empty());
	session.control.allow(2);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.recorder.completions[0].id, first);
	EXPECT_EQUAL(session.recorder.completions[1].id, second);
	EXPECT(session.recorder.completions[1].origin == RequestOrigin::CALL);
	EXPECT(session.recorder.completions[1].request.mode == Mode::VOICE_CHAT);
}

TEST("a rejected request is reported in order, is not sent to the platform and changes nothing") {
	ScriptedSession session;
	const RequestId first = session.service.reject(SessionRequest::of(Operation::SET_CATEGORY), { Failure::INVALID_PARAMETER, "first" });
	const RequestId second = session.service.reject(SessionRequest::of(Operation::SET_MODE), { Failure::INVALID_PARAMETER, "second" });
	EXPECT_EQUAL(session.frames.get_due(), 1);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.recorder.completions[0].id, first);
	EXPECT_EQUAL(session.recorder.completions[1].id, second);
	EXPECT(session.recorder.completions[0].origin == RequestOrigin::REJECTION);
	EXPECT_EQUAL(session.recorder.completions[1].result.message, std::string("second"));
	EXPECT_EQUAL(session.control.get_requested(), std::string());
	EXPECT(session.get_category() == Category::AMBIENT);
}

TEST("a question to the player does not block other requests, and its answer completes it once") {
	ScriptedSession session;
	session.control.leaves_open = true;
	session.control.allow(2);
	const RequestId question = session.service.submit(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
	session.service.submit(SessionRequest::set_active(true));
	session.flush_until_completed(1);
	EXPECT_EQUAL(session.recorder.take_log(), std::string("state active; set_active ok"));
	session.control.sink->complete(question, {});
	session.control.sink->complete(question, {});
	session.control.sink->complete(12345, {});
	session.flush_until_completed(2);
	while (session.frames.get_due() > 0) {
		session.frames.wait_and_flush(session.service);
	}
	EXPECT_EQUAL(session.recorder.take_log(), std::string("request_record_permission ok"));
	EXPECT_EQUAL(session.recorder.completions[1].id, question);
}

TEST("an answer that comes before `perform()` has returned counts once") {
	ScriptedSession session;
	session.control.leaves_open = true;
	const RequestId question = session.service.submit(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
	session.control.wait_until_requested(1);
	session.control.sink->complete(question, {});
	session.control.allow(1);
	session.flush_until_completed(1);
	session.service.shut_down();
	EXPECT_EQUAL(session.recorder.completions.size(), size_t(1));
}

TEST("a state that is older than the shown one changes nothing") {
	ScriptedSession session;
	SessionState newer;
	newer.revision = 7;
	newer.output_volume = 0.7f;
	SessionEvent event = SessionEvent::output_volume_changed(0.7f, 1.0f);
	event.state = std::make_shared<const SessionState>(newer);
	session.control.sink->push(event);
	SessionState older = newer;
	older.revision = 6;
	older.output_volume = 0.6f;
	event.state = std::make_shared<const SessionState>(older);
	session.control.sink->push(event);
	session.frames.wait_and_flush(session.service);
	EXPECT_EQUAL(session.recorder.events.size(), size_t(2));
	EXPECT_EQUAL(session.service.get_readings().output_volume.get(), 0.7f);
}

TEST("a handler reads the state after its event, and not yet the next one") {
	testing::SimulatedSession session;
	std::string seen;
	session.recorder.when_event = [&](const SessionEvent &p_event) {
		if (p_event.type == SessionEventType::OUTPUT_VOLUME_CHANGED) {
			seen += std::to_string(static_cast<int>(session.service->get_readings().output_volume.get() * 100)) + " ";
			EXPECT_EQUAL(session.service->get_state()->output_volume, p_event.new_volume);
		}
	};
	session.device->set_output_volume(0.25f);
	session.device->set_output_volume(0.75f);
	session.settle();
	EXPECT_EQUAL(seen, std::string("25 75 "));
}

TEST("a handler that runs a frame does not change the order of events") {
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<unavailable::Backend>(), recorder, frames.get_scheduler());
	int depth = 0;
	int deepest = 0;
	recorder.when_completed = [&](const RequestCompletion &) {
		depth++;
		deepest = depth > deepest ? depth : deepest;
		if (recorder.completions.size() == 1) {
			service.assign(&SessionProperties::category, Category::RECORD);
			service.flush();
		}
		depth--;
	};
	service.assign(&SessionProperties::category, Category::PLAYBACK);
	while (recorder.completions.size() < 2) {
		frames.wait_and_flush(service);
	}
	EXPECT_EQUAL(deepest, 1);
	EXPECT(recorder.completions[0].request.category == Category::PLAYBACK);
	EXPECT(recorder.completions[1].request.category == Category::RECORD);
	EXPECT(service.get_properties().category.get() == Category::UNKNOWN);
}

TEST("without an audio session the category is unknown and every request is refused") {
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<unavailable::Backend>(), recorder, frames.get_scheduler());
	EXPECT(service.get_properties().category.get() == Category::UNKNOWN);
	for (size_t operation = 0; operation < OPERATION_COUNT; operation++) {
		service.submit(SessionRequest::of(static_cast<Operation>(operation)));
	}
	while (recorder.completions.size() < OPERATION_COUNT) {
		frames.wait_and_flush(service);
	}
	for (size_t operation = 0; operation < OPERATION_COUNT; operation++) {
		EXPECT(recorder.completions[operation].result.failure == Failure::UNAVAILABLE);
	}
	EXPECT_EQUAL(recorder.completions[0].result.message, std::string("set_category was not carried out: this platform has no audio session."));
}

TEST("without an audio session requests need no thread: one frame carries them out and reports them, in order") {
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<CallingThread>(), recorder, frames.get_scheduler());
	service.assign(&SessionProperties::category, Category::PLAYBACK);
	service.submit(SessionRequest::set_active(true));
	service.assign(&SessionProperties::mode, Mode::VOICE_CHAT);
	EXPECT(recorder.completions.empty());
	service.flush();
	EXPECT_EQUAL(recorder.take_log(), std::string("set_category refused none; set_active refused none; set_mode refused none"));
	service.submit(SessionRequest::set_active(true));
	service.shut_down();
	EXPECT_EQUAL(recorder.take_log(), std::string("set_active refused none"));
}

TEST("a session without requests starts no thread and schedules nothing") {
	Frames frames;
	Recorder recorder;
	for (int i = 0; i < 10000; i++) {
		SessionService service(std::make_unique<unavailable::Backend>(), recorder, frames.get_scheduler());
		EXPECT(service.get_properties().category.get() == Category::UNKNOWN);
	}
	EXPECT_EQUAL(frames.get_due(), 0);
	EXPECT(recorder.lines.empty());
}
