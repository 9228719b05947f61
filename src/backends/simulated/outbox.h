#pragma once

#include "../../session/session_backend.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace audio_session::simulated {

// Events for the session, in the order in which they happened. They are delivered while the device is not locked,
// so a receiver may read the device.
class Outbox {
public:
	// After this returns, the previous sink receives nothing more.
	void set_sink(SessionEventSink *p_sink);

	void add(SessionEvent p_event) { add_entry(std::move(p_event)); }
	void add(RequestId p_id, SessionOutcome p_outcome) { add_entry(Completion{ p_id, std::move(p_outcome) }); }

	// Delivers all events so far. When it returns, all that the caller added was delivered. A call from within the
	// sink returns at once, and the outer call continues.
	void deliver();

private:
	struct Completion {
		RequestId id = 0;
		SessionOutcome outcome;
	};
	using Entry = std::variant<SessionEvent, Completion>;

	void add_entry(Entry p_entry);
	bool take(Entry &r_entry);

	std::mutex entries_mutex;
	std::deque<Entry> entries;

	// Held during delivery.
	std::mutex delivery_mutex;
	std::atomic<std::thread::id> deliverer = std::thread::id();
	SessionEventSink *sink = nullptr;
};

} // namespace audio_session::simulated
