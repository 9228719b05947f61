#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <mutex>

namespace audio_session::simulated {

// The time of the simulated device, and the order between the requests that a worker carries out and the
// calls that change it from outside.
//
// Time passes with the machine's clock, unless that is stopped; `advance()` makes it pass at once. A delay
// is over when its time has come, by either. With the clock stopped, nothing depends on how fast a machine
// is. From any thread.
class Clock {
public:
	// Seconds since the device was made.
	double get_time() const;

	void set_running(bool p_running);

	// Lets that much time pass. Delays that end meanwhile end in their order, and whatever waited for one
	// happens at its time: of two requests of 0.3 s each, `advance(1.0)` carries out both. Requests that come
	// while it runs are not waited for.
	void advance(double p_seconds);

	// Waits until that much time has passed. Other threads count the caller as quiet meanwhile.
	void delay(double p_seconds);

	// Ends all delays, those to come too, and all waiting; `rearm()` takes it back.
	void release();
	void rearm();

	// A request will come; it has been dealt with.
	void expect();
	void settle();

	// Waits until the requests that are expected so far are dealt with, or one of them is being delayed. Those that
	// come meanwhile are not waited for: a thread that never stops asking holds nobody up.
	void catch_up();

private:
	// Whole numbers, for sums to be exact: of two delays of a half and one of a whole second, none is late.
	using Time = std::chrono::nanoseconds;

	struct Delay {
		Time end = Time::zero();
		bool is_over = false;
	};

	Time get_now() const;
	void set_now(Time p_now);
	// Whether so many requests are dealt with, since the clock was armed, or cannot be before time passes.
	bool is_quiet(uint64_t p_settled) const;
	// Null when none ends by then.
	Delay *find_next(Time p_until);

	mutable std::mutex mutex;
	std::condition_variable changed;
	// At `since`, which moves on with the machine's clock while that is running.
	Time time = Time::zero();
	std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
	bool machine_clock_counts = true;
	bool is_released = false;
	// Since the clock was armed.
	uint64_t expected = 0;
	uint64_t settled = 0;
	std::list<Delay> delays;
};

} // namespace audio_session::simulated
