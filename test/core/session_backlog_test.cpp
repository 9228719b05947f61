#include "testing.h"

#include "backends/unavailable/backend.h"
#include "scripted_session.h"

#include <atomic>
#include <future>
#include <thread>

using namespace audio_session;
using testing::Frames;
using testing::Recorder;
using testing::ScriptedSession;

namespace {

// A session without an audio session, where the flushing thread carries out everything.
struct UnavailableSession {
	Recorder recorder;
	Frames frames;
	SessionService service{ std::make_unique<unavailable::Backend>(), recorder, frames.get_scheduler() };
};

} // namespace

TEST("a request from a handler completes with a later flush, even if nothing takes time") {
	// The session still delivers what it cancels when it ends.
	int tries = 0;
	UnavailableSession session;
	session.recorder.when_completed = [&](const RequestCompletion &) {
		if (++tries < 100) {
			session.service.submit(SessionRequest::set_active(true));
		}
	};
	session.service.submit(SessionRequest::set_active(true));
	for (int flushes = 1; flushes <= 5; flushes++) {
		session.service.flush();
		EXPECT_EQUAL(tries, flushes);
	}
}

TEST("one flush delivers a limited number of completions, and schedules the next for the rest") {
	UnavailableSession session;
	const size_t count = 2 * SessionService::MOST_PER_FLUSH + 1;
	for (size_t i = 0; i < count; i++) {
		session.service.submit(SessionRequest::set_active(true));
	}
	session.frames.wait_and_flush(session.service);
	EXPECT_EQUAL(session.recorder.completions.size(), SessionService::MOST_PER_FLUSH);
	session.frames.wait_and_flush(session.service);
	EXPECT_EQUAL(session.recorder.completions.size(), 2 * SessionService::MOST_PER_FLUSH);
	session.frames.wait_and_flush(session.service);
	EXPECT_EQUAL(session.recorder.completions.size(), count);
}

TEST("one flush delivers a limited number of events, in order") {
	ScriptedSession session;
	const size_t count = SessionService::MOST_PER_FLUSH + 10;
	for (size_t i = 0; i < count; i++) {
		session.control.sink->push(SessionEvent::output_volume_changed(static_cast<float>(i), 0.0f));
	}
	session.frames.wait_and_flush(session.service);
	EXPECT_EQUAL(session.recorder.events.size(), SessionService::MOST_PER_FLUSH);
	session.frames.wait_and_flush(session.service);
	EXPECT_EQUAL(session.recorder.events.size(), count);
	EXPECT_EQUAL(session.recorder.events.back().new_volume, static_cast<float>(count - 1));
}

TEST("a shutdown delivers everything that waits") {
	UnavailableSession session;
	const size_t count = 3 * SessionService::MOST_PER_FLUSH;
	for (size_t i = 0; i < count; i++) {
		session.service.submit(SessionRequest::set_active(true));
	}
	session.service.shut_down();
	EXPECT_EQUAL(session.recorder.completions.size(), count);
}

TEST("a flood is reported once, and never blocks the thread that flushes") {
	UnavailableSession session;
	for (size_t i = 0; i < SessionService::BACKLOG + 1; i++) {
		session.service.submit(SessionRequest::set_active(true));
	}
	session.service.flush();
	EXPECT_EQUAL(session.recorder.lines.front(), "backlog of " + std::to_string(SessionService::BACKLOG + 1));
	session.recorder.lines.clear();
	for (size_t i = 0; i < 2 * SessionService::MOST_PER_FLUSH; i++) {
		session.service.submit(SessionRequest::set_active(true));
	}
	session.service.flush();
	EXPECT_EQUAL(session.recorder.lines.front(), std::string("set_active refused none"));
}

TEST("a thread that floods the session is slowed down to the speed of the flushes") {
	UnavailableSession session;
	std::atomic<bool> is_over = false;
	std::atomic<size_t> submitted = 0;
	std::thread flood([&] {
		while (!is_over) {
			session.service.submit(SessionRequest::set_active(true));
			submitted++;
		}
	});
	while (submitted < SessionService::BACKLOG) {
		std::this_thread::yield();
	}
	size_t most = 0;
	for (int flushes = 0; flushes < 50; flushes++) {
		session.service.flush();
		most = std::max(most, submitted - session.recorder.completions.size());
		std::this_thread::sleep_for(std::chrono::milliseconds(1));
	}
	is_over = true;
	flood.join();
	session.service.shut_down();
	// One more may come in each time that a thread's wait ends.
	EXPECT(most < SessionService::BACKLOG + SessionService::MOST_PER_FLUSH);
	EXPECT_EQUAL(session.recorder.completions.size(), submitted.load());
}

TEST("a thread that keeps sending requests does not block `catch_up()`") {
	simulated::Clock clock;
	clock.expect();
	std::promise<void> is_waiting;
	std::promise<void> is_through;
	std::thread player([&] {
		is_waiting.set_value();
		clock.catch_up();
		is_through.set_value();
	});
	is_waiting.get_future().wait();
	std::this_thread::sleep_for(std::chrono::milliseconds(20));
	clock.expect();
	clock.settle();
	EXPECT(is_through.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready);
	clock.release();
	player.join();
}

TEST("a flush on another thread does nothing and returns false") {
	UnavailableSession session;
	session.service.submit(SessionRequest::set_active(true));
	bool has_flushed = true;
	std::thread([&] { has_flushed = session.service.flush(); }).join();
	EXPECT(!has_flushed);
	EXPECT(session.recorder.completions.empty());
	EXPECT(session.service.flush());
	EXPECT_EQUAL(session.recorder.completions.size(), size_t(1));
}

TEST("a caller may know the id of its request before it is sent") {
	UnavailableSession session;
	const RequestId first = session.service.make_request_id();
	const RequestId second = session.service.submit(SessionRequest::set_active(true));
	EXPECT_EQUAL(session.service.follow(Operation::SET_MODE, first), first);
	session.service.flush();
	EXPECT_EQUAL(session.recorder.completions[0].id, second);
	EXPECT_EQUAL(session.recorder.completions[1].id, first);
}
