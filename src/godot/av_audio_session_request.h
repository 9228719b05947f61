#pragma once

#include "av_audio_session.h"

#include <godot_cpp/classes/global_constants.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/variant/string.hpp>

#include <atomic>

// What a changing method's `Signal` belongs to: `completed`, with an `Error`, once for each that is connected,
// also when it connects afterwards. The rest of the outcome can be read from then on, from any thread.
class AVAudioSessionRequest : public godot::RefCounted {
	GDCLASS(AVAudioSessionRequest, godot::RefCounted)

public:
	// The signal.
	static constexpr const char *COMPLETED = "completed";

	// Where it was asked for, for a warning. Before anybody else has it.
	void set_caller(const godot::String &p_caller) { caller = p_caller; }
	const godot::String &get_caller() const { return caller; }

	// On the main thread, once.
	void complete(godot::Error p_error, AVAudioSession::ErrorCode p_code, const godot::String &p_message);

	// On the main thread, once it is done: calls each that is connected, and disconnects it.
	void answer();

	bool is_done() const { return done.load(std::memory_order_acquire); }
	// `OK` while it is open.
	godot::Error get_error() const { return is_done() ? error : godot::OK; }
	// `ERROR_CODE_NONE` while it is open, and when the platform was not asked.
	AVAudioSession::ErrorCode get_code() const { return is_done() ? code : AVAudioSession::ERROR_CODE_NONE; }
	// Empty while it is open, and when nothing was refused.
	godot::String get_message() const { return is_done() ? message : godot::String(); }

protected:
	static void _bind_methods();

private:
	godot::String caller;
	// Written before `done`, and never again.
	godot::Error error = godot::OK;
	AVAudioSession::ErrorCode code = AVAudioSession::ERROR_CODE_NONE;
	godot::String message;
	std::atomic<bool> done = false;
};
