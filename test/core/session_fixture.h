#pragma once

#include "backends/simulated/backend.h"
#include "session/session_service.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

// What several tests need: an observer that writes down what it hears, an engine's frames, and a session on
// a simulated device whose time stands still.
namespace testing {

// One line for one event or completion, such as "interruption began default" or "set_mode ok".
std::string describe(const audio_session::SessionEvent &p_event);
std::string describe(const audio_session::RequestCompletion &p_completion);
std::string describe(const audio_session::RouteDescription &p_route);

class Recorder : public audio_session::SessionObserver {
public:
	void request_completed(const audio_session::RequestCompletion &p_completion) override;
	void session_event(const audio_session::SessionEvent &p_event) override;
	void crowd_waits(size_t p_waiting) override;

	// The lines since the last call, joined by "; ".
	std::string take_log();

	std::vector<audio_session::RequestCompletion> completions;
	std::vector<audio_session::SessionEvent> events;
	std::vector<std::string> lines;
	std::function<void(const audio_session::RequestCompletion &)> when_completed;
	std::function<void(const audio_session::SessionEvent &)> when_event;
};

// Stands for the engine: counts the flushes that are due and runs them when the test says so.
class Frames {
public:
	std::function<void()> get_scheduler();
	int get_due();
	void wait_and_flush(audio_session::SessionService &p_service);

private:
	std::mutex mutex;
	std::condition_variable changed;
	int due = 0;
};

// A device whose session starts like that.
audio_session::simulated::Profile get_profile(audio_session::Category p_category, audio_session::CategoryOptions p_options = audio_session::NO_OPTIONS, audio_session::Mode p_mode = audio_session::Mode::DEFAULT);

// A session on a simulated device. Its clock stands still, so that delays end only by `advance()`.
class SimulatedSession {
public:
	explicit SimulatedSession(const audio_session::simulated::Profile &p_profile = audio_session::simulated::Profile());

	// Asks, lets everything happen, and returns what was heard.
	std::string ask(const audio_session::SessionRequest &p_request);
	std::string ask(audio_session::Operation p_operation) { return ask(audio_session::SessionRequest::of(p_operation)); }
	// Lets everything happen that has been asked for or played, and returns what was heard.
	std::string settle();
	// Activates the session, and returns nothing: for tests that start there.
	void activate();
	std::string get_route() const { return describe(*service->get_state()->current_route); }

	Recorder recorder;
	Frames frames;
	std::shared_ptr<audio_session::simulated::Device> device;
	std::unique_ptr<audio_session::SessionService> service;
};

} // namespace testing
