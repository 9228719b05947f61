#pragma once

#include "../../session/session_backend.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace audio_session::simulated {

// What is to be told to the session, in the order in which it happened, told while the device is not
// locked: whoever hears of an event may ask the device what it looks like now.
class Outbox {
public:
	// Nothing is told to the sink before this one after this has returned.
	void set_sink(SessionEventSink *p_sink);

	void add(SessionEvent p_event) { add_entry(std::move(p_event)); }
	void add(RequestId p_id, SessionOutcome p_outcome) { add_entry(Completion{ p_id, std::move(p_outcome) }); }

	// Tells everything so far. When it returns, all that the caller added has been told; but a call from
	// within the sink returns at once, and the one that called the sink goes on.
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

	// Held while telling.
	std::mutex delivery_mutex;
	std::atomic<std::thread::id> deliverer = std::thread::id();
	SessionEventSink *sink = nullptr;
};

} // namespace audio_session::simulated
