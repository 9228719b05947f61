#include "testing.h"

#include "session_fixture.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <random>

using namespace audio_session;
using testing::SimulatedSession;

namespace {

using Milliseconds = std::chrono::milliseconds;

SessionRequest get_random_request(std::mt19937 &r_random) {
	switch (r_random() % 8) {
		case 0:
			return SessionRequest::set_active(r_random() % 2 == 0, SetActiveOptions(r_random() % 2));
		case 1:
			return SessionRequest::set_category(static_cast<Category>(r_random() % 6), CategoryOptions(r_random() % 4));
		case 2:
			return SessionRequest::of(Operation::SET_MODE, static_cast<Mode>(r_random() % 11));
		case 3:
			return SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, r_random() % 2 == 0 ? PortOverride::SPEAKER : PortOverride::NONE);
		case 4:
			return SessionRequest::of(Operation::SET_PREFERRED_SAMPLE_RATE, static_cast<double>(r_random() % 96000));
		case 5:
			return SessionRequest::of(Operation::SET_INPUT_MUTED, r_random() % 2 == 0);
		case 6:
			return SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION);
		default:
			return SessionRequest::configure(Category::PLAY_AND_RECORD, Mode::VOICE_CHAT, CategoryOptions::ALLOW_BLUETOOTH_A2DP, RouteSharingPolicy::DEFAULT);
	}
}

void play_randomly(simulated::Device &r_device, std::mt19937 &r_random) {
	switch (r_random() % 10) {
		case 0:
			r_device.begin_interruption(static_cast<simulated::InterruptionSource>(r_random() % 5));
			break;
		case 1:
			r_device.end_interruption(r_random() % 2 == 0);
			break;
		case 2:
			r_device.plug(static_cast<simulated::DeviceKind>(r_random() % 8));
			break;
		case 3:
			r_device.unplug(static_cast<simulated::DeviceKind>(r_random() % 8));
			break;
		case 4:
			r_device.set_output_volume(static_cast<float>(r_random() % 5) / 4.0f);
			break;
		case 5:
			r_device.start_other_app(r_random() % 2 == 0, r_random() % 2 == 0);
			break;
		case 6:
			r_device.stop_other_app(r_random() % 2 == 0);
			break;
		case 7:
			r_device.answer_record_permission(r_random() % 2 == 0);
			break;
		case 8:
			r_device.get_clock().advance(0.25);
			break;
		default:
			r_device.set_delay(static_cast<double>(r_random() % 3) / 4.0);
			break;
	}
}

void assign_randomly(SessionService &r_service, std::mt19937 &r_random) {
	if (r_random() % 2 == 0) {
		r_service.assign(&SessionProperties::category, static_cast<Category>(r_random() % 6));
	} else {
		r_service.assign(&SessionProperties::mode, static_cast<Mode>(r_random() % 11));
	}
}

// Plays a script that never waits for an answer and returns its log, which must not depend on the worker's speed.
std::string play_script(unsigned p_seed) {
	std::mt19937 random(p_seed);
	SimulatedSession session;
	std::string log;
	for (int step = 0; step < 60; step++) {
		switch (random() % 4) {
			case 0:
				session.service->submit(get_random_request(random));
				break;
			case 1:
				assign_randomly(*session.service, random);
				break;
			case 2:
				session.service->submit_assignments();
				play_randomly(*session.device, random);
				break;
			default:
				session.service->flush();
				break;
		}
	}
	session.device->get_clock().advance(100.0);
	log = session.settle();
	session.device->get_clock().advance(100.0);
	return log + session.settle();
}

} // namespace

TEST("with the machine's clock stopped, time passes only on command") {
	simulated::Clock clock;
	clock.set_running(false);
	const double start = clock.get_time();
	clock.advance(2.5);
	EXPECT(std::abs(clock.get_time() - start - 2.5) < 1e-6);
	std::this_thread::sleep_for(Milliseconds(5));
	EXPECT(std::abs(clock.get_time() - start - 2.5) < 1e-6);
	clock.set_running(true);
	std::this_thread::sleep_for(Milliseconds(5));
	EXPECT(clock.get_time() >= start + 2.505);
}

TEST("an invalid time lets no time pass") {
	simulated::Clock clock;
	clock.set_running(false);
	const double start = clock.get_time();
	for (const double seconds : { 0.0, -1.0, std::nan(""), -HUGE_VAL }) {
		clock.advance(seconds);
		clock.delay(seconds);
		EXPECT_EQUAL(clock.get_time(), start);
	}
}

TEST("a delayed operation has no effect before its time") {
	SimulatedSession session;
	session.device->set_delay(Operation::SET_ACTIVE, 0.3);
	EXPECT_EQUAL(session.request(SessionRequest::set_active(true)), std::string());
	session.device->get_clock().advance(0.25);
	EXPECT_EQUAL(session.settle(), std::string());
	EXPECT(!session.device->is_game_audible());
	session.device->get_clock().advance(0.05);
	EXPECT_EQUAL(session.settle(), std::string("state active; set_active ok"));
	EXPECT_EQUAL(session.request(SessionRequest::of(Operation::SET_MODE, Mode::SPOKEN_AUDIO)), std::string("set_mode ok"));
}

