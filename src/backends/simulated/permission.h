#pragma once

#include "../../session/session_event.h"
#include "../../session/session_request.h"

#include <optional>
#include <utility>
#include <vector>

namespace audio_session::simulated {

// A question that the system puts to the player once, and what came of it.
template <typename Value>
class Permission {
public:
	explicit Permission(Value p_permission = Value::UNDETERMINED) :
			permission(p_permission) {}

	Value get() const { return permission; }
	bool is_granted() const { return permission == Value::GRANTED; }

	// As if it had been changed in the system's settings. Nobody is left waiting for an answer.
	std::vector<RequestId> set(Value p_permission) {
		permission = p_permission;
		return permission == Value::UNDETERMINED ? std::vector<RequestId>() : std::exchange(waiting, {});
	}

	// Returns whether there is an answer: an old one, or one that was prepared for this question. Otherwise
	// the dialog is open, and the request waits.
	bool ask(RequestId p_id) {
		if (permission == Value::UNDETERMINED && prepared_answer.has_value()) {
			permission = *std::exchange(prepared_answer, std::nullopt) ? Value::GRANTED : Value::DENIED;
		}
		if (permission == Value::UNDETERMINED) {
			waiting.push_back(p_id);
		}
		return permission != Value::UNDETERMINED;
	}

	// Answers the open dialog and returns who waited. Without one, the answer is kept for the next.
	std::vector<RequestId> answer(bool p_granted) {
		if (waiting.empty()) {
			prepared_answer = p_granted;
			return {};
		}
		return set(p_granted ? Value::GRANTED : Value::DENIED);
	}

	// Adds the event that tells of it, when it is not as before.
	void tell_change(Value p_before, std::vector<SessionEvent> &r_events) const {
		if (permission != p_before) {
			r_events.push_back(SessionEvent::of(get_event(permission), is_granted()));
		}
	}

	bool is_asking() const { return !waiting.empty(); }
	void forget_waiting() { waiting.clear(); }

private:
	static SessionEventType get_event(RecordPermission) { return SessionEventType::RECORD_PERMISSION_CHANGED; }
	// Apple has no notification of it.
	static SessionEventType get_event(MicrophoneInjectionPermission) { return SessionEventType::UPDATED; }

	Value permission;
	std::optional<bool> prepared_answer;
	std::vector<RequestId> waiting;
};

} // namespace audio_session::simulated
