#pragma once

#include "assigned_property.h"
#include "session_backend.h"
#include "session_observer.h"

#include <deque>
#include <iterator>
#include <utility>

namespace audio_session {

// A request that waits for the platform.
struct QueuedRequest {
	RequestId id = 0;
	RequestOrigin origin = RequestOrigin::CALL;
	SessionRequest request;
	// The ticket of the assignment; 0 for a call.
	Ticket ticket = 0;
};

// A request with its outcome.
struct CompletedRequest {
	QueuedRequest queued;
	SessionOutcome outcome;
};

// The queue of requests, in order.
class RequestQueue {
public:
	bool is_empty() const { return requests.empty(); }
	size_t get_size() const { return requests.size(); }

	// Returns whether a waiting assignment would be replaced by a new one to the same property. An assignment that
	// is followed by a call is not replaced: the call may depend on it.
	bool has_assignment(Operation p_operation) const { return find_assignment(p_operation) != requests.rend(); }

	// Returns whether a waiting assignment was replaced.
	bool push(QueuedRequest p_request) {
		bool has_replaced = false;
		if (p_request.origin == RequestOrigin::ASSIGNMENT) {
			const auto replaced = find_assignment(p_request.request.operation);
			has_replaced = replaced != requests.rend();
			if (has_replaced) {
				requests.erase(std::next(replaced).base());
			}
		}
		requests.push_back(std::move(p_request));
		return has_replaced;
	}

	QueuedRequest pop() {
		QueuedRequest first = std::move(requests.front());
		requests.pop_front();
		return first;
	}

private:
	using Requests = std::deque<QueuedRequest>;

	Requests::const_reverse_iterator find_assignment(Operation p_operation) const {
		for (auto request = requests.rbegin(); request != requests.rend() && request->origin == RequestOrigin::ASSIGNMENT; ++request) {
			if (request->request.operation == p_operation) {
				return request;
			}
		}
		return requests.rend();
	}

	Requests requests;
};

} // namespace audio_session
