#pragma once

#include "../../session/session_event.h"
#include "../../session/session_request.h"

#include <optional>
#include <utility>
#include <vector>

namespace audio_session {

// A question that the system puts to the player once, and what came of it.
template <typename Permission>
class SimulatedPermission {
public:
	explicit SimulatedPermission(Permission p_permission = Permission::UNDETERMINED) :
			permission(p_permission) {}

	Permission get() const { return permission; }
	bool is_granted() const { return permission == Permission::GRANTED; }

	// As if it had been changed in the system's settings. Nobody is left waiting for an answer.
	std::vector<RequestId> set(Permission p_permission) {
		permission = p_permission;
		return permission == Permission::UNDETERMINED ? std::vector<RequestId>() : std::exchange(waiting, {});
	}

	// Returns whether there is an answer: an old one, or one that was prepared for this question. Otherwise
	// the dialog is open, and the request waits.
	bool ask(RequestId p_id) {
		if (permission == Permission::UNDETERMINED && prepared_answer.has_value()) {
			permission = *std::exchange(prepared_answer, std::nullopt) ? Permission::GRANTED : Permission::DENIED;
		}
		if (permission == Permission::UNDETERMINED) {
			waiting.push_back(p_id);
		}
		return permission != Permission::UNDETERMINED;
	}

	// Answers the open dialog and returns who waited. Without one, the answer is kept for the next.
	std::vector<RequestId> answer(bool p_granted) {
		if (waiting.empty()) {
			prepared_answer = p_granted;
			return {};
		}
		return set(p_granted ? Permission::GRANTED : Permission::DENIED);
	}

	// Adds the event that tells of it, when it is not as before.
	void tell_change(Permission p_before, std::vector<SessionEvent> &r_events) const {
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

	Permission permission;
	std::optional<bool> prepared_answer;
	std::vector<RequestId> waiting;
};

} // namespace audio_session
