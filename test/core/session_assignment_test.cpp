#include "testing.h"

#include "backends/unavailable/backend.h"
#include "scripted_session.h"

#include <atomic>
#include <functional>
#include <map>
#include <thread>
#include <utility>

using namespace audio_session;
using testing::ScriptedSession;

TEST("an assigned value reads back before it is sent to the platform") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	EXPECT(session.get_category() == Category::PLAYBACK);
	EXPECT_EQUAL(session.control.get_requested(), std::string());
}

TEST("no caller waits for the platform, which is called on another thread") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.frames.wait_and_flush(session.service);
	session.service.submit(SessionRequest::set_active(true));
	session.control.wait_until_requested(1);
	// The platform has not answered yet.
	EXPECT(session.get_category() == Category::PLAYBACK);
	EXPECT(session.recorder.completions.empty());
	session.control.allow(2);
	session.flush_until_completed(2);
	EXPECT(session.control.worker != std::this_thread::get_id());
	EXPECT(session.get_category() == Category::PLAYBACK);
}

TEST("of several assignments within a frame only the last reaches the platform") {
	ScriptedSession session;
	for (int i = 0; i < 1000; i++) {
		session.service.assign(&SessionProperties::category, static_cast<Category>(i % 6));
	}
	session.service.assign(&SessionProperties::category, Category::RECORD);
	EXPECT_EQUAL(session.frames.get_due(), 1);
	session.control.allow(1);
	session.flush_until_completed(1);
	EXPECT_EQUAL(session.control.get_requested(), std::string("set_category"));
	EXPECT(session.control.requests[0].category == Category::RECORD);
}

TEST("a refused value reverts, the refusal is reported once, and a handler sees the reverted value") {
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

TEST("a value assigned while another is being applied is sent after it, and stays when the first is refused") {
	ScriptedSession session;
	session.control.is_refusing = true;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.frames.wait_and_flush(session.service);
	session.control.wait_until_requested(1);
	session.service.assign(&SessionProperties::category, Category::RECORD);
	session.frames.wait_and_flush(session.service);
	session.control.allow(1);
	session.flush_until_completed(1);
	EXPECT(session.get_category() == Category::RECORD);
	session.control.wait_until_requested(2);
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
	EXPECT_EQUAL(session.control.get_requested(), std::string("set_preferred_sample_rate set_category set_active set_mode set_input_gain set_active set_input_muted"));
	EXPECT_EQUAL(session.control.requests[0].amount, 44100.0);
	EXPECT_EQUAL(session.control.requests[4].amount, 0.5);
	EXPECT(session.control.requests[2].is_on() && !session.control.requests[5].is_on());
	EXPECT(session.control.requests[6].is_on());
}

TEST("a later assignment replaces a waiting one, but not across a request") {
	ScriptedSession session;
	session.service.submit(SessionRequest::set_active(true));
	session.control.wait_until_requested(1);
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
	EXPECT_EQUAL(session.control.get_requested(), std::string("set_active set_mode set_category set_active set_category"));
	EXPECT(session.control.requests[2].category == Category::RECORD);
	EXPECT(session.control.requests[4].category == Category::AMBIENT);
	EXPECT(session.get_category() == Category::AMBIENT);
}

TEST("with a slow platform, assignments in every frame do not pile up") {
	ScriptedSession session;
	session.service.assign(&SessionProperties::input_gain, 0.0f);
	session.frames.wait_and_flush(session.service);
	session.control.wait_until_requested(1);
	for (int frame = 1; frame <= 600; frame++) {
		session.service.assign(&SessionProperties::input_gain, static_cast<float>(frame) / 600.0f);
		session.frames.wait_and_flush(session.service);
	}
	session.control.allow(2);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.control.requests.size(), size_t(2));
	EXPECT_EQUAL(session.control.requests[1].amount, 1.0);
}

TEST("a follower of an assignment receives its result, after the refusal was reported") {
	ScriptedSession session;
	session.control.is_refusing = true;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	const RequestId follower = session.service.follow(Operation::SET_CATEGORY);
	session.control.allow(1);
	session.flush_until_completed(2);
	EXPECT(session.recorder.completions[0].origin == RequestOrigin::ASSIGNMENT);
	EXPECT(session.recorder.completions[1].origin == RequestOrigin::FOLLOWER);
	EXPECT(session.recorder.completions[1].id == follower);
	EXPECT(session.recorder.completions[1].result.code == ErrorCode::INSUFFICIENT_PRIORITY);
	// The platform received one request, for the assignment.
	EXPECT_EQUAL(session.control.get_requested(), std::string("set_category"));
}

TEST("all followers of an assignment get its result, also later ones, until the next assignment") {
	ScriptedSession session;
	session.control.is_refusing = true;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.service.follow(Operation::SET_CATEGORY);
	session.service.follow(Operation::SET_CATEGORY);
	session.control.allow(1);
	session.flush_until_completed(3);
	session.service.follow(Operation::SET_CATEGORY);
	session.flush_until_completed(4);
	for (const size_t follower : { 1, 2, 3 }) {
		EXPECT(session.recorder.completions[follower].result.code == ErrorCode::INSUFFICIENT_PRIORITY);
	}
}

TEST("a refusal ends with the next successful assignment, and does not affect another property") {
	ScriptedSession session;
	session.control.is_refusing = true;
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.service.follow(Operation::SET_MODE);
	session.control.allow(1);
	session.flush_until_completed(2);
	EXPECT(!session.recorder.completions[1].result.is_refused());
	{
		const std::lock_guard<std::mutex> lock(session.control.mutex);
		session.control.is_refusing = false;
	}
	session.service.assign(&SessionProperties::category, Category::RECORD);
	session.service.follow(Operation::SET_CATEGORY);
	session.control.allow(1);
	session.flush_until_completed(4);
	EXPECT(!session.recorder.completions[3].result.is_refused());
}

