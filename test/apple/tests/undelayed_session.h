#pragma once

#include "backends/avfaudio/backend.h"
#include "backends/simulated/device.h"
#include "double/audio_system.h"
#include "sink.h"

#import <Foundation/Foundation.h>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

// The backend on the double, whose events do not wait for the backend: a change that it has not read stays unread
// until the test calls `settle()`.
class UndelayedSession {
public:
	explicit UndelayedSession(const audio_session::simulated::Profile &p_profile = audio_session::simulated::Profile()) :
			device(std::make_shared<audio_session::simulated::Device>(p_profile)) {
		apple_double::AudioSystem::get().connect(device);
	}

	~UndelayedSession() {
		backend.stop();
	}

	audio_session::StatePointer start() { return backend.start(sink); }

	std::optional<audio_session::SessionOutcome> perform(const audio_session::SessionRequest &p_request) {
		const apple_double::AudioSystem::OperationScope scope(p_request.operation);
		return backend.perform(++id, p_request);
	}

	// Returns when all events so far were reported. Does not cause additional reads.
	void settle() {
		perform(audio_session::SessionRequest::of(audio_session::Operation::SET_SUPPORTS_MULTICHANNEL_CONTENT, false));
	}

	const std::shared_ptr<audio_session::simulated::Device> device;
	Sink sink;
	audio_session::avfaudio::Backend backend;

private:
	std::atomic<audio_session::RequestId> id = 0;
};

// Does what a thread that is not Foundation's needs around the call.
inline void on_this_thread(const std::function<void()> &p_act) {
	GSRegisterCurrentThread();
	@autoreleasepool {
		p_act();
	}
	GSUnregisterCurrentThread();
}

// Runs it on another thread, as the system does, and waits for its end.
inline void on_other_thread(const std::function<void()> &p_act) {
	std::thread([&p_act] { on_this_thread(p_act); }).join();
}

// Posts a notification with any user info.
inline void post(NSString *p_name, id p_object, id p_user_info = nil) {
	[[NSNotificationCenter defaultCenter] postNotificationName:p_name object:p_object userInfo:p_user_info];
}
