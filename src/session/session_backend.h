#pragma once

#include "session_event.h"
#include "session_request.h"
#include "session_result.h"
#include "session_state.h"

#include <optional>

namespace audio_session {

// The result of a request, and the state of the platform after it.
struct SessionOutcome {
	SessionResult result;
	// Null if the state has not changed.
	StatePointer state;
};

// Receives the events of a backend. May be called from any thread, also during a request; returns at once.
class SessionEventSink {
public:
	virtual ~SessionEventSink() = default;

	// Queues an event for the game. Events reach it in the order in which they are pushed.
	virtual void push(SessionEvent p_event) = 0;

	// Completes a request that `perform()` left open. Does nothing if it is completed already.
	virtual void complete(RequestId p_id, SessionOutcome p_outcome) = 0;
};

// The interface that each platform implements. The service calls `start()` and `stop()` from the thread that
// creates and destroys it, and `perform()` from its worker, one call at a time. `perform()` may take as long as the
// platform needs: no frame waits for it.
class SessionBackend {
public:
	virtual ~SessionBackend() = default;

	SessionBackend() = default;
	SessionBackend(const SessionBackend &) = delete;
	SessionBackend &operator=(const SessionBackend &) = delete;

	// Called once, before any other method. Events go to `p_sink` from now on until `stop()` returns. Returns the
	// initial state, not null.
	virtual StatePointer start(SessionEventSink &p_sink) = 0;

	// Called once, possibly while a request is performed, which should then end as soon as possible. After this
	// returns, no event is pushed and no request is performed.
	virtual void stop() = 0;

	// Returns whether requests may take time. If not, the service has no worker and performs requests on the main
	// thread, with the next flush: a browser may have no threads.
	virtual bool takes_time() const { return true; }

	// Carries out a request, or leaves the session unchanged and returns the reason. Returns no outcome if the
	// player has to answer first, for example in a permission dialog: the sink then receives the outcome later, and
	// other requests are performed meanwhile.
	virtual std::optional<SessionOutcome> perform(RequestId p_id, const SessionRequest &p_request) = 0;

	// The three methods below are for the simulated device. It keeps its own events and the requests in one order,
	// so that the same calls always give the same events. Backends of real platforms do not override them.

	// A request was queued. Called from the thread that made the request, before the call returns.
	virtual void request_queued() {}
	// The outcome of a performed request was queued for delivery.
	virtual void request_settled() {}
	// Waits until the requests so far are settled, or one of them is delayed on purpose.
	virtual void catch_up() {}
};

} // namespace audio_session