TEST("a follower of a rejected assignment gets the rejection, even while the platform is busy") {
	ScriptedSession session;
	session.service.submit(SessionRequest::set_active(true));
	session.control.wait_until_requested(1);
	session.service.reject_assignment(Operation::SET_MODE, { Failure::INVALID_PARAMETER, "No such mode." });
	session.service.follow(Operation::SET_MODE);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.recorder.completions[1].result.message, std::string("No such mode."));
	session.service.assign(&SessionProperties::mode, Mode::VOICE_CHAT);
	session.service.follow(Operation::SET_MODE);
	session.control.allow(2);
	session.flush_until_completed(5);
	EXPECT(!session.recorder.completions[4].result.is_refused());
}

TEST("each property keeps its own rejection, whatever is assigned to another one or requested by a method") {
	ScriptedSession session;
	session.control.allow(10);
	session.service.reject_assignment(Operation::SET_MODE, { Failure::INVALID_PARAMETER, "No such mode." });
	session.service.reject_assignment(Operation::SET_INPUT_GAIN, { Failure::INVALID_PARAMETER, "No such gain." });
	session.service.assign(&SessionProperties::preferred_sample_rate, 48000.0);
	session.service.assign(&SessionProperties::category, Category::PLAYBACK);
	session.service.reject(SessionRequest::of(Operation::SET_CATEGORY), { Failure::INVALID_PARAMETER, "No such option." });
	const RequestId mode = session.service.follow(Operation::SET_MODE);
	const RequestId gain = session.service.follow(Operation::SET_INPUT_GAIN);
	const RequestId again = session.service.follow(Operation::SET_MODE);
	const RequestId category = session.service.follow(Operation::SET_CATEGORY);
	session.flush_until_completed(9);
	std::map<RequestId, std::string> messages;
	for (const RequestCompletion &completion : session.recorder.completions) {
		messages[completion.id] = completion.result.message;
	}
	EXPECT_EQUAL(messages[mode], std::string("No such mode."));
	EXPECT_EQUAL(messages[gain], std::string("No such gain."));
	EXPECT_EQUAL(messages[again], std::string("No such mode."));
	EXPECT_EQUAL(messages[category], std::string());
}

TEST("a follower of an assignment gets its result even if the next one is rejected") {
	ScriptedSession session;
	session.control.allow(1);
	session.service.assign(&SessionProperties::mode, Mode::VOICE_CHAT);
	const RequestId follower = session.service.follow(Operation::SET_MODE);
	session.service.reject_assignment(Operation::SET_MODE, { Failure::INVALID_PARAMETER, "No such mode." });
	session.flush_until_completed(3);
	for (const RequestCompletion &completion : session.recorder.completions) {
		EXPECT(completion.id != follower || !completion.result.is_refused());
	}
}

namespace {

// A platform during whose `catch_up()` a function runs, as on another thread.
class InterruptedBackend : public unavailable::Backend {
public:
	struct Control {
		std::function<void()> when_catching_up;
		std::vector<Operation> requests;
	};

	explicit InterruptedBackend(Control &p_control) :
			control(p_control) {}

	// The worker does not get past this, so that requests stay queued.
	std::optional<SessionOutcome> perform(RequestId, const SessionRequest &p_request) override {
		control.requests.push_back(p_request.operation);
		return SessionOutcome();
	}

	void catch_up() override {
		if (const std::function<void()> happens = std::exchange(control.when_catching_up, nullptr)) {
			happens();
		}
	}

private:
	Control &control;
};

} // namespace

TEST("a request never overtakes an earlier assignment, even if another thread is sending that one") {
	InterruptedBackend::Control control;
	testing::Frames frames;
	testing::Recorder recorder;
	SessionService service(std::make_unique<InterruptedBackend>(control), recorder, frames.get_scheduler());
	// Waits in the queue, so that the next assignment replaces it; before that, the service calls `catch_up()`.
	service.assign(&SessionProperties::input_gain, 0.25f);
	service.submit_assignments();
	service.assign(&SessionProperties::input_gain, 0.5f);
	// Assigned by another thread, which sends a request only when the assignments are sent already.
	service.assign(&SessionProperties::preferred_sample_rate, 48000.0);
	control.when_catching_up = [&] {
		std::thread([&] { service.submit(SessionRequest::set_active(true)); }).join();
	};
	service.submit_assignments();
	service.flush();
	const std::vector<Operation> expected = { Operation::SET_INPUT_GAIN, Operation::SET_PREFERRED_SAMPLE_RATE, Operation::SET_ACTIVE };
	EXPECT(control.requests == expected);
}

TEST("with many threads, no request overtakes an earlier assignment of its thread") {
	ScriptedSession session;
	constexpr int ROUNDS = 5000;
	session.control.allow(1000000000);
	std::atomic<bool> is_over = false;
	std::thread game([&] {
		for (int i = 1; i <= ROUNDS; i++) {
			session.service.assign(&SessionProperties::preferred_sample_rate, static_cast<double>(i));
			session.service.submit(SessionRequest::set_active(i % 2 == 0));
		}
		is_over = true;
	});
	while (!is_over) {
		session.service.assign(&SessionProperties::input_gain, 0.5f);
		session.service.flush();
	}
	game.join();
	session.service.shut_down();
	double last_rate = 0.0;
	int activations = 0;
	for (const SessionRequest &request : session.control.requests) {
		if (request.operation == Operation::SET_PREFERRED_SAMPLE_RATE) {
			last_rate = request.amount;
		} else if (request.operation == Operation::SET_ACTIVE) {
			EXPECT(last_rate >= ++activations);
		}
	}
}
