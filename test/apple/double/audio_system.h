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

// Receives the outcome of a request that the player answers.
using Answer = std::function<void(const audio_session::SessionOutcome &)>;

// The system behind Apple's classes: a simulated device. The classes show its state, it carries out their calls,
// and its events are posted as notifications and changed values.
class AudioSystem : private audio_session::SessionEventSink {
public:
	// Returns the one of the process. Its device is a new one, unless `connect()` set another.
	static AudioSystem &get();

	AudioSystem();

	// Sets the device that Apple's classes show from now on, without notifications of the difference. `p_notified`
	// is called after an event was posted, from the thread that caused it; it may be called until the next
	// `connect()`.
	void connect(std::shared_ptr<audio_session::simulated::Device> p_device, std::function<void()> p_notified = nullptr);

	// During its lifetime, requests of this thread count as this operation of the session, although Apple's API has
	// one method for several operations. The device needs it for the failure or delay of that operation.
	class OperationScope {
	public:
		explicit OperationScope(audio_session::Operation p_operation);
		~OperationScope();

		OperationScope(const OperationScope &) = delete;
		OperationScope &operator=(const OperationScope &) = delete;
	};

	// Returns the state that Apple's properties show, not null.
	audio_session::StatePointer get_state() const;

	// Carries out a request; all its effects were posted when it returns.
	audio_session::SessionResult perform(const audio_session::SessionRequest &p_request);
	// Carries out a request that the player answers. The answer comes from the system's thread, possibly before
	// this returns.
	void request(const audio_session::SessionRequest &p_request, Answer p_answer);

	// Makes Apple's classes raise an exception, once, after that many more messages.
	void raise_after(int p_messages);
	bool is_going_to_raise() const;
	// Called for each message of an app to Apple's classes.
	void note_message();

private:
	void push(audio_session::SessionEvent p_event) override;
	void complete(audio_session::RequestId p_id, audio_session::SessionOutcome p_outcome) override;

	// Called on the system's thread.
	void show(const audio_session::StatePointer &p_state);

	std::shared_ptr<audio_session::simulated::Device> get_device() const;
	void call_notified() const;

	mutable std::mutex mutex;
	std::shared_ptr<audio_session::simulated::Device> device;
	std::function<void()> notified;
	audio_session::StatePointer shown;
	std::atomic<int> messages_before_raising = -1;
	audio_session::RequestId next_id = 1;
	std::map<audio_session::RequestId, Answer> open;

	// Declared last: its tasks use all members above.
	SystemThread thread;
};

} // namespace apple_double
