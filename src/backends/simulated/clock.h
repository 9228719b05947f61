#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <list>
#include <mutex>

namespace audio_session::simulated {

// The time of the simulated device. It also keeps the order between requests, which a worker carries out, and
// changes from outside.
// Time follows the machine's clock, unless that is stopped; `advance()` moves it forward at once. A delay ends when
// its time is reached, either way. With the clock stopped, nothing depends on the speed of the machine.
// Thread-safe.
class Clock {
public:
	// Returns the seconds since the device was created.
	double get_time() const;

	void set_running(bool p_running);

	// Moves time forward. Delays that end within that time end in order, and whatever waited for one happens at its
	// time: of two requests of 0.3 s each, `advance(1.0)` carries out both. Does not wait for requests that are
	// made while it runs.
	void advance(double p_seconds);

	// Waits until that much time has passed. `catch_up()` on other threads does not wait for the caller meanwhile.
	void delay(double p_seconds);

	// `release()` ends all delays, also future ones, and all waiting, until `rearm()`.
	void release();
	void rearm();

	// `expect()` announces a request; `settle()` reports that it was carried out.
	void expect();
	void settle();

	// Waits until each request that is expected so far is settled, or one of them is delayed. Does not wait for
	// later requests, so a thread that keeps making them blocks no caller.
	void catch_up();

private:
	// Whole numbers make sums exact: two delays of half a second end together with one of a second.
	using Time = std::chrono::nanoseconds;

	struct Delay {
		Time end = Time::zero();
		bool is_over = false;
	};

	Time get_now() const;
	void set_now(Time p_now);
	// Returns whether that many requests are settled since `rearm()`, or cannot be before time passes.
	bool is_quiet(uint64_t p_settled) const;
	// Returns null if no delay ends by then.
	Delay *find_next(Time p_until);

	mutable std::mutex mutex;
	std::condition_variable changed;
	// The time at `since`. Machine time since then is added while the clock is running.
	Time time = Time::zero();
	std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
	bool machine_clock_counts = true;
	bool is_released = false;
	// Counted since the last `rearm()`.
	uint64_t expected = 0;
	uint64_t settled = 0;
	std::list<Delay> delays;
};

} // namespace audio_session::simulated
