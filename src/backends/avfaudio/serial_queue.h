#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace audio_session::avfaudio {

// A thread that runs one task after another, each with its own autorelease pool.
class SerialQueue {
public:
	using Task = std::function<void()>;

	SerialQueue() = default;
	// Stops.
	~SerialQueue();
	SerialQueue(const SerialQueue &) = delete;
	SerialQueue &operator=(const SerialQueue &) = delete;

	void start();
	// Drops the waiting tasks, which also ends waiting for their promises, and returns when the running task has
	// ended. Must not be called from within a task.
	void stop();

	// Thread-safe. Returns whether the queue runs; if not, the task is dropped.
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
