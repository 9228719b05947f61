#include "testing.h"

#include "backends/unavailable/unavailable_backend.h"
#include "scripted_backend.h"
#include "session_fixture.h"

using namespace audio_session;
using testing::Frames;
using testing::Recorder;
using testing::ScriptedBackend;

namespace {

// A session on a platform that answers when the test says so.
struct ScriptedSession {
	ScriptedBackend::Control control;
	Recorder recorder;
	Frames frames;
	SessionService service{ std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler() };

	void flush_until_completed(size_t p_count) {
		while (recorder.completions.size() < p_count) {
			frames.wait_and_flush(service);
		}
	}

	Category get_category() const { return service.get_properties().category.get(); }
};

} // namespace

TEST("the service starts with what the platform has, and asks it for nothing") {
	SimulatedProfile profile;
	profile.configuration.category = Category::SOLO_AMBIENT;
	profile.output_volume = 0.25f;
	testing::SimulatedSession session(profile);
	EXPECT(session.service->get_properties().category.get() == Category::SOLO_AMBIENT);
	EXPECT_EQUAL(session.service->get_readings().output_volume.get(), 0.25f);
	EXPECT(session.service->get_state()->category == Category::SOLO_AMBIENT);
	EXPECT_EQUAL(session.frames.get_due(), 0);
}

TEST("an assigned value reads back before the platform was asked") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	EXPECT(session.get_category() == Category::PLAYBACK);
	EXPECT_EQUAL(session.control.get_asked(), std::string());
}

TEST("no caller waits for the platform, and the platform is asked on another thread") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.frames.wait_and_flush(session.service);
	session.service.submit(SessionRequest::set_active(true));
	session.control.wait_until_asked(1);
	// The platform has not answered, and this thread is here.
	EXPECT(session.get_category() == Category::PLAYBACK);
	EXPECT(session.recorder.completions.empty());
	session.control.allow(2);
	session.flush_until_completed(2);
	EXPECT(session.control.worker != std::this_thread::get_id());
	EXPECT(session.get_category() == Category::PLAYBACK);
}

TEST("assignments within a frame reach the platform as one, the last") {
	ScriptedSession session;
	for (int i = 0; i < 1000; i++) {
		session.service.assign(&SessionProperties::category, static_cast<Category>(i % 6));
	}
	session.service.assign(&SessionProperties::category, Category::RECORD);
	EXPECT_EQUAL(session.frames.get_due(), 1);
	session.control.allow(1);
	session.flush_until_completed(1);
	EXPECT_EQUAL(session.control.get_asked(), std::string("set_category"));
	EXPECT(session.control.asked[0].category == Category::RECORD);
}

TEST("a refused value reverts, the refusal is told once, and a handler sees the reverted value") {
	ScriptedSession session;
	session.control.is_refusing = true;
	Category seen_in_handler = Category::UNKNOWN;
	session.recorder.when_completed = [&](const RequestCompletion &) { seen_in_handler = session.get_category(); };
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.control.allow(1);
	session.flush_until_completed(1);
	EXPECT(session.get_category() == Category::AMBIENT);
	EXPECT(seen_in_handler == Category::AMBIENT);
	const RequestCompletion &refused = session.recorder.completions[0];
	EXPECT(refused.origin == RequestOrigin::ASSIGNMENT);
	EXPECT(refused.request.category == Category::PLAYBACK);
	EXPECT(refused.result.failure == Failure::LOCKED);
	EXPECT(refused.result.code == ErrorCode::INSUFFICIENT_PRIORITY);
	EXPECT_EQUAL(refused.result.message, std::string("Not now."));
}

TEST("a value assigned while another is on its way is sent after it, and stays when the first is refused") {
	ScriptedSession session;
	session.control.is_refusing = true;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.frames.wait_and_flush(session.service);
	session.control.wait_until_asked(1);
	session.service.assign(&SessionProperties::category, Category::RECORD);
	session.frames.wait_and_flush(session.service);
	session.control.allow(1);
	session.flush_until_completed(1);
	EXPECT(session.get_category() == Category::RECORD);
	session.control.wait_until_asked(2);
	{
		const std::lock_guard<std::mutex> lock(session.control.mutex);
		session.control.is_refusing = false;
	}
	session.control.allow(1);
	session.flush_until_completed(2);
	EXPECT(session.get_category() == Category::RECORD);
	EXPECT_EQUAL(session.recorder.take_log(), std::string("set_category refused insufficientPriority; set_category ok"));
}

