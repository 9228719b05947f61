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

// The one shared session. Getters read memory; changes travel to a worker thread, one after another, and
// come back as events, which `flush()` delivers on the main thread.
//
// Each request of `submit()` and `reject()` completes exactly once, with a result, also at shutdown.
class SessionService : private SessionEventSink {
public:
	// `p_schedule_flush` is called from any thread when there is something to flush, and not again until
	// `flush()` has started. It and the observer must outlive the service.
	SessionService(std::unique_ptr<SessionBackend> p_backend, SessionObserver &p_observer, std::function<void()> p_schedule_flush);

	// Shuts down, unless that was done before, and delivers what is left. No other thread may be calling then.
	~SessionService() override;

	SessionService(const SessionService &) = delete;
	SessionService &operator=(const SessionService &) = delete;

	// From any thread. Reading a number takes no lock and allocates nothing:
	// `service.get_properties().input_gain.get()`, `service.get_readings().sample_rate.get()`.
	const SessionProperties &get_properties() const { return properties; }
	const SessionReadings &get_readings() const { return readings; }
	// The whole snapshot, for what is not a number. Properties that were assigned and not yet confirmed show
	// only in `get_properties()`. Not null.
	StatePointer get_state() const;

	// From any thread. The value reads back at once and goes to the platform with the next flush or the next
	// request, whichever comes first, in the order of the assignments. Of several assignments to one
	// property that the platform has not seen yet only the last is carried out, in its own place in that order.
	// A refused value reverts, unless something newer was assigned: `assign(&SessionProperties::mode, Mode::VOICE_CHAT)`.
	template <typename T>
	void assign(AssignedProperty<T> SessionProperties::*p_property, typename std::common_type<T>::type p_value) {
		(properties.*p_property).assign(p_value, next_ticket.fetch_add(1));
		has_assignments.store(true);
		schedule_flush_once();
	}

	// From any thread. For a caller that has to know the id of a request before it sends it: the other methods
	// take it, and make one themselves where they are given none.
	RequestId make_request_id() { return next_id.fetch_add(1); }

	// From any thread. The platform sees it after the assignments and requests before it. Never calls the
	// observer: the completion comes with a later flush. A thread that asks faster than flushes deliver is slowed
	// down; the main thread never waits.
	RequestId submit(const SessionRequest &p_request, RequestId p_id = NEW_REQUEST);

	// From any thread. A request that cannot be sent, because an argument can never be right: completes
	// with that result, in order with the other events.
	RequestId reject(const SessionRequest &p_request, SessionResult p_result, RequestId p_id = NEW_REQUEST);

	// From any thread. An assignment of a value that can never be right: as `reject()`, and `follow()` answers
	// with that result until something else is assigned.
	RequestId reject_assignment(Operation p_operation, SessionResult p_result);

	// From any thread. Completes with the result of the last assignment that `p_operation` applies, once the
	// platform has taken or refused it: the same for each caller until the next assignment. With success when
	// nothing was ever assigned.
	RequestId follow(Operation p_operation, RequestId p_id = NEW_REQUEST);

	// From any thread. Completes at once with this result; nothing else is reported of it.
	RequestId answer(SessionResult p_result, RequestId p_id = NEW_REQUEST);

	// From any thread. Sends what was assigned so far, as a request would. The test double of a device does
	// so before it acts, for the platform to see everything in the order in which it was asked.
	void submit_assignments();

	// From any thread. Whether the session is activated again after an interruption that ended with
	// should-resume, when it was active before and the game did not deactivate it meanwhile. The activation
	// is sent after the handlers of that event have run. On by default.
	void set_auto_resume(bool p_enabled) { auto_resume.store(p_enabled); }
	bool is_auto_resume() const { return auto_resume.load(); }

	// From any thread. Whether the last `submit()` that activates or deactivates the session was to activate it,
	// whatever became of it. What activates the session by itself asks first, not to work against the game.
	bool is_activation_wanted() const { return activation_wanted.load(); }

	// On the main thread, the one that made the service: sends assignments, performs what takes no time, then
	// delivers the events so far, up to `MOST_PER_FLUSH`; the rest comes with the next flush. What is asked for
	// meanwhile completes with a later flush. A call from inside an observer is put off, for the events to stay
	// in order. Returns false on any other thread, where it does nothing.
	bool flush();

	static constexpr RequestId NEW_REQUEST = 0;

	// So many requests are performed and so many events and completions are delivered by one flush, at most: a
	// thread that floods the session cannot hold a frame.
	static constexpr size_t MOST_PER_FLUSH = 1000;
	// From so many waiting requests and events on, threads that ask for more are slowed down, and the observer
	// is warned, once.
	static constexpr size_t CROWD = 10 * MOST_PER_FLUSH;

	// On the main thread: waits for the request that is being carried out, cancels those behind it and
	// delivers everything. Later requests are cancelled at once; assignments are dropped. A second call
	// only delivers.
	void shut_down();

private:
	using Delivery = std::variant<SessionEvent, CompletedRequest>;

	// What a backend calls.
	void push(SessionEvent p_event) override;
	void complete(RequestId p_id, SessionOutcome p_outcome) override;

	RequestId to_request_id(RequestId p_id) { return p_id == NEW_REQUEST ? make_request_id() : p_id; }
	void schedule_flush_once();
	RequestId submit_as(RequestOrigin p_origin, const SessionRequest &p_request, RequestId p_id = NEW_REQUEST);
	// These are called with the mutex held; those with a lock let go of it while they wait or perform.
	RequestId push_rejection(const SessionRequest &p_request, SessionResult p_result, RequestId p_id);
	void wait_for_room(std::unique_lock<std::mutex> &p_lock);
	void take_assignments(std::unique_lock<std::mutex> &p_lock);
	void perform_queued(std::unique_lock<std::mutex> &p_lock, size_t p_most);
	bool is_crowded() const { return queue.get_size() + deliveries.size() >= CROWD; }
	bool would_replace_queued();
	// Null unless the last assignment that the operation applies was rejected.
	const SessionResult *find_rejection(Operation p_operation);
	void queue_request(QueuedRequest p_request);
	void cancel(QueuedRequest p_request, const char *p_reason);

	void run_worker();
	void perform(const QueuedRequest &p_request);
	void stop_worker();
	void cancel_all();

	void warn_of_crowd();
	void deliver_due(size_t p_most);
	void deliver(const SessionEvent &p_event);
	void deliver(const CompletedRequest &p_completed);
	void deliver_to_follower(const CompletedRequest &p_completed);
	// Returns whether the activity changed.
	bool show(const StatePointer &p_state);
	void tell_activity();
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
	// The one that is being carried out, and those whose answer takes a person.
	std::map<RequestId, QueuedRequest> open_requests;
	std::deque<Delivery> deliveries;
	// The last of each property that was rejected, whether or not something else was assigned to it since.
	std::map<Operation, RejectedAssignment> rejected_assignments;
	bool is_stopping = false;
	std::thread worker;

	// Of the main thread.
	std::deque<Delivery> due;
	// Of each property whose last assignment the platform refused, why.
	std::map<Operation, SessionResult> refused_assignments;
	bool is_crowd_reported = false;
	bool is_flushing = false;
	bool is_flush_due = false;
	bool is_shut_down = false;
};

} // namespace audio_session
