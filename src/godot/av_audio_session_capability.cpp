#include "av_audio_session_capability.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/memory.hpp>

using namespace audio_session;
using namespace godot;

Ref<AVAudioSessionCapability> AVAudioSessionCapability::create(const Capability &p_capability) {
	const Ref<AVAudioSessionCapability> created = memnew(AVAudioSessionCapability);
	created->capability = p_capability;
	return created;
}

void AVAudioSessionCapability::_bind_methods() {
#include "gen/av_audio_session_capability_members.inc"
}
