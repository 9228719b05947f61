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

// Connects the one session of the process to the engine: once in each frame, on the main thread, it emits the
// events as signals of every living handle.
class SharedSession : private audio_session::SessionObserver {
public:
	static void create();
	// Call on the main thread when the main loop exists, and at the end of each of its frames. With a SceneTree the
	// session uses the tree's own signal instead. Godot 4.4 calls neither.
	static void start_frames();
	static void end_frame();
	// Completes all open requests, each with its signal. Cancelled requests raise no warning; only connected
	// listeners are notified. Call when the game quits and its scripts still exist; `destroy()` does it, too.
	static void shut_down();
	// After this, requests of other threads are refused. The memory stays, because they may be reading.
	static void destroy();
	// Returns null before the extension is initialized and after it is terminated.
	static SharedSession *get_singleton() { return singleton.load(std::memory_order_acquire); }

	SharedSession(std::unique_ptr<audio_session::SessionBackend> p_backend, std::shared_ptr<audio_session::simulated::Device> p_device);

	audio_session::SessionService &get_service() { return service; }
	SessionHandles &get_handles() { return handles; }
	// Null unless the session runs on the simulated device.
	const std::shared_ptr<audio_session::simulated::Device> &get_simulated_device() const { return simulated_device; }

	// Returns a signal that emits an `Error` when the request is completed.
	godot::Signal submit(const audio_session::SessionRequest &p_request);

	// Returns a signal that emits the `Error` of the last assignment that the operation applies, when it is known.
	godot::Signal follow(audio_session::Operation p_operation);
	// Refuses to follow something that is not an assignment: with an engine error and no other report.
	godot::Signal refuse_to_follow(const godot::String &p_message);

	// Refuses an invalid argument: with an engine error and `request_failed`.
	godot::Signal reject(audio_session::Operation p_operation, const godot::String &p_message);
	// Refuses an invalid assignment in the same way; `follow()` then returns the same error.
	void reject_assignment(audio_session::Operation p_operation, const godot::String &p_message);

private:
	static void process_frame();
	void deliver();
	// Calls `p_send` with the id for the new request.
	godot::Signal open(const std::function<void(audio_session::RequestId)> &p_send);
	void request_completed(const audio_session::RequestCompletion &p_completion) override;
	void session_event(const audio_session::SessionEvent &p_event) override;
	void backlog_grew(size_t p_waiting) override;
	// Returns whether anything is connected to the signal.
	bool emit_request_failed(const audio_session::RequestCompletion &p_completion) const;
	void warn_of_unhandled_failure(const audio_session::RequestCompletion &p_completion, const godot::String &p_caller);
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
	bool was_unavailability_reported = false;
	std::string reported_misuse;
	std::unique_ptr<TreeFrames> tree_frames;
	std::atomic<bool> is_flush_due = false;
	audio_session::SessionService service;
};
