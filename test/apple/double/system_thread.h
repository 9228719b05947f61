#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace apple_double {

// The thread from which the system calls an app: notifications, changed values and answers come from it, never from
// the thread that caused them.
class SystemThread {
public:
	SystemThread();
	~SystemThread();

	SystemThread(const SystemThread &) = delete;
	SystemThread &operator=(const SystemThread &) = delete;

	// Runs a job on the thread and waits for its end, so that the same calls give the same events in the same
	// order. An app that calls this with a lock that its handlers take would wait forever, as on a device. On the
	// thread itself, the job runs at once.
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
	// Declared last: it uses all members above.
	std::thread thread;
};

} // namespace apple_double
