#pragma once

#include "session_event.h"
#include "session_request.h"
#include "session_result.h"

#include <cstdint>

namespace audio_session {

enum class RequestOrigin : uint8_t {
	// A call of `SessionService::submit()`.
	CALL,
	// A property that was assigned. Nobody waits for it by its id.
	ASSIGNMENT,
	// The service's own activation after an interruption.
	AUTO_RESUME,
	// A call of `SessionService::reject()`: refused before the platform was asked.
	REJECTION,
	// A call of `SessionService::follow()`: asks for nothing, and has the result of an assignment, which was
	// told before.
	FOLLOWER,
};

// A request that is over.
struct RequestCompletion {
	RequestId id = 0;
	RequestOrigin origin = RequestOrigin::CALL;
	SessionRequest request;
	SessionResult result;
};

// Hears of what happened, on the thread that flushes, in the order in which it happened. Whatever it reads
// of the service already shows the new state.
class SessionObserver {
public:
	virtual ~SessionObserver() = default;

	// Once for each request, also at shutdown.
	virtual void request_completed(const RequestCompletion &p_completion) = 0;
	virtual void session_event(const SessionEvent &p_event) = 0;
	// Requests and events come faster than they can be carried out and delivered: so many wait. Once.
	virtual void crowd_waits(size_t p_waiting) = 0;
};

} // namespace audio_session
