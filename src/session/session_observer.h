#pragma once

#include "session_event.h"
#include "session_request.h"
#include "session_result.h"

#include <cstdint>

namespace audio_session {

enum class RequestOrigin : uint8_t {
	// A call of `SessionService::submit()`.
	CALL,
	// An assignment to a property. It has no request object.
	ASSIGNMENT,
	// The service's own activation after an interruption.
	AUTO_RESUME,
	// A call of `SessionService::reject()`: refused without asking the platform.
	REJECTION,
	// A call of `SessionService::follow()`: changes nothing, and completes with the result of an assignment that
	// was reported before.
	FOLLOWER,
};

// A completed request.
struct RequestCompletion {
	RequestId id = 0;
	RequestOrigin origin = RequestOrigin::CALL;
	SessionRequest request;
	SessionResult result;
};

// Is notified of completions and events on the thread that flushes, in the order in which they happened. The
// service already shows the new state then.
class SessionObserver {
public:
	virtual ~SessionObserver() = default;

	// Called once for each request, also at shutdown.
	virtual void request_completed(const RequestCompletion &p_completion) = 0;
	virtual void session_event(const SessionEvent &p_event) = 0;
	// Called once, when more requests and events wait than can be carried out and delivered; `p_waiting` is their
	// number.
	virtual void backlog_grew(size_t p_waiting) = 0;
};

} // namespace audio_session
