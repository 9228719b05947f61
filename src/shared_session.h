#pragma once

#include "deferred_call.h"
#include "open_requests.h"
#include "session/session_service.h"
#include "session_handles.h"

#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>

#include <memory>
#include <utility>

namespace audio_session {
class SimulatedDevice;
}

// The one session of the process, on the engine's side: has the engine call back when there is
// something to flush, and emits what happened as signals on every living handle.
class SharedSession : private audio_session::SessionObserver {
public:
	static void create();
	// Ends all open requests, each with its signal. Nobody is told of those that were cancelled but who
	// listens. For the moment in which the game quits and its scripts still live; `destroy()` does it, too.
	static void shut_down();
	static void destroy();
	// Null before the extension is initialized and after it is gone.
	static SharedSession *get_singleton() { return singleton.get(); }

	SharedSession(std::unique_ptr<audio_session::SessionBackend> p_backend, std::shared_ptr<audio_session::SimulatedDevice> p_device);

	audio_session::SessionService &get_service() { return service; }
	SessionHandles &get_handles() { return handles; }
	// Null unless the simulated device serves the session.
	const std::shared_ptr<audio_session::SimulatedDevice> &get_simulated_device() const { return simulated_device; }

	// The signal emits an `Error` when the request is over.
	godot::Signal submit(const audio_session::SessionRequest &p_request);

	// The signal emits the `Error` of the last assignment that the operation applies, when it is known.
	godot::Signal follow(audio_session::Operation p_operation);
	// The same for what is no assignment: an engine error, and nothing more is told of it.
	godot::Signal refuse_to_follow(const godot::String &p_message);

	// For an argument that can never be right: an engine error, and `request_failed` with it.
	godot::Signal reject(audio_session::Operation p_operation, const godot::String &p_message);

private:
	static void flush();
	void request_completed(const audio_session::RequestCompletion &p_completion) override;
	void session_event(const audio_session::SessionEvent &p_event) override;
	// Returns whether anything is connected to the signal.
	bool emit_request_failed(const audio_session::RequestCompletion &p_completion) const;
	void warn_of_unheard_failure(const audio_session::RequestCompletion &p_completion);
	void warn_of_misused_mode();
	template <typename... Args>
	void emit(const char *p_signal, const Args &...p_arguments) const;

	static std::unique_ptr<SharedSession> singleton;

	const std::shared_ptr<audio_session::SimulatedDevice> simulated_device;
	SessionHandles handles;
	OpenRequests open_requests;
	bool is_shut_down = false;
	bool was_unavailability_told = false;
	godot::String told_misuse;
	DeferredCall deferred_flush;
	// Last, so that its worker has ended before anything that it calls is gone.
	audio_session::SessionService service;
};
