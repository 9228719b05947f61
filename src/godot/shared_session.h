#pragma once

#include "../session/call_gate.h"
#include "../session/session_service.h"
#include "kept_requests.h"
#include "open_requests.h"
#include "session_handles.h"
#include "tree_frames.h"

#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace audio_session::simulated {
class Device;
}

// The one session of the process, on the engine's side: emits what happened as signals on every living handle,
// once in each frame, on the main thread.
class SharedSession : private audio_session::SessionObserver {
public:
	static void create();
	// On the main thread, when the main loop is there, and at the end of each of its frames. With a
	// SceneTree the session delivers by the tree's own signal instead. Godot 4.4 calls neither.
	static void start_frames();
	static void end_frame();
	// Ends all open requests, each with its signal. Cancelled requests raise no warning; only connected
	// listeners are notified. For the moment in which the game quits and its scripts still live; `destroy()` does
	// it, too.
	static void shut_down();
	// Afterwards requests of threads that still call in are refused. The memory stays: they may be reading.
	static void destroy();
	// Null before the extension is initialized and after it is gone.
	static SharedSession *get_singleton() { return singleton.load(std::memory_order_acquire); }

	SharedSession(std::unique_ptr<audio_session::SessionBackend> p_backend, std::shared_ptr<audio_session::simulated::Device> p_device);

	audio_session::SessionService &get_service() { return service; }
	SessionHandles &get_handles() { return handles; }
	// Null unless the simulated device serves the session.
	const std::shared_ptr<audio_session::simulated::Device> &get_simulated_device() const { return simulated_device; }

	// The signal emits an `Error` when the request is over.
	godot::Signal submit(const audio_session::SessionRequest &p_request);

	// The signal emits the `Error` of the last assignment that the operation applies, when it is known.
	godot::Signal follow(audio_session::Operation p_operation);
	// The same for what is no assignment: an engine error, and nothing more is told of it.
	godot::Signal refuse_to_follow(const godot::String &p_message);

	// For an argument that can never be right: an engine error, and `request_failed` with it.
	godot::Signal reject(audio_session::Operation p_operation, const godot::String &p_message);
	// The same for a property that was assigned; `follow()` answers with it.
	void reject_assignment(audio_session::Operation p_operation, const godot::String &p_message);

private:
	// Calls `p_send` with the id of the request that it is to send.
	static void process_frame();
	void deliver();
	godot::Signal open(const std::function<void(audio_session::RequestId)> &p_send);
	void request_completed(const audio_session::RequestCompletion &p_completion) override;
	void session_event(const audio_session::SessionEvent &p_event) override;
	void crowd_waits(size_t p_waiting) override;
	// Returns whether anything is connected to the signal.
	bool emit_request_failed(const audio_session::RequestCompletion &p_completion) const;
	void warn_of_unheard_failure(const audio_session::RequestCompletion &p_completion, const godot::String &p_caller);
	void warn_of_misused_mode();
	template <typename... Args>
	void emit(const char *p_signal, const Args &...p_arguments) const;

	static std::atomic<SharedSession *> singleton;

	const std::shared_ptr<audio_session::simulated::Device> simulated_device;
	SessionHandles handles;
	audio_session::CallGate requests_gate;
	OpenRequests open_requests;
	KeptRequests kept_requests;
	bool is_shut_down = false;
	bool was_unavailability_told = false;
	std::string told_misuse;
	std::unique_ptr<TreeFrames> tree_frames;
	std::atomic<bool> is_flush_due = false;
	audio_session::SessionService service;
};
