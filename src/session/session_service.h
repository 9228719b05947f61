#pragma once

#include "session_backend.h"
#include "session_observer.h"
#include "session_properties.h"
#include "session_queue.h"
#include "session_readings.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <variant>

namespace audio_session {

// The one shared session. Getters read memory. Changes go to a worker thread, one after another; their results and
// events come back and are delivered on the main thread by `flush()`.
// Each request of `submit()` and `reject()` completes exactly once, with a result, also at shutdown.
class SessionService : private SessionEventSink {
public:
	// `p_schedule_flush` is called from any thread when there is something to flush, and not again before `flush()`
	// has started. It and the observer must outlive the service.
	SessionService(std::unique_ptr<SessionBackend> p_backend, SessionObserver &p_observer, std::function<void()> p_schedule_flush);

	// Shuts down if that has not been done, and delivers the rest. No other thread may call the service then.
	~SessionService() override;

	SessionService(const SessionService &) = delete;
	SessionService &operator=(const SessionService &) = delete;

	// Thread-safe. Reading a number takes no lock and allocates nothing:
	// `service.get_properties().input_gain.get()`, `service.get_readings().sample_rate.get()`.
	const SessionProperties &get_properties() const { return properties; }
	const SessionReadings &get_readings() const { return readings; }
	// Returns the whole snapshot, for values that are not numbers. Assigned properties that are not confirmed yet
	// show only in `get_properties()`. Not null.
	StatePointer get_state() const;

	// Thread-safe. The value reads back at once and goes to the platform with the next flush or the next request,
	// whichever comes first. Assignments are carried out in order; of several to one property that the platform has
	// not seen yet, only the last is. A refused value reverts, unless something newer was assigned:
	// `assign(&SessionProperties::mode, Mode::VOICE_CHAT)`.
	template <typename T>
	void assign(AssignedProperty<T> SessionProperties::*p_property, typename std::common_type<T>::type p_value) {
		(properties.*p_property).assign(p_value, next_ticket.fetch_add(1));
		has_assignments.store(true);
		schedule_flush_once();
	}

	// Thread-safe. Returns an id for a caller that must know it before it sends the request. The methods below take
	// this id, and make one themselves without it.
	RequestId make_request_id() { return next_id.fetch_add(1); }

	// Thread-safe. Sends a request; the platform sees it after earlier assignments and requests. Never calls the
	// observer: the completion comes with a later flush. A thread that sends requests faster than flushes deliver
	// them is slowed down; the main thread never waits.
	RequestId submit(const SessionRequest &p_request, RequestId p_id = NEW_REQUEST);

	// Thread-safe. Completes a request that cannot be sent, because an argument is invalid, with that result, in
	// order with the other events.
	RequestId reject(const SessionRequest &p_request, SessionResult p_result, RequestId p_id = NEW_REQUEST);

	// Thread-safe. Rejects an assignment of an invalid value, as `reject()` does for a request. `follow()` then
	// returns that result until the property is assigned again.
	RequestId reject_assignment(Operation p_operation, SessionResult p_result);

	// Thread-safe. Completes with the result of the last assignment that `p_operation` applies, once the platform
	// has accepted or refused it. All callers get the same result until the next assignment. Succeeds if the
	// property was never assigned.
	RequestId follow(Operation p_operation, RequestId p_id = NEW_REQUEST);

	// Thread-safe. Completes at once with this result; nothing else is reported.
	RequestId answer(SessionResult p_result, RequestId p_id = NEW_REQUEST);

	// Thread-safe. Sends the assignments so far, as a request would. The simulated device calls it before each
	// change from outside, so that the platform sees everything in order.
	void submit_assignments();

	// Thread-safe. Sets whether the session is activated again after an interruption that ended with should-resume,
	// if it was active before and the game did not deactivate it meanwhile. The activation is sent after the
	// handlers of that event have run. On by default.
	void set_auto_resume(bool p_enabled) { auto_resume.store(p_enabled); }
	bool is_auto_resume() const { return auto_resume.load(); }

	// Thread-safe. Returns whether the last `submit()` of an activation or deactivation was an activation, whatever
	// its result. Code that activates the session automatically checks this first, to not override the game.
	bool is_activation_wanted() const { return activation_wanted.load(); }

