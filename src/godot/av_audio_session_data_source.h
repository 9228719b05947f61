#pragma once

#include "../session/session_route.h"

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/string.hpp>

// One of several microphones or outputs behind one port.
class AVAudioSessionDataSource : public godot::RefCounted {
	GDCLASS(AVAudioSessionDataSource, godot::RefCounted)

public:
#include "gen/av_audio_session_data_source_enums.inc"

	// Returns null if the port has no such data source.
	static godot::Ref<AVAudioSessionDataSource> create(const audio_session::PortDescription &p_port, std::optional<int64_t> p_id);

	int64_t get_id() const { return source.id; }
	godot::String get_name() const;
	Location get_location() const { return static_cast<Location>(source.location); }
	Orientation get_orientation() const { return static_cast<Orientation>(source.orientation); }
	godot::PackedInt32Array get_supported_polar_patterns() const;
	PolarPattern get_selected_polar_pattern() const { return static_cast<PolarPattern>(source.selected_polar_pattern); }
	PolarPattern get_preferred_polar_pattern() const { return static_cast<PolarPattern>(source.preferred_polar_pattern); }
	godot::Signal set_preferred_polar_pattern(PolarPattern p_pattern);

protected:
	static void _bind_methods();

private:
	audio_session::DataSourceDescription source;
	std::string port_uid;
};

#include "gen/av_audio_session_data_source_casts.inc"
