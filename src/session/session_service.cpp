#include "session_service.h"

#include <utility>

namespace audio_session {

SessionService::SessionService(std::unique_ptr<SessionBackend> p_backend, std::function<void()> p_schedule_flush) :
		backend(std::move(p_backend)),
		schedule_flush(std::move(p_schedule_flush)),
		category(static_cast<int32_t>(backend->get_state().category)) {
}

SessionService::~SessionService() {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		is_stopping = true;
	}
	wake_worker.notify_one();
	if (worker.joinable()) {
		worker.join();
	}
}

void SessionService::assign_category(Category p_category) {
	if (category.assign(static_cast<int32_t>(p_category))) {
		schedule_flush_once();
	}
}

void SessionService::reject(const SessionRequest &p_request, SessionResult p_result) {
	push_event({ p_request, std::move(p_result), std::nullopt });
}

void SessionService::flush(SessionObserver &p_observer) {
	is_flush_scheduled.store(false);
	if (is_flushing) {
		// A handler ran the main loop. What it would deliver now comes after what is being delivered.
		is_flush_due = true;
		return;
	}
	is_flushing = true;

	submit_assignments();

	std::vector<Event> delivered;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		delivered.swap(events);
	}
	for (const Event &event : delivered) {
		deliver(event, p_observer);
	}
	is_flushing = false;
	if (is_flush_due) {
		is_flush_due = false;
		schedule_flush_once();
	}
}

void SessionService::schedule_flush_once() {
	if (!is_flush_scheduled.exchange(true)) {
		schedule_flush();
	}
}

void SessionService::submit_assignments() {
	int32_t assigned = 0;
	if (category.take(assigned)) {
		submit({ Operation::SET_CATEGORY, static_cast<Category>(assigned) });
	}
}

void SessionService::submit(const SessionRequest &p_request) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		requests.push_back(p_request);
		if (!worker.joinable()) {
			worker = std::thread(&SessionService::run_worker, this);
		}
	}
	wake_worker.notify_one();
}

void SessionService::push_event(Event p_event) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		events.push_back(std::move(p_event));
	}
	schedule_flush_once();
}

void SessionService::deliver(const Event &p_event, SessionObserver &p_observer) {
	if (!p_event.state.has_value()) {
		p_observer.request_rejected(p_event.request, p_event.result);
		return;
	}
	switch (p_event.request.operation) {
		case Operation::SET_CATEGORY:
			category.settle(static_cast<int32_t>(p_event.state->category));
			break;
	}
	if (p_event.result.is_refused()) {
		p_observer.request_failed(p_event.request, p_event.result);
	}
}

void SessionService::run_worker() {
	while (true) {
		SessionRequest request;
		{
			std::unique_lock<std::mutex> lock(mutex);
			wake_worker.wait(lock, [this] { return is_stopping || !requests.empty(); });
			if (is_stopping) {
				return;
			}
			request = requests.front();
			requests.pop_front();
		}
		SessionResult result = perform(request);
		push_event({ request, std::move(result), backend->get_state() });
	}
}

SessionResult SessionService::perform(const SessionRequest &p_request) {
	switch (p_request.operation) {
		case Operation::SET_CATEGORY:
			return backend->set_category(p_request.category);
	}
	return { Failure::FAILED, "This operation is not known." };
}

} // namespace audio_session
