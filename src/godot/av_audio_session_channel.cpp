#include "av_audio_session_channel.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/memory.hpp>

using namespace audio_session;
using namespace godot;

Ref<AVAudioSessionChannel> AVAudioSessionChannel::create(const ChannelDescription &p_channel) {
	const Ref<AVAudioSessionChannel> created = memnew(AVAudioSessionChannel);
	created->channel = p_channel;
	return created;
}

String AVAudioSessionChannel::get_name() const {
	return String::utf8(channel.name.c_str());
}

String AVAudioSessionChannel::get_owning_port_uid() const {
	return String::utf8(channel.owning_port_uid.c_str());
}

void AVAudioSessionChannel::_bind_methods() {
#include "gen/av_audio_session_channel_members.inc"
}
