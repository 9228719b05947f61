#include "av_audio_session_route.h"

#include "av_audio_session_port.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/memory.hpp>

using namespace audio_session;
using namespace godot;

Ref<AVAudioSessionRoute> AVAudioSessionRoute::create(const RoutePointer &p_route) {
	if (p_route == nullptr) {
		return {};
	}
	const Ref<AVAudioSessionRoute> created = memnew(AVAudioSessionRoute);
	created->route = p_route;
	return created;
}

TypedArray<AVAudioSessionPort> AVAudioSessionRoute::get_inputs() const {
	return AVAudioSessionPort::create_list(route->inputs);
}

TypedArray<AVAudioSessionPort> AVAudioSessionRoute::get_outputs() const {
	return AVAudioSessionPort::create_list(route->outputs);
}

void AVAudioSessionRoute::_bind_methods() {
#include "gen/av_audio_session_route_members.inc"
}
