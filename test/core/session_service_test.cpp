#include "testing.h"

#include "backends/simulated/simulated_backend.h"
#include "backends/unavailable/unavailable_backend.h"
#include "session/session_service.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <thread>

using namespace audio_session;

namespace {

// A platform that answers when the test says so, to see what the rest does meanwhile.
class SlowBackend : public SessionBackend {
public:
	struct Control {
		std::mutex mutex;
		std::condition_variable changed;
		int answers_allowed = 0;
		bool is_refusing = false;
		std::vector<Category> asked;
		std::thread::id worker;

		void allow(int p_answers) {
			const std::lock_guard<std::mutex> lock(mutex);
			answers_allowed += p_answers;
			changed.notify_all();
		}

		void wait_until_asked(size_t p_count) {
			std::unique_lock<std::mutex> lock(mutex);
			changed.wait(lock, [&] { return asked.size() >= p_count; });
		}
	};

	explicit SlowBackend(Control &p_control) :
			control(p_control) {}

	SessionState get_state() const override { return state; }

	SessionResult set_category(Category p_category) override {
		std::unique_lock<std::mutex> lock(control.mutex);
		control.asked.push_back(p_category);
		control.worker = std::this_thread::get_id();
		control.changed.notify_all();
		control.changed.wait(lock, [this] { return control.answers_allowed > 0; });
		control.answers_allowed--;
		if (control.is_refusing) {
			return { Failure::LOCKED, "Not now." };
		}
		state.category = p_category;
		return {};
	}

private:
	Control &control;
	SessionState state = { Category::AMBIENT };
};

class Failures : public SessionObserver {
public:
	void request_failed(const SessionRequest &p_request, const SessionResult &p_result) override {
		requests.push_back(p_request);
		results.push_back(p_result);
		if (when_failed) {
			when_failed();
		}
	}

	void request_rejected(const SessionRequest &p_request, const SessionResult &p_result) override {
		rejected++;
		request_failed(p_request, p_result);
	}

	std::vector<SessionRequest> requests;
	std::vector<SessionResult> results;
	int rejected = 0;
	std::function<void()> when_failed;
};

// Stands for the engine: counts the flushes that are due and runs them when the test says so.
class Frames {
public:
	std::function<void()> get_scheduler() {
		return [this] {
			const std::lock_guard<std::mutex> lock(mutex);
			due++;
			changed.notify_all();
		};
	}

	int get_due() {
		const std::lock_guard<std::mutex> lock(mutex);
		return due;
	}

	void wait_and_flush(SessionService &p_service, SessionObserver &p_observer) {
		{
			std::unique_lock<std::mutex> lock(mutex);
			changed.wait(lock, [this] { return due > 0; });
			due--;
		}
		p_service.flush(p_observer);
	}

private:
	std::mutex mutex;
	std::condition_variable changed;
	int due = 0;
};

} // namespace

TEST("the service starts with what the platform has") {
	Frames frames;
	SessionService service(std::make_unique<SimulatedBackend>(SimulatedBackend::Device{ Category::SOLO_AMBIENT, true }), frames.get_scheduler());
	EXPECT(service.get_category() == Category::SOLO_AMBIENT);
	EXPECT_EQUAL(frames.get_due(), 0);
}

TEST("an assigned category reads back before the platform was asked") {
	SlowBackend::Control control;
	Frames frames;
	SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
	service.assign_category(Category::PLAYBACK);
	EXPECT(service.get_category() == Category::PLAYBACK);
	EXPECT(control.asked.empty());
}

TEST("no caller waits for the platform, and the platform is asked on another thread") {
	SlowBackend::Control control;
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
	service.assign_category(Category::PLAYBACK);
	frames.wait_and_flush(service, failures);
	control.wait_until_asked(1);
	// The platform has not answered, and this thread is here.
	EXPECT(service.get_category() == Category::PLAYBACK);
	control.allow(1);
	frames.wait_and_flush(service, failures);
	EXPECT(control.worker != std::this_thread::get_id());
	EXPECT(service.get_category() == Category::PLAYBACK);
	EXPECT(failures.requests.empty());
}

TEST("assignments within a frame reach the platform as one, the last") {
	SlowBackend::Control control;
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
	for (int i = 0; i < 1000; i++) {
		service.assign_category(static_cast<Category>(i % 6));
	}
	service.assign_category(Category::RECORD);
	EXPECT_EQUAL(frames.get_due(), 1);
	control.allow(1);
	frames.wait_and_flush(service, failures);
	frames.wait_and_flush(service, failures);
	EXPECT_EQUAL(control.asked.size(), size_t(1));
	EXPECT(control.asked[0] == Category::RECORD);
}

TEST("a refused category reverts and the refusal is told once") {
	SlowBackend::Control control;
	control.is_refusing = true;
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
	Category seen_in_handler = Category::UNKNOWN;
	failures.when_failed = [&] { seen_in_handler = service.get_category(); };
	service.assign_category(Category::PLAYBACK);
	control.allow(1);
	frames.wait_and_flush(service, failures);
	frames.wait_and_flush(service, failures);
	EXPECT(service.get_category() == Category::AMBIENT);
	EXPECT(seen_in_handler == Category::AMBIENT);
	EXPECT_EQUAL(failures.requests.size(), size_t(1));
	EXPECT(failures.requests[0].operation == Operation::SET_CATEGORY);
	EXPECT(failures.requests[0].category == Category::PLAYBACK);
	EXPECT(failures.results[0].failure == Failure::LOCKED);
	EXPECT_EQUAL(failures.results[0].message, std::string("Not now."));
}

