#pragma once

#include "session_event.h"
#include "session_request.h"
#include "session_result.h"
#include "session_state.h"

#include <optional>

namespace audio_session {

// What a request came to, and what the platform has now.
struct SessionOutcome {
	SessionResult result;
	// Null when the state is as it was.
	StatePointer state;
};

// Where a backend tells of what happens. From any thread, also from within a request; returns at once.
class SessionEventSink {
public:
	virtual ~SessionEventSink() = default;

	// Events reach the game in the order in which they are pushed.
	virtual void push(SessionEvent p_event) = 0;

	// Ends a request that `perform()` left open. Does nothing for one that is over.
	virtual void complete(RequestId p_id, SessionOutcome p_outcome) = 0;
};

// What a platform must provide. The service calls `start()` and `stop()` from the thread that makes and
// drops it, and `perform()` from its worker, one call at a time. `perform()` may take as long as the
// platform takes: no frame waits for it.
class SessionBackend {
public:
	virtual ~SessionBackend() = default;

	SessionBackend() = default;
	SessionBackend(const SessionBackend &) = delete;
	SessionBackend &operator=(const SessionBackend &) = delete;

	// Called once, before anything else. Events go to `p_sink` from now until `stop()` returns. Returns the
	// state to start with, not null.
	virtual StatePointer start(SessionEventSink &p_sink) = 0;

	// No event is pushed after this has returned. A request that is being performed, which this may be
	// called during, should end as soon as it can. No request is performed afterwards.
	virtual void stop() = 0;

	// Whether a request may take time. Where none does the service has no worker and performs requests on the
	// main thread, with the next flush: a browser may have no threads.
	virtual bool takes_time() const { return true; }

	// Carries a request out, or leaves the session as it was and says why. None when the answer takes a
	// person, such as a permission dialog: then the answer goes to the sink, and requests go on meanwhile.
	virtual std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) = 0;

	// The three below are for a backend that is the device itself and puts its own events in one order with
	// the requests, for the same calls to give the same events. A platform has no use for them.

	// A request will be performed: called from the thread that asked, before it returns to its caller.
	virtual void request_queued() {}
	// The outcome of a request that was performed has been queued for delivery.
	virtual void request_settled() {}
	// Waits until the requests so far are settled, or one of them is being held up on purpose.
	virtual void catch_up() {}
};

} // namespace audio_session
