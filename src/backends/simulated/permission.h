#pragma once

#include "../../session/session_event.h"
#include "../../session/session_request.h"

#include <optional>
#include <utility>
#include <vector>

namespace audio_session::simulated {

// A permission that the system asks the player for once, and the answer.
template <typename Value>
class Permission {
public:
	explicit Permission(Value p_permission = Value::UNDETERMINED) :
			permission(p_permission) {}

	Value get() const { return permission; }
	bool is_granted() const { return permission == Value::GRANTED; }

	// Sets it as in the system's settings. Returns the requests that this answers.
	std::vector<RequestId> set(Value p_permission) {
		permission = p_permission;
		return permission == Value::UNDETERMINED ? std::vector<RequestId>() : std::exchange(waiting, {});
	}

	// Returns whether there is an answer: an earlier one, or one prepared for this question. If not, the dialog
	// opens and the request waits.
	bool ask(RequestId p_id) {
		if (permission == Value::UNDETERMINED && prepared_answer.has_value()) {
			permission = *std::exchange(prepared_answer, std::nullopt) ? Value::GRANTED : Value::DENIED;
		}
		if (permission == Value::UNDETERMINED) {
			waiting.push_back(p_id);
		}
		return permission != Value::UNDETERMINED;
	}

	// Answers the open dialog and returns the requests that waited for it. Without a dialog, the answer is kept for
	// the next.
	std::vector<RequestId> answer(bool p_granted) {
		if (waiting.empty()) {
			prepared_answer = p_granted;
			return {};
		}
		return set(p_granted ? Value::GRANTED : Value::DENIED);
	}

	// Adds the event of the change, if there was a change.
	void notify_change(Value p_before, std::vector<SessionEvent> &r_events) const {
		if (permission != p_before) {
			r_events.push_back(SessionEvent::of(get_event(permission), is_granted()));
		}
	}

	bool is_asking() const { return !waiting.empty(); }
	void forget_waiting() { waiting.clear(); }

private:
	static SessionEventType get_event(RecordPermission) { return SessionEventType::RECORD_PERMISSION_CHANGED; }
	// Apple has no notification for it.
	static SessionEventType get_event(MicrophoneInjectionPermission) { return SessionEventType::UPDATED; }

	Value permission;
	std::optional<bool> prepared_answer;
	std::vector<RequestId> waiting;
};

} // namespace audio_session::simulated
