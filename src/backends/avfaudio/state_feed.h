#pragma once

#include "event_outlet.h"
#include "serial_queue.h"
#include "session_memory.h"

#include <functional>

namespace audio_session::avfaudio {

// Reads the session on its own thread for each event and reports the event with the new state to the service, in
// order. Notifications come on any thread, also on the main thread, and reading the session may wait for the
// system.
// A feed runs once. After `stop()` it ignores everything, such as a notification or an answer that comes late. A
// backend that starts again creates a new feed.
class StateFeed {
public:
	using Change = std::function<void(SessionMemory &)>;
	// Sets the fields of an event that come from the state after it.
	using Completion = std::function<void(SessionEvent &r_event, const SessionState &p_state)>;

	// The revisions of its states follow `p_last_revision`.
	explicit StateFeed(uint64_t p_last_revision = 0);

	// Events go to the sink from now on. Observation must start after this and before `read_first()`: then each
	// change is either in the first state or reported after it.
	void start(SessionEventSink &p_sink);
	// Returns the first state. If the system is slow, returns the state without a session, and the first state
	// comes as an event.
	StatePointer read_first();
	// After this returns, no event is reported.
	void stop();

	// Thread-safe. Makes the change at once and queues the event with the memory of this moment.
	void notify(SessionEvent p_event, const Change &p_change = nullptr, const Completion &p_completion = nullptr);
	// Thread-safe. Reads the session again after a change. Several calls in a row result in one event.
	void update();

	// Called by the worker. Returns the state after all events so far, or the previous one if the system could not
	// be read. Null if the feed does not run.
	StatePointer settle(const Change &p_change = nullptr);
	// Thread-safe. Completes a request that the player has answered.
	void complete(RequestId p_id, SessionResult p_result, const Change &p_change = nullptr);
	// Thread-safe. Changes the memory without an event.
	void note(const Change &p_change);

	// Returns the latest state, not null.
	StatePointer get_state() const;
	// Returns whether that state was read from the session. Until the first reading it is the state without a
	// session.
	bool has_read() const;
	SessionMemory get_memory() const;

private:
	// Makes the change and queues the task, with no other change between them.
	void post(const Change &p_change, std::function<void(const SessionMemory &)> p_task);
	// These are called by the queue's tasks.
	StatePointer read(const SessionMemory &p_memory);
	void notify_unannounced(const SessionState &p_before, const StatePointer &p_after);

	EventOutlet outlet;
	// Used by the queue's tasks only.
	uint64_t revision;

	mutable std::mutex mutex;
	SessionMemory memory;
	StatePointer state = std::make_shared<const SessionState>();
	bool is_state_read = false;
	bool is_update_queued = false;

	// Declared last: its tasks use all members above.
	SerialQueue queue;
};

} // namespace audio_session::avfaudio
