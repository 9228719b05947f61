#include "av_audio_session_port.h"

#include "av_audio_session_capability.h"
#include "av_audio_session_channel.h"
#include "av_audio_session_data_source.h"
#include "shared_session.h"

#include <godot_cpp/core/class_db.hpp>
#include <godot_cpp/core/error_macros.hpp>
#include <godot_cpp/core/memory.hpp>

using namespace audio_session;
using namespace godot;

Ref<AVAudioSessionPort> AVAudioSessionPort::create(const PortPointer &p_port) {
	if (p_port == nullptr) {
		return {};
	}
	const Ref<AVAudioSessionPort> created = memnew(AVAudioSessionPort);
	created->port = p_port;
	return created;
}

TypedArray<AVAudioSessionPort> AVAudioSessionPort::create_list(const PortList &p_ports) {
	TypedArray<AVAudioSessionPort> list;
	for (const PortPointer &port : p_ports) {
		list.push_back(create(port));
	}
	return list;
}

TypedArray<AVAudioSessionDataSource> AVAudioSessionPort::create_data_sources(const PortPointer &p_port) {
	TypedArray<AVAudioSessionDataSource> list;
	if (p_port == nullptr) {
		return list;
	}
	for (const DataSourceDescription &source : p_port->data_sources) {
		list.push_back(AVAudioSessionDataSource::create(*p_port, source.id));
	}
	return list;
}

String AVAudioSessionPort::get_name() const {
	return String::utf8(port->name.c_str());
}

String AVAudioSessionPort::get_uid() const {
	return String::utf8(port->uid.c_str());
}

TypedArray<AVAudioSessionChannel> AVAudioSessionPort::get_channels() const {
	TypedArray<AVAudioSessionChannel> list;
	for (const ChannelDescription &channel : port->channels) {
		list.push_back(AVAudioSessionChannel::create(channel));
	}
	return list;
}

TypedArray<AVAudioSessionDataSource> AVAudioSessionPort::get_data_sources() const {
	return create_data_sources(port);
}

Ref<AVAudioSessionDataSource> AVAudioSessionPort::get_selected_data_source() const {
	return AVAudioSessionDataSource::create(*port, port->selected_data_source);
}

Ref<AVAudioSessionDataSource> AVAudioSessionPort::get_preferred_data_source() const {
	return AVAudioSessionDataSource::create(*port, port->preferred_data_source);
}

Signal AVAudioSessionPort::set_preferred_data_source(const Ref<AVAudioSessionDataSource> &p_data_source) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL_V(session, Signal());
	const std::optional<int64_t> id = p_data_source.is_valid() ? std::optional<int64_t>(p_data_source->get_id()) : std::nullopt;
	return session->submit(SessionRequest::set_preferred_data_source(port->uid, id));
}

Ref<AVAudioSessionCapability> AVAudioSessionPort::get_far_field_capture() const {
	return port->bluetooth_microphone_extension ? AVAudioSessionCapability::create(port->bluetooth_microphone_extension->far_field_capture) : Ref<AVAudioSessionCapability>();
}

Ref<AVAudioSessionCapability> AVAudioSessionPort::get_high_quality_recording() const {
	return port->bluetooth_microphone_extension ? AVAudioSessionCapability::create(port->bluetooth_microphone_extension->high_quality_recording) : Ref<AVAudioSessionCapability>();
}

void AVAudioSessionPort::_bind_methods() {
#include "gen/av_audio_session_port_members.inc"

#include "gen/av_audio_session_port_constants.inc"
}
