#include "open_requests.h"

#include "av_audio_session_request.h"
#include "script_caller.h"

#include <godot_cpp/core/memory.hpp>

using namespace audio_session;
using namespace godot;

OpenRequests::OpenRequests() = default;

OpenRequests::~OpenRequests() = default;

Signal OpenRequests::open(RequestId p_id) {
	const Ref<AVAudioSessionRequest> request = memnew(AVAudioSessionRequest);
	request->set_caller(find_script_caller());
	const std::lock_guard<std::mutex> lock(mutex);
	requests[p_id] = request;
	return Signal(request.ptr(), AVAudioSessionRequest::COMPLETED);
}

Ref<AVAudioSessionRequest> OpenRequests::take(RequestId p_id) {
	const std::lock_guard<std::mutex> lock(mutex);
	const auto found = requests.find(p_id);
	if (found == requests.end()) {
		return {};
	}
	const Ref<AVAudioSessionRequest> request = found->second;
	requests.erase(found);
	return request;
}
