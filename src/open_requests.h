#pragma once

#include "session/session_request.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/variant/signal.hpp>

#include <functional>
#include <map>
#include <mutex>

class AVAudioSessionRequest;

// The requests whose `Signal` a caller may be awaiting. From any thread.
class OpenRequests {
public:
	// Sends a request and keeps what its signal belongs to until it is over. No completion comes between
	// the two, on whatever thread.
	godot::Signal open(const std::function<audio_session::RequestId()> &p_send);

	// Null for a request that nobody can be waiting for.
	godot::Ref<AVAudioSessionRequest> take(audio_session::RequestId p_id);

private:
	std::mutex mutex;
	std::map<audio_session::RequestId, godot::Ref<AVAudioSessionRequest>> requests;
};
