#include "testing.h"

#include "scripted_backend.h"
#include "session/call_gate.h"
#include "session_fixture.h"

#include <atomic>
#include <chrono>
#include <set>

using namespace audio_session;
using testing::Frames;
using testing::Recorder;
using testing::ScriptedBackend;

namespace {

constexpr const char *CANCELLED = "set_active was not carried out: the session was shut down before its turn.";

} // namespace

TEST("quitting waits for the running request, cancels those behind it and reports all in order") {
	ScriptedBackend::Control control;
	Frames frames;
	Recorder recorder;
	std::thread platform;
	{
		SessionService service(std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler());
		service.submit(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO));
		control.wait_until_requested(1);
		service.submit(SessionRequest::set_active(true));
		service.submit(SessionRequest::set_active(false));
		service.assign(&SessionProperties::category, Category::RECORD);
		platform = std::thread([&control] {
			std::this_thread::sleep_for(std::chrono::milliseconds(50));
			control.allow(1);
		});
	}
	platform.join();
	EXPECT(control.was_stopped);
	EXPECT_EQUAL(control.requests.size(), size_t(1));
	EXPECT_EQUAL(recorder.take_log(), std::string("set_mode ok; set_active refused none; set_active refused none"));
	EXPECT(recorder.completions[1].result.failure == Failure::UNAVAILABLE);
	EXPECT_EQUAL(recorder.completions[1].result.message, std::string(CANCELLED));
}

TEST("a question without an answer is cancelled when the game quits") {
	ScriptedBackend::Control control;
	control.leaves_open = true;
	control.allow(1);
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler());
	service.submit(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
	control.wait_until_requested(1);
	service.shut_down();
	EXPECT_EQUAL(recorder.completions.size(), size_t(1));
	EXPECT_EQUAL(recorder.completions[0].result.message, std::string("request_record_permission was not carried out: the session was shut down before it was answered."));
	control.sink->complete(recorder.completions[0].id, {});
	service.flush();
	EXPECT_EQUAL(recorder.completions.size(), size_t(1));
}

TEST("a request after the shutdown is cancelled at once, and reported with the next flush") {
	ScriptedBackend::Control control;
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler());
	service.shut_down();
	const RequestId id = service.submit(SessionRequest::set_active(true));
	EXPECT(recorder.completions.empty());
	EXPECT_EQUAL(frames.get_due(), 1);
	frames.wait_and_flush(service);
	EXPECT_EQUAL(recorder.completions.size(), size_t(1));
	EXPECT_EQUAL(recorder.completions[0].id, id);
	EXPECT_EQUAL(recorder.completions[0].result.message, std::string(CANCELLED));
	EXPECT(control.requests.empty());
}

TEST("requests between the shutdown and the destruction are reported at the destruction") {
	ScriptedBackend::Control control;
	Frames frames;
	Recorder recorder;
	{
		SessionService service(std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler());
		service.shut_down();
		service.submit(SessionRequest::set_active(true));
		service.reject(SessionRequest::of(Operation::SET_MODE), { Failure::INVALID_PARAMETER, "no" });
		service.assign(&SessionProperties::category, Category::RECORD);
	}
	EXPECT_EQUAL(recorder.take_log(), std::string("set_active refused none; set_mode refused none"));
}

TEST("a handler may shut the session down, and receives the rest in order") {
	testing::SimulatedSession session;
	session.recorder.when_completed = [&](const RequestCompletion &p_completion) {
		if (p_completion.request.operation == Operation::SET_MODE) {
			session.service->shut_down();
		}
	};
	session.service->submit(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO));
	session.service->submit(SessionRequest::set_active(true));
	session.device->set_output_volume(0.75f);
	EXPECT_EQUAL(session.settle(), std::string("set_mode ok; state active; set_active ok; volume 75 from 50"));
}

TEST("a delay of the device ends when the game quits") {
	testing::SimulatedSession session;
	session.device->set_delay(3600.0);
	session.service->submit(SessionRequest::set_active(true));
	session.service->submit(SessionRequest::set_active(false));
	session.device->get_clock().catch_up();
	session.service->shut_down();
	EXPECT_EQUAL(session.recorder.take_log(), std::string("state active; set_active ok; set_active refused none"));
	// The device still exists, and does not wait.
	session.device->set_output_volume(0.1f);
	session.device->get_clock().advance(1.0);
}

TEST("a device serves the next session after the last one") {
	testing::SimulatedSession session;
	session.activate();
	session.service.reset();
	session.service = std::make_unique<SessionService>(std::make_unique<simulated::Backend>(session.device), session.recorder, session.frames.get_scheduler());
	EXPECT(session.service->get_readings().activity.get() == Activity::ACTIVE);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(false)), std::string("state inactive; set_active ok"));
	session.device->set_output_volume(0.75f);
	EXPECT_EQUAL(session.settle(), std::string("volume 75 from 50"));
}

