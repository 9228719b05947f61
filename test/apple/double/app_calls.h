#pragma once

#include <functional>

namespace apple_double {

// What an app does with Apple's classes.
enum class AppCall {
	// Gets the shared session: before each notification and each value that it begins to observe.
	FINDS_SESSION,
	// Has begun to observe a value, or has stopped to.
	OBSERVES_VALUE,
	STOPS_OBSERVING_VALUE,
	// Reads a property or calls a method, and waits for the answer.
	ASKS,
};

// For as long as it lives, `p_watch` is called in the middle of each of these, on the thread of the app's: what it
// does happens at that moment. It may wait, and raise an exception that the app gets. One at a time.
class AppCallWatch {
public:
	explicit AppCallWatch(std::function<void(AppCall)> p_watch);
	// Waits until no call is in the middle.
	~AppCallWatch();

	AppCallWatch(const AppCallWatch &) = delete;
	AppCallWatch &operator=(const AppCallWatch &) = delete;
};

// Apple's classes say so.
void note_app_call(AppCall p_call);

} // namespace apple_double
