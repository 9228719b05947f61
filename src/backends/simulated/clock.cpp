#include "clock.h"

#include <algorithm>
#include <cmath>

namespace audio_session::simulated {

namespace {

using Seconds = std::chrono::duration<double>;

// Longer than any game runs, and far below the range of nanoseconds.
constexpr double LONGEST = 1e9;

// Returns 0 for a value that is not a time, such as NaN.
std::chrono::nanoseconds to_time(double p_seconds) {
	return std::chrono::nanoseconds(p_seconds > 0.0 ? std::llround(std::min(p_seconds, LONGEST) * 1e9) : 0);
}

// The latest time. It leaves room for machine time, so that sums never overflow.
constexpr std::chrono::nanoseconds LATEST = std::chrono::nanoseconds::max() / 2;

std::chrono::nanoseconds add(std::chrono::nanoseconds p_time, std::chrono::nanoseconds p_span) {
	return p_span < LATEST - p_time ? p_time + p_span : LATEST;
}

} // namespace

double Clock::get_time() const {
	const std::lock_guard<std::mutex> lock(mutex);
	return Seconds(get_now()).count();
}

void Clock::set_running(bool p_running) {
	const std::lock_guard<std::mutex> lock(mutex);
	set_now(get_now());
	machine_clock_counts = p_running;
	changed.notify_all();
}

void Clock::advance(double p_seconds) {
	std::unique_lock<std::mutex> lock(mutex);
	const Time target = add(get_now(), to_time(p_seconds));
	const uint64_t due = expected;
	while (true) {
		changed.wait(lock, [&] { return is_quiet(due); });
		Delay *const next = find_next(target);
		if (next == nullptr) {
			break;
		}
		set_now(std::max(get_now(), next->end));
		next->is_over = true;
		changed.notify_all();
	}
	set_now(std::max(get_now(), target));
	changed.notify_all();
}

void Clock::delay(double p_seconds) {
	std::unique_lock<std::mutex> lock(mutex);
	if (to_time(p_seconds) == Time::zero() || is_released) {
		return;
	}
	const auto delay = delays.insert(delays.end(), { add(get_now(), to_time(p_seconds)), false });
	changed.notify_all();
	while (!delay->is_over && !is_released) {
		const Time left = delay->end - get_now();
		if (left <= Time::zero()) {
			break;
		}
		if (machine_clock_counts) {
			changed.wait_for(lock, left);
		} else {
			changed.wait(lock);
		}
	}
	delays.erase(delay);
}

void Clock::release() {
	const std::lock_guard<std::mutex> lock(mutex);
	is_released = true;
	changed.notify_all();
}

void Clock::rearm() {
	const std::lock_guard<std::mutex> lock(mutex);
	is_released = false;
	expected = 0;
	settled = 0;
}

void Clock::expect() {
	const std::lock_guard<std::mutex> lock(mutex);
	expected++;
}

void Clock::settle() {
	const std::lock_guard<std::mutex> lock(mutex);
	settled++;
	changed.notify_all();
}

void Clock::catch_up() {
	std::unique_lock<std::mutex> lock(mutex);
	const uint64_t due = expected;
	changed.wait(lock, [&] { return is_quiet(due); });
}

Clock::Time Clock::get_now() const {
	return machine_clock_counts ? time + std::chrono::duration_cast<Time>(std::chrono::steady_clock::now() - since) : time;
}

void Clock::set_now(Time p_now) {
	time = p_now;
	since = std::chrono::steady_clock::now();
}

bool Clock::is_quiet(uint64_t p_settled) const {
	return is_released || settled >= p_settled || std::any_of(delays.begin(), delays.end(), [](const Delay &p_delay) { return !p_delay.is_over; });
}

Clock::Delay *Clock::find_next(Time p_until) {
	Delay *next = nullptr;
	for (Delay &delay : delays) {
		const bool ends = !delay.is_over && delay.end <= p_until;
		if (ends && (next == nullptr || delay.end < next->end)) {
			next = &delay;
		}
	}
	return next;
}

} // namespace audio_session::simulated
