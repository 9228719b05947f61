#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace apple_double {

// The thread on which the system speaks to an app: notifications, changed values and answers come from it,
// never from the thread that caused them.
class SystemThread {
public:
	SystemThread();
	~SystemThread();

	SystemThread(const SystemThread &) = delete;
	SystemThread &operator=(const SystemThread &) = delete;

	// Runs it there and waits for its end, for the same calls to give the same events in the same order. An
	// app that held a lock here that its handlers take would wait for ever, as it may on a device. What the
	// thread itself asks for happens at once.
	void run(const std::function<void()> &p_job);

private:
	struct Job {
		const std::function<void()> *act = nullptr;
		bool is_done = false;
	};

	void work();

	std::mutex mutex;
	std::condition_variable changed;
	std::deque<Job *> jobs;
	bool is_ending = false;
	// Last: it uses all above.
	std::thread thread;
};

} // namespace apple_double