	// Call on the main thread, which created the service. Sends assignments, performs requests that take no time,
	// then delivers the events so far, up to `MOST_PER_FLUSH`; the rest comes with the next flush. Requests made
	// meanwhile complete with a later flush. A call from inside an observer is deferred, to keep the events in
	// order. Does nothing and returns false on any other thread.
	bool flush();

	static constexpr RequestId NEW_REQUEST = 0;

	// The most requests that one flush performs, and the most events and completions that it delivers: a thread
	// that floods the session cannot block a frame.
	static constexpr size_t MOST_PER_FLUSH = 1000;
	// The number of waiting requests and events from which on other threads are slowed down and the observer is
	// warned, once.
	static constexpr size_t BACKLOG = 10 * MOST_PER_FLUSH;

	// Call on the main thread. Waits for the request that is being carried out, cancels those behind it and
	// delivers everything. Later requests are cancelled at once; assignments are dropped. A second call only
	// delivers.
	void shut_down();

private:
	using Delivery = std::variant<SessionEvent, CompletedRequest>;

	// Called by the backend.
	void push(SessionEvent p_event) override;
	void complete(RequestId p_id, SessionOutcome p_outcome) override;

	RequestId to_request_id(RequestId p_id) { return p_id == NEW_REQUEST ? make_request_id() : p_id; }
	void schedule_flush_once();
	RequestId submit_as(RequestOrigin p_origin, const SessionRequest &p_request, RequestId p_id = NEW_REQUEST);
	// These are called with the mutex held; those with a lock release it while they wait or perform.
	RequestId push_rejection(const SessionRequest &p_request, SessionResult p_result, RequestId p_id);
	void wait_for_room(std::unique_lock<std::mutex> &p_lock);
	void take_assignments(std::unique_lock<std::mutex> &p_lock);
	void perform_queued(std::unique_lock<std::mutex> &p_lock, size_t p_most);
	bool is_full() const { return queue.get_size() + deliveries.size() >= BACKLOG; }
	bool would_replace_queued();
	// Returns null unless the last assignment that the operation applies was rejected.
	const SessionResult *find_rejection(Operation p_operation);
	void queue_request(QueuedRequest p_request);
	void cancel(QueuedRequest p_request, const char *p_reason);

	void run_worker();
	void perform(const QueuedRequest &p_request);
	void stop_worker();
	void cancel_all();

	void warn_of_backlog();
	void deliver_due(size_t p_most);
	void deliver(const SessionEvent &p_event);
	void deliver(const CompletedRequest &p_completed);
	void deliver_to_follower(const CompletedRequest &p_completed);
	// Shows the state and returns whether the activity changed.
	bool show(const StatePointer &p_state);
	void notify_activity();
	void resume_after(const SessionEvent &p_ended);

	struct RejectedAssignment {
		Ticket ticket = 0;
		SessionResult result;
	};

	const std::thread::id main_thread = std::this_thread::get_id();
	const std::unique_ptr<SessionBackend> backend;
	SessionObserver &observer;
	const std::function<void()> schedule_flush;

	SessionProperties properties;
	SessionReadings readings;
	std::atomic<RequestId> next_id = 1;
	std::atomic<Ticket> next_ticket = 1;
	std::atomic<bool> has_assignments = false;
	std::atomic<bool> is_flush_scheduled = false;
	std::atomic<bool> auto_resume = true;
	std::atomic<bool> resumes_after_interruption = false;
	std::atomic<bool> activation_wanted = false;

	mutable std::mutex state_mutex;
	StatePointer state;

	// Guarded by `mutex`.
	std::mutex mutex;
	std::condition_variable wake_worker;
	std::condition_variable has_room;
	RequestQueue queue;
	// The request that is being carried out, and those that the player has not answered yet.
	std::map<RequestId, QueuedRequest> open_requests;
	std::deque<Delivery> deliveries;
	// The last rejected assignment of each property, even if the property was assigned again since.
	std::map<Operation, RejectedAssignment> rejected_assignments;
	bool is_stopping = false;
	std::thread worker;

	// Used by the main thread only.
	std::deque<Delivery> due;
	// The reason for each property whose last assignment the platform refused.
	std::map<Operation, SessionResult> refused_assignments;
	bool is_backlog_reported = false;
	bool is_flushing = false;
	bool is_flush_due = false;
	bool is_shut_down = false;
};

} // namespace audio_session
