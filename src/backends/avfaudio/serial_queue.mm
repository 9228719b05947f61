#include "serial_queue.h"

#import <Foundation/Foundation.h>

#include <utility>

namespace audio_session::avfaudio {

namespace {

void run_guarded(const SerialQueue::Task &p_task) {
	@autoreleasepool {
		@try {
			p_task();
		} @catch (NSException *exception) {
			// An exception that leaves the thread's first function would end the game.
			NSLog(@"Audio session: %@: %@", [exception name], [exception reason]);
		}
	}
}

} // namespace

SerialQueue::~SerialQueue() {
	stop();
}

void SerialQueue::start() {
	const std::lock_guard<std::mutex> lock(mutex);
	is_running = true;
	thread = std::thread(&SerialQueue::work, this);
}

void SerialQueue::stop() {
	std::deque<Task> dropped;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		is_running = false;
		dropped.swap(tasks);
	}
	wake.notify_one();
	// Before the join, because the running task may wait for the system for a long time.
	dropped.clear();
	if (thread.joinable()) {
		thread.join();
	}
}

bool SerialQueue::post(Task p_task) {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		if (!is_running) {
			return false;
		}
		tasks.push_back(std::move(p_task));
	}
	wake.notify_one();
	return true;
}

void SerialQueue::work() {
	std::unique_lock<std::mutex> lock(mutex);
	while (true) {
		wake.wait(lock, [this] { return !is_running || !tasks.empty(); });
		if (!is_running) {
			return;
		}
		{
			const Task task = std::move(tasks.front());
			tasks.pop_front();
			lock.unlock();
			run_guarded(task);
		}
		lock.lock();
	}
}

} // namespace audio_session::avfaudio
