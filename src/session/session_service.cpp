#include "session_service.h"

#include "rules/refusal.h"

#include <chrono>
#include <limits>
#include <utility>

namespace audio_session {

namespace {

constexpr const char *SHUT_DOWN_BEFORE = "the session was shut down before its turn.";
constexpr const char *SHUT_DOWN_WHILE_OPEN = "the session was shut down before it was answered.";

// The longest time that one call of a thread waits for room. It is limited because the main thread may be waiting
// for that thread.
constexpr std::chrono::milliseconds ROOM_TIMEOUT(10);

constexpr size_t ALL = std::numeric_limits<size_t>::max();

} // namespace

SessionService::SessionService(std::unique_ptr<SessionBackend> p_backend, SessionObserver &p_observer, std::function<void()> p_schedule_flush) :
		backend(std::move(p_backend)),
		observer(p_observer),
		schedule_flush(std::move(p_schedule_flush)),
		state(std::make_shared<const SessionState>()) {
	show(backend->start(*this));
}

SessionService::~SessionService() {
	shut_down();
}

StatePointer SessionService::get_state() const {
	const std::lock_guard<std::mutex> lock(state_mutex);
	return state;
}

RequestId SessionService::submit(const SessionRequest &p_request, RequestId p_id) {
	if (p_request.operation == Operation::SET_ACTIVE) {
		activation_wanted.store(p_request.is_on());
	}
	return submit_as(RequestOrigin::CALL, p_request, p_id);
}

RequestId SessionService::submit_as(RequestOrigin p_origin, const SessionRequest &p_request, RequestId p_id) {
	if (p_request.operation == Operation::SET_ACTIVE && !p_request.is_on()) {
		resumes_after_interruption.store(false);
	}
	std::unique_lock<std::mutex> lock(mutex);
	wait_for_room(lock);
	take_assignments(lock);
	const RequestId id = to_request_id(p_id);
	queue_request({ id, p_origin, p_request, 0 });
	const bool ends_on_main_thread = is_stopping || !backend->takes_time();
	lock.unlock();
	if (ends_on_main_thread) {
		schedule_flush_once();
	}
	return id;
}

RequestId SessionService::reject(const SessionRequest &p_request, SessionResult p_result, RequestId p_id) {
	RequestId id = 0;
	{
		std::unique_lock<std::mutex> lock(mutex);
		wait_for_room(lock);
		id = push_rejection(p_request, std::move(p_result), p_id);
	}
	schedule_flush_once();
	return id;
}

RequestId SessionService::reject_assignment(Operation p_operation, SessionResult p_result) {
	RequestId id = 0;
	{
		std::unique_lock<std::mutex> lock(mutex);
		wait_for_room(lock);
		rejected_assignments[p_operation] = { next_ticket.fetch_add(1), p_result };
		id = push_rejection(SessionRequest::of(p_operation), std::move(p_result), NEW_REQUEST);
	}
	schedule_flush_once();
	return id;
}

RequestId SessionService::follow(Operation p_operation, RequestId p_id) {
	std::optional<SessionResult> rejected;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		if (const SessionResult *const rejection = find_rejection(p_operation)) {
			rejected = *rejection;
		}
	}
	return rejected.has_value() ? answer(std::move(*rejected), p_id) : submit_as(RequestOrigin::FOLLOWER, SessionRequest::of(p_operation), p_id);
}

const SessionResult *SessionService::find_rejection(Operation p_operation) {
	const auto rejection = rejected_assignments.find(p_operation);
	if (rejection == rejected_assignments.end()) {
		return nullptr;
	}
	Ticket last_assigned = 0;
	properties.visit([&](Operation p_applies, auto &p_property, auto) {
		if (p_applies == p_operation) {
			last_assigned = p_property.get_ticket();
		}
	});
	return rejection->second.ticket > last_assigned ? &rejection->second.result : nullptr;
}

RequestId SessionService::push_rejection(const SessionRequest &p_request, SessionResult p_result, RequestId p_id) {
	const RequestId id = to_request_id(p_id);
	deliveries.push_back(CompletedRequest{ { id, RequestOrigin::REJECTION, p_request, 0 }, { std::move(p_result), nullptr } });
	return id;
}

RequestId SessionService::answer(SessionResult p_result, RequestId p_id) {
	RequestId id = 0;
	{
		std::unique_lock<std::mutex> lock(mutex);
		wait_for_room(lock);
		id = to_request_id(p_id);
		deliveries.push_back(CompletedRequest{ { id, RequestOrigin::FOLLOWER, SessionRequest(), 0 }, { std::move(p_result), nullptr } });
	}
	schedule_flush_once();
	return id;
}

void SessionService::submit_assignments() {
	std::unique_lock<std::mutex> lock(mutex);
	wait_for_room(lock);
	take_assignments(lock);
}

bool SessionService::flush() {
	if (std::this_thread::get_id() != main_thread) {
		return false;
	}
	is_flush_scheduled.store(false);
	if (is_flushing) {
		// A handler ran the main loop. This flush is deferred, so that events stay in order.
		is_flush_due = true;
		return true;
	}
	is_flushing = true;
	warn_of_backlog();
	submit_assignments();
	bool is_rest_due = false;
	if (!backend->takes_time()) {
		std::unique_lock<std::mutex> lock(mutex);
		perform_queued(lock, MOST_PER_FLUSH);
		is_rest_due = !queue.is_empty();
	}
	deliver_due(is_shut_down ? ALL : MOST_PER_FLUSH);
	is_flushing = false;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		is_rest_due = is_rest_due || !deliveries.empty();
	}
	if (std::exchange(is_flush_due, false) || is_rest_due) {
		schedule_flush_once();
	}
	return true;
}