TEST("thousands of requests from many threads complete exactly once each, whenever the game quits") {
	constexpr int THREADS = 4;
	constexpr int REQUESTS = 1500;
	for (const int quits_after : { 0, 200, THREADS * REQUESTS }) {
		testing::SimulatedSession session;
		std::atomic<int> submitted = 0;
		std::mutex mutex;
		std::set<RequestId> ids;
		std::vector<std::thread> threads;
		for (int thread = 0; thread < THREADS; thread++) {
			threads.emplace_back([&, thread] {
				for (int i = 0; i < REQUESTS; i++) {
					RequestId id = 0;
					switch ((i + thread) % 4) {
						case 0:
							id = session.service->submit(SessionRequest::set_active(i % 8 == 0));
							break;
						case 1:
							id = session.service->submit(SessionRequest::configure(Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT));
							break;
						case 2:
							session.service->assign(&SessionProperties::input_gain, 0.25f);
							id = session.service->submit(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION));
							break;
						default:
							id = session.service->reject(SessionRequest::of(Operation::SET_MODE), { Failure::INVALID_PARAMETER, "no" });
							break;
					}
					submitted++;
					const std::lock_guard<std::mutex> lock(mutex);
					EXPECT(ids.insert(id).second);
				}
			});
		}
		while (submitted < quits_after) {
			session.service->flush();
			std::this_thread::yield();
		}
		session.service->shut_down();
		for (std::thread &thread : threads) {
			thread.join();
		}
		session.service->flush();
		std::set<RequestId> completed;
		for (const RequestCompletion &completion : session.recorder.completions) {
			if (completion.origin != RequestOrigin::ASSIGNMENT) {
				EXPECT(completed.insert(completion.id).second);
			}
		}
		EXPECT(completed == ids);
		EXPECT_EQUAL(ids.size(), size_t(THREADS * REQUESTS));
	}
}

TEST("threads that read and assign at once see only assigned values, and the last one wins") {
	testing::SimulatedSession session;
	std::atomic<int> running = 4;
	std::vector<std::thread> threads;
	for (int thread = 0; thread < 4; thread++) {
		threads.emplace_back([&session, &running, thread] {
			for (int i = 0; i < 3000; i++) {
				session.service->assign(&SessionProperties::category, static_cast<Category>((i + thread) % 6));
				EXPECT(session.service->get_properties().category.get() != Category::UNKNOWN);
				EXPECT(session.service->get_readings().sample_rate.get() > 0.0);
				EXPECT(session.service->get_state()->current_route != nullptr);
			}
			running--;
		});
	}
	while (running > 0) {
		session.service->flush();
		std::this_thread::yield();
	}
	for (std::thread &thread : threads) {
		thread.join();
	}
	session.service->assign(&SessionProperties::category, Category::PLAYBACK);
	session.settle();
	EXPECT(session.service->get_properties().category.get() == Category::PLAYBACK);
	EXPECT(session.service->get_state()->category == Category::PLAYBACK);
}

TEST("a hundred thousand events from several threads all arrive, those of one thread in order") {
	ScriptedBackend::Control control;
	Frames frames;
	Recorder recorder;
	SessionService service(std::make_unique<ScriptedBackend>(control), recorder, frames.get_scheduler());
	constexpr int THREADS = 4;
	constexpr int EVENTS = 25000;
	int received = 0;
	int last[THREADS] = { -1, -1, -1, -1 };
	recorder.when_event = [&](const SessionEvent &p_event) {
		const int thread = static_cast<int>(p_event.old_volume);
		EXPECT_EQUAL(static_cast<int>(p_event.new_volume), last[thread] + 1);
		last[thread] = static_cast<int>(p_event.new_volume);
		received++;
		recorder.events.clear();
		recorder.lines.clear();
	};
	std::vector<std::thread> threads;
	for (int thread = 0; thread < THREADS; thread++) {
		threads.emplace_back([&control, thread] {
			for (int i = 0; i < EVENTS; i++) {
				control.sink->push(SessionEvent::output_volume_changed(static_cast<float>(i), static_cast<float>(thread)));
			}
		});
	}
	while (received < THREADS * EVENTS) {
		frames.wait_and_flush(service);
	}
	for (std::thread &thread : threads) {
		thread.join();
	}
	EXPECT_EQUAL(received, THREADS * EVENTS);
}

TEST("threads that call while the session ends either reach it or are refused, and it is destroyed after they have left") {
	for (int round = 0; round < 20; round++) {
		CallGate gate;
		auto session = std::make_unique<testing::SimulatedSession>();
		std::atomic<int> inside = 0;
		std::atomic<int> refused = 0;
		std::vector<std::thread> threads;
		for (int thread = 0; thread < 3; thread++) {
			threads.emplace_back([&] {
				while (true) {
					const CallGate::Pass pass(gate);
					if (!pass) {
						refused++;
						return;
					}
					session->service->assign(&SessionProperties::input_gain, 0.5f);
					session->service->submit(SessionRequest::set_active(true));
					inside++;
				}
			});
		}
		while (inside < 30) {
			session->service->flush();
		}
		session->service->shut_down();
		gate.close();
		session->service->shut_down();
		session.reset();
		for (std::thread &thread : threads) {
			thread.join();
		}
		EXPECT_EQUAL(refused.load(), 3);
	}
}
