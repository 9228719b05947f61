#pragma once

#include "av_audio_session.h"

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/variant/string.hpp>

#include <atomic>

// The object of the signal `completed` that a changing method returns. The signal is emitted with an `Error` once
// for each connection, also for those made later. From then on, the rest of the result can be read from any thread.
class AVAudioSessionRequest : public godot::RefCounted {
	GDCLASS(AVAudioSessionRequest, godot::RefCounted)

public:
	// The signal.
	static constexpr const char *COMPLETED = "completed";

	// Sets the place of the call, for a warning. Call before the object is shared.
	void set_caller(const godot::String &p_caller) { caller = p_caller; }
	const godot::String &get_caller() const { return caller; }

	// Call once, on the main thread.
	void complete(godot::Error p_error, AVAudioSession::ErrorCode p_code, const godot::String &p_message);

	// Call on the main thread when the request is completed: calls and disconnects all handlers.
	void answer();

	bool is_done() const { return done.load(std::memory_order_acquire); }
	// Returns `OK` until the request is completed.
	godot::Error get_error() const { return is_done() ? error : godot::OK; }
	// Returns `ERROR_CODE_NONE` until the request is completed, and if the platform was not asked.
	AVAudioSession::ErrorCode get_code() const { return is_done() ? code : AVAudioSession::ERROR_CODE_NONE; }
	// Returns an empty string until the request is completed, and on success.
	godot::String get_message() const { return is_done() ? message : godot::String(); }

protected:
	static void _bind_methods();

private:
	godot::String caller;
	// Written once, before `done`.
	godot::Error error = godot::OK;
	AVAudioSession::ErrorCode code = AVAudioSession::ERROR_CODE_NONE;
	godot::String message;
	std::atomic<bool> done = false;
};