void SessionService::shut_down() {
	if (!is_shut_down) {
		is_shut_down = true;
		stop_worker();
		cancel_all();
	}
	deliver_due(ALL);
}

void SessionService::stop_worker() {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		is_stopping = true;
	}
	wake_worker.notify_one();
	has_room.notify_all();
	backend->stop();
	if (worker.joinable()) {
		worker.join();
	}
}

void SessionService::cancel_all() {
	const std::lock_guard<std::mutex> lock(mutex);
	for (auto &[id, request] : open_requests) {
		cancel(std::move(request), SHUT_DOWN_WHILE_OPEN);
	}
	open_requests.clear();
	while (!queue.is_empty()) {
		cancel(queue.pop(), SHUT_DOWN_BEFORE);
	}
}

void SessionService::push(SessionEvent p_event) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		deliveries.push_back(std::move(p_event));
	}
	schedule_flush_once();
}

void SessionService::complete(RequestId p_id, SessionOutcome p_outcome) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		const auto open = open_requests.find(p_id);
		if (open == open_requests.end()) {
			return;
		}
		deliveries.push_back(CompletedRequest{ std::move(open->second), std::move(p_outcome) });
		open_requests.erase(open);
	}
	schedule_flush_once();
}

void SessionService::schedule_flush_once() {
	if (!is_flush_scheduled.exchange(true)) {
		schedule_flush();
	}
}

void SessionService::wait_for_room(std::unique_lock<std::mutex> &p_lock) {
	if (is_full() && std::this_thread::get_id() != main_thread) {
		has_room.wait_for(p_lock, ROOM_TIMEOUT, [this] { return is_stopping || !is_full(); });
	}
}

void SessionService::take_assignments(std::unique_lock<std::mutex> &p_lock) {
	if (has_assignments.load() && would_replace_queued()) {
		// Whether the platform still sees the waiting assignment must not depend on the worker's speed.
		p_lock.unlock();
		backend->catch_up();
		p_lock.lock();
	}
	// Checked only now, and the lock is held until all are queued: a request of another thread then comes behind
	// the assignments that were made before it.
	if (!has_assignments.exchange(false)) {
		return;
	}
	std::map<Ticket, QueuedRequest> in_order;
	properties.visit([&](Operation p_operation, auto &p_property, auto) {
		auto value = p_property.get();
		if (const Ticket ticket = p_property.take(value)) {
			in_order[ticket] = { 0, RequestOrigin::ASSIGNMENT, SessionRequest::of(p_operation, value), ticket };
		}
	});
	for (auto &[ticket, request] : in_order) {
		request.id = make_request_id();
		queue_request(std::move(request));
	}
}

bool SessionService::would_replace_queued() {
	bool would_replace = false;
	properties.visit([&](Operation p_operation, auto &p_property, auto) {
		would_replace = would_replace || (p_property.get_waiting() != 0 && queue.has_assignment(p_operation));
	});
	return would_replace;
}

void SessionService::queue_request(QueuedRequest p_request) {
	if (is_stopping) {
		cancel(std::move(p_request), SHUT_DOWN_BEFORE);
		return;
	}
	const bool has_replaced = queue.push(std::move(p_request));
	if (!has_replaced) {
		backend->request_queued();
	}
	if (!worker.joinable() && backend->takes_time()) {
		worker = std::thread(&SessionService::run_worker, this);
	}
	wake_worker.notify_one();
}

void SessionService::cancel(QueuedRequest p_request, const char *p_reason) {
	if (p_request.origin != RequestOrigin::CALL && p_request.origin != RequestOrigin::FOLLOWER) {
		// No caller waits for it.
		return;
	}
	std::string message = compose({ to_string(p_request.request.operation), " was not carried out: ", p_reason });
	deliveries.push_back(CompletedRequest{ std::move(p_request), { { Failure::UNAVAILABLE, std::move(message) }, nullptr } });
}

void SessionService::run_worker() {
	std::unique_lock<std::mutex> lock(mutex);
	while (true) {
		wake_worker.wait(lock, [this] { return is_stopping || !queue.is_empty(); });
		if (is_stopping) {
			return;
		}
		perform_queued(lock, ALL);
	}
}

void SessionService::perform_queued(std::unique_lock<std::mutex> &p_lock, size_t p_most) {
	for (size_t performed = 0; performed < p_most && !is_stopping && !queue.is_empty(); performed++) {
		const QueuedRequest request = queue.pop();
		// The player's answer may come before `perform()` has returned.
		open_requests.emplace(request.id, request);
		p_lock.unlock();
		perform(request);
		p_lock.lock();
	}
}

void SessionService::perform(const QueuedRequest &p_request) {
	const bool is_follower = p_request.origin == RequestOrigin::FOLLOWER;
	std::optional<SessionOutcome> outcome = is_follower ? SessionOutcome() : backend->perform(p_request.id, p_request.request);
	if (outcome.has_value()) {
		complete(p_request.id, std::move(*outcome));
	}
	backend->request_settled();
}

} // namespace audio_session
