#pragma once

#include "session/session_backend.h"
#include "system_thread.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace audio_session::simulated {
class Device;
}

namespace apple_double {

// What an answer that takes a person came to.
using Answer = std::function<void(const audio_session::SessionOutcome &)>;

// What is behind Apple's classes: a simulated device, whose state they show, that carries out what they are
// asked, and whose events they tell as notifications and changed values.
class AudioSystem : private audio_session::SessionEventSink {
public:
	// The one of the process, with a device as it comes from the factory unless `connect()` gave it another.
	static AudioSystem &get();

	AudioSystem();

	// The device that Apple's classes show from now on. Nobody hears of the difference. `p_told` is called when
	// something was told, from the thread that made it happen; it may be called until the next `connect()`.
	void connect(std::shared_ptr<audio_session::simulated::Device> p_device, std::function<void()> p_told = nullptr);

	// For as long as it lives, what this thread asks for is the operation of the session that it says, though
	// Apple's API has one method for several. It tells the device whose failure or delay is meant.
	class Asking {
	public:
		explicit Asking(audio_session::Operation p_operation);
		~Asking();

		Asking(const Asking &) = delete;
		Asking &operator=(const Asking &) = delete;
	};

	// What Apple's properties show: never null.
	audio_session::StatePointer get_state() const;

	// Carries it out; whatever follows from it was told when it returns.
	audio_session::SessionResult perform(const audio_session::SessionRequest &p_request);
	// For what a person answers. The answer comes from the system's thread, maybe before this returns.
	void ask(const audio_session::SessionRequest &p_request, Answer p_answer);

	// Has Apple's classes raise an exception, once, after that many messages more.
	void raise_after(int p_messages);
	bool is_going_to_raise() const;
	// Each message of an app's to Apple's classes says so.
	void note_message();

private:
	void push(audio_session::SessionEvent p_event) override;
	void complete(audio_session::RequestId p_id, audio_session::SessionOutcome p_outcome) override;

	// On the system's thread.
	void show(const audio_session::StatePointer &p_state);

	std::shared_ptr<audio_session::simulated::Device> get_device() const;
	void call_told() const;

	mutable std::mutex mutex;
	std::shared_ptr<audio_session::simulated::Device> device;
	std::function<void()> told;
	audio_session::StatePointer shown;
	std::atomic<int> messages_before_raising = -1;
	audio_session::RequestId next_id = 1;
	std::map<audio_session::RequestId, Answer> open;

	// Last: what runs on it uses all above.
	SystemThread thread;
};

} // namespace apple_double
