#pragma once

#include "session/session_backend.h"

#include <mutex>
#include <vector>

// Everything that a backend reports, in order.
class Sink : public audio_session::SessionEventSink {
public:
	void push(audio_session::SessionEvent p_event) override {
		const std::lock_guard<std::mutex> lock(mutex);
		events.push_back(std::move(p_event));
	}

	void complete(audio_session::RequestId p_id, audio_session::SessionOutcome p_outcome) override {
		const std::lock_guard<std::mutex> lock(mutex);
		completed.push_back(p_id);
		results.push_back(std::move(p_outcome.result));
	}

	int count(audio_session::SessionEventType p_type) {
		const std::lock_guard<std::mutex> lock(mutex);
		int number = 0;
		for (const audio_session::SessionEvent &event : events) {
			number += event.type == p_type ? 1 : 0;
		}
		return number;
	}

	// Returns the number of reports of all kinds.
	size_t count() {
		const std::lock_guard<std::mutex> lock(mutex);
		return events.size() + completed.size();
	}

	// Returns the events of that type so far and clears all events.
	std::vector<audio_session::SessionEvent> take(audio_session::SessionEventType p_type) {
		const std::lock_guard<std::mutex> lock(mutex);
		std::vector<audio_session::SessionEvent> taken;
		for (const audio_session::SessionEvent &event : events) {
			if (event.type == p_type) {
				taken.push_back(event);
			}
		}
		events.clear();
		return taken;
	}

	std::mutex mutex;
	std::vector<audio_session::SessionEvent> events;
	std::vector<audio_session::RequestId> completed;
	std::vector<audio_session::SessionResult> results;
};
