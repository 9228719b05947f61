#include "system_thread.h"

#import <Foundation/Foundation.h>

namespace apple_double {

SystemThread::SystemThread() :
		thread(&SystemThread::work, this) {
}

SystemThread::~SystemThread() {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		is_ending = true;
	}
	changed.notify_all();
	thread.join();
}

void SystemThread::run(const std::function<void()> &p_job) {
	if (std::this_thread::get_id() == thread.get_id()) {
		p_job();
		return;
	}
	Job job{ &p_job, false };
	std::unique_lock<std::mutex> lock(mutex);
	jobs.push_back(&job);
	changed.notify_all();
	changed.wait(lock, [&job] { return job.is_done; });
}

void SystemThread::work() {
	GSRegisterCurrentThread();
	std::unique_lock<std::mutex> lock(mutex);
	while (true) {
		changed.wait(lock, [this] { return is_ending || !jobs.empty(); });
		if (jobs.empty()) {
			break;
		}
		Job *const job = jobs.front();
		jobs.pop_front();
		lock.unlock();
		@autoreleasepool {
			(*job->act)();
		}
		lock.lock();
		job->is_done = true;
		changed.notify_all();
	}
	lock.unlock();
	GSUnregisterCurrentThread();
}

} // namespace apple_double
