#pragma once

#include "event_outlet.h"
#include "serial_queue.h"
#include "session_memory.h"

#include <functional>

namespace audio_session::avfaudio {

// Reads the session on a thread of its own, for each thing that happens, and tells the service: in the order
// in which it happened, with the state after it. Notifications come on any thread, the main one too, and
// reading the session may wait for the system.
//
// A feed runs once. After `stop()` it takes nothing any more, from whoever still holds it: a notification that is
// under way, a dialog that is answered later. A backend that starts again makes another one.
class StateFeed {
public:
	using Change = std::function<void(SessionMemory &)>;
	// Sets those fields of an event that only the state after it says.
	using Completion = std::function<void(SessionEvent &r_event, const SessionState &p_state)>;

	// The revisions of its states follow that one.
	explicit StateFeed(uint64_t p_last_revision = 0);

	// Events go to the sink from now on. What is to be observed is observed after this and before `read_first()`:
	// then each change is either in the first state or reported after it.
	void start(SessionEventSink &p_sink);
	// Returns the first state. Where the system is slow, the state without a session; the first one comes as an event.
	StatePointer read_first();
	// No event goes out after this has returned.
	void stop();

	// From any thread. The change is made at once, and the event goes out with the memory of this moment.
	void tell(SessionEvent p_event, const Change &p_change = nullptr, const Completion &p_completion = nullptr);
	// From any thread: something of the state is different. Several in a row are told as one.
	void update();

	// From the worker: the state after all that was told so far, or the one before where the system could not be
	// read. Null when the feed does not run.
	StatePointer settle(const Change &p_change = nullptr);
	// From any thread: ends a request that waited for a person.
	void complete(RequestId p_id, SessionResult p_result, const Change &p_change = nullptr);
	// From any thread: changes what no one is told of yet.
	void note(const Change &p_change);

	// The latest, not null.
	StatePointer get_state() const;
	// Whether that one is the session's. Until it could be read once, it is the state without a session.
	bool has_read() const;
	SessionMemory get_memory() const;

private:
	// Makes the change and queues the task, with no other change in between.
	void post(const Change &p_change, std::function<void(const SessionMemory &)> p_task);
	// These are the queue's own.
	StatePointer read(const SessionMemory &p_memory);
	void tell_unannounced(const SessionState &p_before, const StatePointer &p_after);

	EventOutlet outlet;
	// The queue's own.
	uint64_t revision;

	mutable std::mutex mutex;
	SessionMemory memory;
	StatePointer state = std::make_shared<const SessionState>();
	bool is_state_read = false;
	bool is_update_queued = false;

	// Last: its tasks use all above.
	SerialQueue queue;
};

} // namespace audio_session::avfaudio