TEST("advancing time ends each delay at its time, one after another") {
	SimulatedSession session;
	session.device->set_delay(0.3);
	for (int i = 0; i < 5; i++) {
		session.service->submit(SessionRequest::set_active(i % 2 == 0));
	}
	session.device->get_clock().advance(1.0);
	EXPECT_EQUAL(session.settle(), std::string("state active; set_active ok; state inactive; set_active ok; state active; set_active ok"));
	session.device->get_clock().advance(0.1);
	EXPECT_EQUAL(session.settle(), std::string());
	session.device->get_clock().advance(0.1);
	EXPECT_EQUAL(session.settle(), std::string("state inactive; set_active ok"));
	session.device->get_clock().advance(0.5);
	EXPECT_EQUAL(session.settle(), std::string("state active; set_active ok"));
}

TEST("an event comes before an operation that is delayed") {
	SimulatedSession session;
	session.activate();
	session.device->set_delay(0.3);
	session.service->submit(SessionRequest::set_active(false));
	session.device->begin_interruption(simulated::InterruptionSource::ALARM);
	session.device->get_clock().advance(0.3);
	EXPECT_EQUAL(session.settle(), std::string("state interrupted; interruption began default; state inactive; set_active ok"));
}

TEST("while the device is slow, an assigned property reads back and only the last value is sent") {
	SimulatedSession session;
	session.device->set_delay(0.3);
	for (int i = 0; i < 100; i++) {
		session.service->assign(&SessionProperties::category, static_cast<Category>(i % 6));
		EXPECT(session.service->get_properties().category.get() == static_cast<Category>(i % 6));
		session.service->flush();
	}
	session.device->get_clock().advance(100.0);
	session.settle();
	EXPECT_EQUAL(session.recorder.completions.size(), size_t(2));
	EXPECT(session.recorder.completions[1].request.category == static_cast<Category>(99 % 6));
}

TEST("with the machine's clock a delay ends by itself, and only the worker waits for it") {
	SimulatedSession session;
	session.device->get_clock().set_running(true);
	session.device->set_delay(0.1);
	const auto start = std::chrono::steady_clock::now();
	session.service->submit(SessionRequest::set_active(true));
	session.device->set_output_volume(0.75f);
	EXPECT(std::chrono::steady_clock::now() - start < Milliseconds(90));
	while (session.recorder.completions.empty()) {
		session.frames.wait_and_flush(*session.service);
	}
	EXPECT(std::chrono::steady_clock::now() - start >= Milliseconds(100));
	EXPECT_EQUAL(session.recorder.take_log(), std::string("volume 75 from 50; state active; set_active ok"));
}

TEST("a delay ends when the clock is started") {
	SimulatedSession session;
	session.device->set_delay(0.02);
	session.service->submit(SessionRequest::set_active(true));
	session.device->get_clock().catch_up();
	session.device->get_clock().set_running(true);
	while (session.recorder.completions.empty()) {
		session.frames.wait_and_flush(*session.service);
	}
	EXPECT(session.device->is_game_audible());
}

TEST("the same calls give the same events in the same order, however fast the worker is") {
	for (unsigned seed = 1; seed <= 100; seed++) {
		const std::string log = play_script(seed);
		EXPECT(!log.empty());
		// The same script with another load on the machine.
		std::atomic<bool> is_over = false;
		std::thread load([&is_over] {
			while (!is_over) {
				std::this_thread::yield();
			}
		});
		EXPECT_EQUAL(play_script(seed), log);
		is_over = true;
		load.join();
	}
}

TEST("many threads may change the device and send requests at once") {
	SimulatedSession session;
	std::atomic<int> running = 4;
	std::vector<std::thread> threads;
	for (unsigned thread = 0; thread < 4; thread++) {
		threads.emplace_back([&session, &running, thread] {
			std::mt19937 random(thread);
			for (int i = 0; i < 300; i++) {
				if (thread < 2) {
					session.service->submit(get_random_request(random));
				} else {
					play_randomly(*session.device, random);
					session.device->get_silence_reason();
				}
			}
			running--;
		});
	}
	while (running > 0) {
		session.service->flush();
		session.device->get_clock().advance(0.01);
	}
	for (std::thread &thread : threads) {
		thread.join();
	}
	session.device->set_delay(0.0);
	session.device->get_clock().advance(1000.0);
	session.settle();
	session.service->shut_down();
	EXPECT_EQUAL(session.recorder.completions.size() >= size_t(600), true);
	EXPECT(session.service->get_state()->current_route->outputs == session.device->get_state()->current_route->outputs);
}

TEST("the receiver of an event may read the device") {
	class Listener : public SessionEventSink {
	public:
		explicit Listener(simulated::Device &p_device) :
				device(p_device) {}
		void push(SessionEvent p_event) override {
			EXPECT(device.get_state() == p_event.state);
			received++;
			// An event that another causes is delivered after it.
			if (received == 1) {
				device.set_output_volume(0.9f);
				EXPECT_EQUAL(received, 1);
			}
		}
		void complete(RequestId, SessionOutcome) override {}
		int received = 0;

	private:
		simulated::Device &device;
	};
	simulated::Device device;
	Listener listener(device);
	device.set_sink(&listener);
	device.set_output_volume(0.75f);
	EXPECT_EQUAL(listener.received, 2);
	const std::optional<SessionOutcome> outcome = device.perform(1, SessionRequest::set_active(true));
	EXPECT(!outcome->result.is_refused());
	EXPECT(outcome->state->activity == Activity::ACTIVE);
	device.set_sink(nullptr);
	device.set_output_volume(0.1f);
	EXPECT_EQUAL(listener.received, 2);
}
