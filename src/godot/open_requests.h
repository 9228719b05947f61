#pragma once

#include "../session/session_request.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/variant/signal.hpp>

#include <map>
#include <mutex>

class AVAudioSessionRequest;

// The requests whose `Signal` may be awaited. Thread-safe.
class OpenRequests {
public:
	OpenRequests();
	~OpenRequests();

	// Call before the request is sent. Keeps the object of the signal until the request is completed.
	godot::Signal open(audio_session::RequestId p_id);

	// Returns null for a request without a signal.
	godot::Ref<AVAudioSessionRequest> take(audio_session::RequestId p_id);

private:
	std::mutex mutex;
	std::map<audio_session::RequestId, godot::Ref<AVAudioSessionRequest>> requests;
};
