#pragma once

#include "assigned_property.h"
#include "session_backend.h"
#include "session_request.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace audio_session {

// Hears of what happened, from `SessionService::flush()`, in the order in which it happened.
class SessionObserver {
public:
	virtual ~SessionObserver() = default;

	// The platform refused it.
	virtual void request_failed(const SessionRequest &p_request, const SessionResult &p_result) = 0;
	// It was refused before the platform was asked.
	virtual void request_rejected(const SessionRequest &p_request, const SessionResult &p_result) = 0;
};

// The one shared session. Getters read memory; changes travel to a worker thread and come back as
// events, which `flush()` delivers on the main thread.
class SessionService {
public:
	// `p_schedule_flush` is called from any thread when there is something to flush, and not again
	// until `flush()` has started.
	SessionService(std::unique_ptr<SessionBackend> p_backend, std::function<void()> p_schedule_flush);

	// Waits for the request that is being carried out, and drops those behind it.
	~SessionService();

	SessionService(const SessionService &) = delete;
	SessionService &operator=(const SessionService &) = delete;

	// From any thread.
	Category get_category() const { return static_cast<Category>(category.get()); }
	void assign_category(Category p_category);
	// Tells of a request that cannot be sent, in order with the other events.
	void reject(const SessionRequest &p_request, SessionResult p_result);

	// On the main thread: hands assignments to the worker, then delivers the events so far. A call
	// from inside an observer is put off, for the events to stay in order.
	void flush(SessionObserver &p_observer);

private:
	struct Event {
		SessionRequest request;
		SessionResult result;
		// What the platform has now. None for a request that never went there.
		std::optional<SessionState> state;
	};

	void schedule_flush_once();
	void submit_assignments();
	void submit(const SessionRequest &p_request);
	void push_event(Event p_event);
	void deliver(const Event &p_event, SessionObserver &p_observer);
	void run_worker();
	SessionResult perform(const SessionRequest &p_request);

	const std::unique_ptr<SessionBackend> backend;
	const std::function<void()> schedule_flush;

	AssignedProperty category;
	std::atomic<bool> is_flush_scheduled = false;
	bool is_flushing = false;
	bool is_flush_due = false;

	std::mutex mutex;
	std::condition_variable wake_worker;
	std::deque<SessionRequest> requests;
	std::vector<Event> events;
	bool is_stopping = false;
	std::thread worker;
};

} // namespace audio_session