TEST("assignments to different properties and requests reach the platform in the order in which they were made") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::preferred_sample_rate, 44100.0);
	session.service.assign(&SessionProperties::category, Category::RECORD);
	session.service.submit(SessionRequest::set_active(true));
	session.service.assign(&SessionProperties::mode, Mode::MEASUREMENT);
	session.service.assign(&SessionProperties::input_gain, 0.5f);
	session.service.submit(SessionRequest::set_active(false));
	session.service.assign(&SessionProperties::is_input_muted, true);
	session.control.allow(7);
	session.flush_until_completed(7);
	EXPECT_EQUAL(session.control.get_asked(), std::string("set_preferred_sample_rate set_category set_active set_mode set_input_gain set_active set_input_muted"));
	EXPECT_EQUAL(session.control.asked[0].amount, 44100.0);
	EXPECT_EQUAL(session.control.asked[4].amount, 0.5);
	EXPECT(session.control.asked[2].is_on() && !session.control.asked[5].is_on());
	EXPECT(session.control.asked[6].is_on());
}

TEST("a later assignment takes the place of one that still waits, but not across a request") {
	ScriptedSession session;
	session.service.submit(SessionRequest::set_active(true));
	session.control.wait_until_asked(1);
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.service.submit_assignments();
	session.service.assign(&SessionProperties::mode, Mode::SPOKEN_AUDIO);
	session.service.submit_assignments();
	session.service.assign(&SessionProperties::category, Category::RECORD);
	session.service.submit_assignments();
	session.service.submit(SessionRequest::set_active(false));
	session.service.assign(&SessionProperties::category, Category::AMBIENT);
	session.service.submit_assignments();
	session.control.allow(5);
	session.flush_until_completed(5);
	EXPECT_EQUAL(session.control.get_asked(), std::string("set_active set_mode set_category set_active set_category"));
	EXPECT(session.control.asked[2].category == Category::RECORD);
	EXPECT(session.control.asked[4].category == Category::AMBIENT);
	EXPECT(session.get_category() == Category::AMBIENT);
}

TEST("a slow platform does not make a property that is assigned every frame pile up") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::input_gain, 0.0f);
	session.frames.wait_and_flush(session.service);
	session.control.wait_until_asked(1);
	for (int frame = 1; frame <= 600; frame++) {
		session.service.assign(&SessionProperties::input_gain, static_cast<float>(frame) / 600.0f);
		session.frames.wait_and_flush(session.service);
	}
	session.control.allow(2);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.control.asked.size(), size_t(2));
	EXPECT_EQUAL(session.control.asked[1].amount, 1.0);
}

TEST("each request has an id of its own, and completes with its result in order") {
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

TEST("a rejected request is told in order, asks no platform and changes nothing") {
	ScriptedSession session;
	const RequestId first = session.service.reject(SessionRequest::of(Operation::SET_CATEGORY), { Failure::INVALID_PARAMETER, "first" });
	const RequestId second = session.service.reject(SessionRequest::of(Operation::SET_MODE), { Failure::INVALID_PARAMETER, "second" });
	EXPECT_EQUAL(session.frames.get_due(), 1);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.recorder.completions[0].id, first);
	EXPECT_EQUAL(session.recorder.completions[1].id, second);
	EXPECT(session.recorder.completions[0].origin == RequestOrigin::REJECTION);
	EXPECT_EQUAL(session.recorder.completions[1].result.message, std::string("second"));
	EXPECT_EQUAL(session.control.get_asked(), std::string());
	EXPECT(session.get_category() == Category::AMBIENT);
}

TEST("a question to the player holds up no other request, and its answer ends it once") {
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

TEST("an answer that comes before the platform has returned from the question counts once") {
	ScriptedSession session;
	session.control.leaves_open = true;
	const RequestId question = session.service.submit(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
	session.control.wait_until_asked(1);
	session.control.sink->complete(question, {});
	session.control.allow(1);
	session.flush_until_completed(1);
	session.service.shut_down();
	EXPECT_EQUAL(session.recorder.completions.size(), size_t(1));
}

TEST("a state that is older than the one shown changes nothing") {
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

TEST("in a handler, whatever is read shows the state after that event, and not yet the next one") {
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

TEST("a handler that runs a frame does not turn the order of events around") {
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<UnavailableBackend>(), recorder, frames.get_scheduler());
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
	SessionService service(std::make_unique<UnavailableBackend>(), recorder, frames.get_scheduler());
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

TEST("a session that was never asked for anything starts no thread and schedules nothing") {
	Frames frames;
	Recorder recorder;
	for (int i = 0; i < 10000; i++) {
		SessionService service(std::make_unique<UnavailableBackend>(), recorder, frames.get_scheduler());
		EXPECT(service.get_properties().category.get() == Category::UNKNOWN);
	}
	EXPECT_EQUAL(frames.get_due(), 0);
	EXPECT(recorder.lines.empty());
}
