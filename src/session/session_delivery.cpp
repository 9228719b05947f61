// The part of the service that runs on the main thread: it updates the snapshot and then calls the observer.

#include "session_service.h"

#include "deactivation.h"

#include <utility>

namespace audio_session {

void SessionService::warn_of_backlog() {
	size_t waiting = 0;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		if (is_backlog_reported || !is_full()) {
			return;
		}
		waiting = queue.get_size() + deliveries.size();
	}
	is_backlog_reported = true;
	observer.backlog_grew(waiting);
}

void SessionService::deliver_due(size_t p_most) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		for (size_t taken = 0; taken < p_most && !deliveries.empty(); taken++) {
			due.push_back(std::move(deliveries.front()));
			deliveries.pop_front();
		}
	}
	has_room.notify_all();
	while (!due.empty()) {
		const Delivery delivery = std::move(due.front());
		due.pop_front();
		std::visit([this](const auto &p_delivery) { deliver(p_delivery); }, delivery);
	}
}

void SessionService::deliver(const SessionEvent &p_event) {
	if (show(p_event.state)) {
		notify_activity();
	}
	if (p_event.type == SessionEventType::UPDATED) {
		return;
	}
	const bool is_interruption = p_event.type == SessionEventType::INTERRUPTION;
	if (is_interruption && p_event.interruption == InterruptionType::BEGAN) {
		resumes_after_interruption.store(readings.activity.get() == Activity::INTERRUPTED);
	}
	observer.session_event(p_event);
	if (is_interruption && p_event.interruption == InterruptionType::ENDED) {
		resume_after(p_event);
	}
}

void SessionService::deliver(const CompletedRequest &p_completed) {
	const QueuedRequest &queued = p_completed.queued;
	if (queued.origin == RequestOrigin::FOLLOWER) {
		deliver_to_follower(p_completed);
		return;
	}
	const bool has_activity_changed = show(p_completed.outcome.state);
	if (queued.origin == RequestOrigin::ASSIGNMENT) {
		properties.visit([&queued](Operation p_operation, auto &p_property, auto) {
			if (p_operation == queued.request.operation) {
				p_property.settle(queued.ticket);
			}
		});
		refused_assignments.erase(queued.request.operation);
		if (p_completed.outcome.result.is_refused()) {
			refused_assignments[queued.request.operation] = p_completed.outcome.result;
		}
	}
	if (has_deactivated(queued.request, p_completed.outcome.result)) {
		resumes_after_interruption.store(false);
	}
	if (has_activity_changed) {
		notify_activity();
	}
	observer.request_completed({ queued.id, queued.origin, queued.request, p_completed.outcome.result });
}

void SessionService::deliver_to_follower(const CompletedRequest &p_completed) {
	const QueuedRequest &queued = p_completed.queued;
	SessionResult result = p_completed.outcome.result;
	const auto refused = refused_assignments.find(queued.request.operation);
	if (!result.is_refused() && refused != refused_assignments.end()) {
		result = refused->second;
	}
	observer.request_completed({ queued.id, queued.origin, queued.request, result });
}

bool SessionService::show(const StatePointer &p_state) {
	if (p_state == nullptr || p_state->revision < state->revision) {
		return false;
	}
	const bool has_activity_changed = p_state->activity != state->activity;
	{
		const std::lock_guard<std::mutex> lock(state_mutex);
		state = p_state;
	}
	readings.show(*p_state);
	properties.visit([&p_state](Operation, auto &p_property, auto p_member) { p_property.confirm((*p_state).*p_member); });
	return has_activity_changed;
}

void SessionService::notify_activity() {
	observer.session_event(SessionEvent::state_changed(state->activity));
}

// Activates the session again, because a game that stays silent after a phone call is a frequent bug.
void SessionService::resume_after(const SessionEvent &p_ended) {
	const bool was_active = resumes_after_interruption.exchange(false);
	if (was_active && p_ended.should_resume && auto_resume.load()) {
		submit_as(RequestOrigin::AUTO_RESUME, SessionRequest::set_active(true));
	}
}

} // namespace audio_session
