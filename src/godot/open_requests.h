#pragma once

#include "../session/session_request.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/variant/signal.hpp>

#include <map>
#include <mutex>

class AVAudioSessionRequest;

// The requests whose `Signal` a caller may be awaiting. From any thread.
class OpenRequests {
public:
	OpenRequests();
	~OpenRequests();

	// Before the request is sent, which may take its time: keeps what its signal belongs to until it is over.
	godot::Signal open(audio_session::RequestId p_id);

	// Null for a request that nobody can be waiting for.
	godot::Ref<AVAudioSessionRequest> take(audio_session::RequestId p_id);

private:
	std::mutex mutex;
	std::map<audio_session::RequestId, godot::Ref<AVAudioSessionRequest>> requests;
};
