#pragma once

#include "backends/simulated/backend.h"
#include "session/session_service.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

// Shared by several tests: an observer that records events, the frames of an engine, and a session on a simulated
// device whose clock is stopped.
namespace testing {

// Returns one line for an event or completion, such as "interruption began default" or "set_mode ok".
std::string describe(const audio_session::SessionEvent &p_event);
std::string describe(const audio_session::RequestCompletion &p_completion);
std::string describe(const audio_session::RouteDescription &p_route);

class Recorder : public audio_session::SessionObserver {
public:
	void request_completed(const audio_session::RequestCompletion &p_completion) override;
	void session_event(const audio_session::SessionEvent &p_event) override;
	void backlog_grew(size_t p_waiting) override;

	// Returns the lines since the last call, joined by "; ".
	std::string take_log();

	std::vector<audio_session::RequestCompletion> completions;
	std::vector<audio_session::SessionEvent> events;
	std::vector<std::string> lines;
	std::function<void(const audio_session::RequestCompletion &)> when_completed;
	std::function<void(const audio_session::SessionEvent &)> when_event;
};

// Replaces the engine: counts the flushes that are due and runs them when the test decides.
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

// Returns a device whose session starts with these values.
audio_session::simulated::Profile get_profile(audio_session::Category p_category, audio_session::CategoryOptions p_options = audio_session::NO_OPTIONS, audio_session::Mode p_mode = audio_session::Mode::DEFAULT);

// A session on a simulated device. Its clock is stopped, so that delays end only by `advance()`.
class SimulatedSession {
public:
	explicit SimulatedSession(const audio_session::simulated::Profile &p_profile = audio_session::simulated::Profile());

	// Sends a request, carries out everything, and returns the log.
	std::string request(const audio_session::SessionRequest &p_request);
	std::string request(audio_session::Operation p_operation) { return request(audio_session::SessionRequest::of(p_operation)); }
	// Carries out all requests and changes so far, and returns the log.
	std::string settle();
	// Activates the session and clears the log, for tests that start with an active session.
	void activate();
	std::string get_route() const { return describe(*service->get_state()->current_route); }

	Recorder recorder;
	Frames frames;
	std::shared_ptr<audio_session::simulated::Device> device;
	std::unique_ptr<audio_session::SessionService> service;
};

} // namespace testing
