#pragma once

#include "../../session/session_backend.h"

#include <mutex>
#include <utility>

namespace audio_session::avfaudio {

// Passes events to the service, which may be destroyed before a dialog is answered. After `close()` returns,
// nothing is passed.
class EventOutlet {
public:
	void open(SessionEventSink &p_sink) {
		const std::lock_guard<std::mutex> lock(mutex);
		sink = &p_sink;
	}

	void close() {
		const std::lock_guard<std::mutex> lock(mutex);
		sink = nullptr;
	}

	void push(SessionEvent p_event) {
		const std::lock_guard<std::mutex> lock(mutex);
		if (sink != nullptr) {
			sink->push(std::move(p_event));
		}
	}

	void complete(RequestId p_id, SessionOutcome p_outcome) {
		const std::lock_guard<std::mutex> lock(mutex);
		if (sink != nullptr) {
			sink->complete(p_id, std::move(p_outcome));
		}
	}

private:
	std::mutex mutex;
	SessionEventSink *sink = nullptr;
};

} // namespace audio_session::avfaudio
