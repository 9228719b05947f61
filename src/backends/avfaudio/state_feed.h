#pragma once

#include "event_outlet.h"
#include "serial_queue.h"
#include "session_memory.h"

#include <atomic>
#include <functional>

namespace audio_session {

// Reads the session on a thread of its own, for each thing that happens, and tells the service: in the order
// in which it happened, with the state after it. Notifications come on any thread, the main one too, and
// reading the session may wait for the system.
class StateFeed {
public:
	using Change = std::function<void(SessionMemory &)>;

	// Returns the first state. Should the system be slow, a state of nothing, and the first one comes as an event.
	StatePointer start(SessionEventSink &p_sink);
	// Nothing is told after this has returned.
	void stop();

	// From any thread. The change is made at once, and the event goes out with the memory of this moment.
	void tell(SessionEvent p_event, const Change &p_change = nullptr);
	// From any thread: something of the state is different. Several in a row are told as one.
	void update();

	// From the worker: the state after all that was told so far, or the one before where the system could not be
	// read. Null when the feed was stopped.
	StatePointer settle(const Change &p_change = nullptr);
	// From any thread: ends a request that waited for a person.
	void complete(RequestId p_id, SessionResult p_result, const Change &p_change = nullptr);
	// From any thread: changes what no one is told of yet.
	void note(const Change &p_change);

	// The latest, not null.
	StatePointer get_state() const;
	SessionMemory get_memory() const;

private:
	// Makes the change and queues the task, with no other change in between.
	void post(const Change &p_change, std::function<void(const SessionMemory &)> p_task);
	// These are the queue's own.
	StatePointer read(const SessionMemory &p_memory);
	void tell_unannounced(const SessionState &p_before, const StatePointer &p_after);

	SerialQueue queue;
	EventOutlet outlet;
	std::atomic<bool> is_update_queued = false;
	uint64_t revision = 0;
	bool has_read = false;

	mutable std::mutex mutex;
	SessionMemory memory;
	StatePointer state = std::make_shared<const SessionState>();
};

} // namespace audio_session
