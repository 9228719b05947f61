#include "app_calls.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace apple_double {

namespace {

using Watch = std::function<void(AppCall)>;

std::mutex mutex;
std::condition_variable changed;
Watch watch;
int calls_in_the_middle = 0;

// Also ends when the watch raises an exception.
class InTheMiddle {
public:
	InTheMiddle() {
		const std::lock_guard<std::mutex> lock(mutex);
		current = watch;
		calls_in_the_middle++;
	}

	~InTheMiddle() {
		const std::lock_guard<std::mutex> lock(mutex);
		calls_in_the_middle--;
		changed.notify_all();
	}

	Watch current;
};

} // namespace

AppCallWatch::AppCallWatch(std::function<void(AppCall)> p_watch) {
	const std::lock_guard<std::mutex> lock(mutex);
	watch = std::move(p_watch);
}

AppCallWatch::~AppCallWatch() {
	std::unique_lock<std::mutex> lock(mutex);
	watch = nullptr;
	changed.wait(lock, [] { return calls_in_the_middle == 0; });
}

void note_app_call(AppCall p_call) {
	const InTheMiddle call;
	if (call.current) {
		call.current(p_call);
	}
}

} // namespace apple_double
