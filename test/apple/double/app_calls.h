#pragma once

#include <functional>

namespace apple_double {

// Calls of an app to Apple's classes.
enum class AppCall {
	// Gets the shared session: before each notification and each value that it starts to observe.
	FINDS_SESSION,
	// Has started or stopped to observe a value.
	OBSERVES_VALUE,
	STOPS_OBSERVING_VALUE,
	// Reads a property or calls a method, and waits for the result.
	CALLS,
};

// During its lifetime, `p_watch` is called in the middle of each of these calls, on the app's thread. It may wait,
// and raise an exception that the app gets. Only one can exist at a time.
class AppCallWatch {
public:
	explicit AppCallWatch(std::function<void(AppCall)> p_watch);
	// Waits until no call is in the middle of a watch.
	~AppCallWatch();

	AppCallWatch(const AppCallWatch &) = delete;
	AppCallWatch &operator=(const AppCallWatch &) = delete;
};

// Called by Apple's classes.
void note_app_call(AppCall p_call);

} // namespace apple_double