TEST("a category assigned while another is on its way is sent after it, and stays when the first is refused") {
	SlowBackend::Control control;
	control.is_refusing = true;
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
	service.assign_category(Category::PLAYBACK);
	frames.wait_and_flush(service, failures);
	control.wait_until_asked(1);
	service.assign_category(Category::RECORD);
	frames.wait_and_flush(service, failures);
	control.allow(1);
	frames.wait_and_flush(service, failures);
	EXPECT(service.get_category() == Category::RECORD);
	control.wait_until_asked(2);
	{
		const std::lock_guard<std::mutex> lock(control.mutex);
		control.is_refusing = false;
	}
	control.allow(1);
	frames.wait_and_flush(service, failures);
	EXPECT(service.get_category() == Category::RECORD);
	EXPECT_EQUAL(failures.requests.size(), size_t(1));
}

TEST("a rejected request is told in order, asks no platform and changes nothing") {
	SlowBackend::Control control;
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
	service.reject({ Operation::SET_CATEGORY, Category::UNKNOWN }, { Failure::INVALID_PARAMETER, "first" });
	service.reject({ Operation::SET_CATEGORY, Category::UNKNOWN }, { Failure::INVALID_PARAMETER, "second" });
	EXPECT_EQUAL(frames.get_due(), 1);
	frames.wait_and_flush(service, failures);
	EXPECT_EQUAL(failures.rejected, 2);
	EXPECT_EQUAL(failures.results[0].message, std::string("first"));
	EXPECT_EQUAL(failures.results[1].message, std::string("second"));
	EXPECT(control.asked.empty());
	EXPECT(service.get_category() == Category::AMBIENT);
}

TEST("a handler that runs a frame does not turn the order of events around") {
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<UnavailableBackend>(), frames.get_scheduler());
	int depth = 0;
	int deepest = 0;
	failures.when_failed = [&] {
		depth++;
		deepest = depth > deepest ? depth : deepest;
		if (failures.requests.size() == 1) {
			service.assign_category(Category::RECORD);
			service.flush(failures);
		}
		depth--;
	};
	service.assign_category(Category::PLAYBACK);
	while (failures.requests.size() < 2) {
		frames.wait_and_flush(service, failures);
	}
	EXPECT_EQUAL(deepest, 1);
	EXPECT(failures.requests[0].category == Category::PLAYBACK);
	EXPECT(failures.requests[1].category == Category::RECORD);
	EXPECT(service.get_category() == Category::UNKNOWN);
}

TEST("a session that was never asked for anything starts no thread and schedules nothing") {
	Frames frames;
	for (int i = 0; i < 10000; i++) {
		SessionService service(std::make_unique<UnavailableBackend>(), frames.get_scheduler());
		EXPECT(service.get_category() == Category::UNKNOWN);
	}
	EXPECT_EQUAL(frames.get_due(), 0);
}

TEST("quitting with requests in flight waits for the one that runs and drops the rest") {
	SlowBackend::Control control;
	Frames frames;
	Failures failures;
	std::thread platform;
	{
		SessionService service(std::make_unique<SlowBackend>(control), frames.get_scheduler());
		service.assign_category(Category::PLAYBACK);
		frames.wait_and_flush(service, failures);
		control.wait_until_asked(1);
		service.assign_category(Category::RECORD);
		frames.wait_and_flush(service, failures);
		platform = std::thread([&control] {
			std::this_thread::sleep_for(std::chrono::milliseconds(20));
			control.allow(1);
		});
	}
	platform.join();
	EXPECT_EQUAL(control.asked.size(), size_t(1));
	EXPECT(failures.requests.empty());
}

TEST("threads that read and assign at once see only what was assigned, and the last one wins") {
	Frames frames;
	Failures failures;
	SessionService service(std::make_unique<SimulatedBackend>(SimulatedBackend::Device{}), frames.get_scheduler());
	std::atomic<int> running = 4;
	std::vector<std::thread> threads;
	for (int thread = 0; thread < 4; thread++) {
		threads.emplace_back([&service, &running, thread] {
			for (int i = 0; i < 5000; i++) {
				service.assign_category(static_cast<Category>((i + thread) % 6));
				EXPECT(service.get_category() != Category::UNKNOWN);
			}
			running--;
		});
	}
	while (running > 0) {
		if (frames.get_due() > 0) {
			frames.wait_and_flush(service, failures);
		}
	}
	for (std::thread &thread : threads) {
		thread.join();
	}
	service.assign_category(Category::PLAYBACK);
	while (frames.get_due() > 0) {
		frames.wait_and_flush(service, failures);
		std::this_thread::sleep_for(std::chrono::milliseconds(5));
	}
	EXPECT(service.get_category() == Category::PLAYBACK);
	EXPECT(failures.requests.empty());
}
