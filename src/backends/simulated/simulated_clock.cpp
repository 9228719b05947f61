#include "simulated_clock.h"

#include <algorithm>

namespace audio_session {

namespace {

using Seconds = std::chrono::duration<double>;

// The longest that a thread sleeps in one go, for a delay of hours not to overflow a duration.
constexpr double LONGEST_SLEEP = 60.0;

} // namespace

double SimulatedClock::get_time() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return get_time_locked();
}

void SimulatedClock::set_running(bool p_running) {
	const std::lock_guard<std::mutex> lock(mutex);
	set_time_locked(get_time_locked());
	machine_clock_counts = p_running;
	changed.notify_all();
}

bool SimulatedClock::is_running() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return machine_clock_counts;
}

void SimulatedClock::advance(double p_seconds) {
	std::unique_lock<std::mutex> lock(mutex);
	const double target = get_time_locked() + p_seconds;
	while (true) {
		changed.wait(lock, [this] { return is_quiet(); });
		Delay *const next = find_next(target);
		if (next == nullptr) {
			break;
		}
		set_time_locked(std::max(get_time_locked(), next->end));
		next->is_over = true;
		changed.notify_all();
	}
	set_time_locked(std::max(get_time_locked(), target));
	changed.notify_all();
}

void SimulatedClock::delay(double p_seconds) {
	std::unique_lock<std::mutex> lock(mutex);
	if (p_seconds <= 0.0 || is_released) {
		return;
	}
	const auto delay = delays.insert(delays.end(), { get_time_locked() + p_seconds, false });
	changed.notify_all();
	while (!delay->is_over && !is_released) {
		const double left = delay->end - get_time_locked();
		if (left <= 0.0) {
			break;
		}
		if (machine_clock_counts) {
			changed.wait_for(lock, Seconds(std::min(left, LONGEST_SLEEP)));
		} else {
			changed.wait(lock);
		}
	}
	delays.erase(delay);
}

void SimulatedClock::release() {
	const std::lock_guard<std::mutex> lock(mutex);
	is_released = true;
	changed.notify_all();
}

void SimulatedClock::rearm() {
	const std::lock_guard<std::mutex> lock(mutex);
	is_released = false;
	expected = 0;
}

void SimulatedClock::expect() {
	const std::lock_guard<std::mutex> lock(mutex);
	expected++;
}

void SimulatedClock::settle() {
	const std::lock_guard<std::mutex> lock(mutex);
	expected--;
	changed.notify_all();
}

void SimulatedClock::catch_up() {
	std::unique_lock<std::mutex> lock(mutex);
	changed.wait(lock, [this] { return is_quiet(); });
}

double SimulatedClock::get_time_locked() const {
	return machine_clock_counts ? time + Seconds(std::chrono::steady_clock::now() - since).count() : time;
}

void SimulatedClock::set_time_locked(double p_time) {
	time = p_time;
	since = std::chrono::steady_clock::now();
}

bool SimulatedClock::is_quiet() const {
	return is_released || expected <= 0 || std::any_of(delays.begin(), delays.end(), [](const Delay &p_delay) { return !p_delay.is_over; });
}

SimulatedClock::Delay *SimulatedClock::find_next(double p_until) {
	Delay *next = nullptr;
	for (Delay &delay : delays) {
		const bool ends = !delay.is_over && delay.end <= p_until;
		if (ends && (next == nullptr || delay.end < next->end)) {
			next = &delay;
		}
	}
	return next;
}

} // namespace audio_session
