#pragma once

#include "../session/session_route.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>
#include <godot_cpp/variant/typed_array.hpp>

class AVAudioSessionCapability;
class AVAudioSessionChannel;
class AVAudioSessionDataSource;

// A device or connector for input or output, as it was when it was read.
class AVAudioSessionPort : public godot::RefCounted {
	GDCLASS(AVAudioSessionPort, godot::RefCounted)

public:
#include "gen/av_audio_session_port_enums.inc"

	// Returns null for a null port.
	static godot::Ref<AVAudioSessionPort> create(const audio_session::PortPointer &p_port);
	static godot::TypedArray<AVAudioSessionPort> create_list(const audio_session::PortList &p_ports);
	// Returns an empty array for a null port.
	static godot::TypedArray<AVAudioSessionDataSource> create_data_sources(const audio_session::PortPointer &p_port);

	PortType get_type() const { return static_cast<PortType>(port->type); }
	godot::String get_name() const;
	godot::String get_uid() const;
	bool has_hardware_voice_call_processing() const { return port->has_hardware_voice_call_processing; }
	bool is_spatial_audio_enabled() const { return port->is_spatial_audio_enabled; }
	godot::TypedArray<AVAudioSessionChannel> get_channels() const;
	godot::TypedArray<AVAudioSessionDataSource> get_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_selected_data_source() const;
	godot::Ref<AVAudioSessionDataSource> get_preferred_data_source() const;
	godot::Signal set_preferred_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);
	godot::Ref<AVAudioSessionCapability> get_far_field_capture() const;
	godot::Ref<AVAudioSessionCapability> get_high_quality_recording() const;

protected:
	static void _bind_methods();

private:
	audio_session::PortPointer port = std::make_shared<const audio_session::PortDescription>();
};

#include "gen/av_audio_session_port_casts.inc"
