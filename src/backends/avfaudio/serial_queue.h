#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace audio_session::avfaudio {

// A thread that does one thing after another, each with an autorelease pool of its own.
class SerialQueue {
public:
	using Task = std::function<void()>;

	SerialQueue() = default;
	// Stops.
	~SerialQueue();
	SerialQueue(const SerialQueue &) = delete;
	SerialQueue &operator=(const SerialQueue &) = delete;

	void start();
	// Drops the tasks that wait, which ends the wait of whoever waits for one, and returns when the one that
	// runs has ended. Not from within a task.
	void stop();

	// From any thread. Returns whether the queue runs; the task is dropped otherwise.
	bool post(Task p_task);

private:
	void work();

	std::mutex mutex;
	std::condition_variable wake;
	std::deque<Task> tasks;
	bool is_running = false;
	std::thread thread;
};

} // namespace audio_session::avfaudio
