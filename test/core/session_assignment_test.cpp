#include "testing.h"

#include "scripted_session.h"

using namespace audio_session;
using testing::ScriptedSession;

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

TEST("who follows an assignment hears its own result, after the refusal was told") {
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
	// The platform was asked once, for the assignment.
	EXPECT_EQUAL(session.control.get_asked(), std::string("set_category"));
}

TEST("a refusal is no longer that of an assignment that succeeded since, nor of another property") {
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

TEST("who follows an assignment that was rejected hears so, even while the platform is busy") {
	ScriptedSession session;
	session.service.submit(SessionRequest::set_active(true));
	session.control.wait_until_asked(1);
	session.service.reject(SessionRequest::of(Operation::SET_MODE), { Failure::INVALID_PARAMETER, "No such mode." });
	session.service.follow(Operation::SET_MODE);
	session.flush_until_completed(2);
	EXPECT_EQUAL(session.recorder.completions[1].result.message, std::string("No such mode."));
	session.service.assign(&SessionProperties::mode, Mode::VOICE_CHAT);
	session.service.follow(Operation::SET_MODE);
	session.control.allow(2);
	session.flush_until_completed(5);
	EXPECT(!session.recorder.completions[4].result.is_refused());
}
