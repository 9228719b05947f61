#pragma once

#include "../session/session_route.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/variant/string.hpp>

// One channel of a port.
class AVAudioSessionChannel : public godot::RefCounted {
	GDCLASS(AVAudioSessionChannel, godot::RefCounted)

public:
	static godot::Ref<AVAudioSessionChannel> create(const audio_session::ChannelDescription &p_channel);

	godot::String get_name() const;
	int64_t get_number() const { return channel.number; }
	int64_t get_label() const { return channel.label; }
	godot::String get_owning_port_uid() const;

protected:
	static void _bind_methods();

private:
	audio_session::ChannelDescription channel;
};
