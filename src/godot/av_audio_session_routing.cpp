// Inputs and outputs.

#include "av_audio_session.h"

#include "av_audio_session_data_source.h"
#include "av_audio_session_port.h"
#include "av_audio_session_route.h"
#include "session_access.h"

using namespace audio_session;
using namespace godot;
using namespace session_access;

namespace {

std::optional<int64_t> get_id(const Ref<AVAudioSessionDataSource> &p_data_source) {
	return p_data_source.is_valid() ? std::optional<int64_t>(p_data_source->get_id()) : std::nullopt;
}

Ref<AVAudioSessionDataSource> get_selected(const PortPointer &p_port) {
	return p_port != nullptr ? AVAudioSessionDataSource::create(*p_port, p_port->selected_data_source) : Ref<AVAudioSessionDataSource>();
}

} // namespace

Ref<AVAudioSessionRoute> AVAudioSession::get_current_route() const {
	return AVAudioSessionRoute::create(::session_access::get_state()->current_route);
}

Signal AVAudioSession::override_output_audio_port(PortOverride p_override) {
	if (!is_valid_port_override(p_override)) {
		return reject(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, vformat("There is no port override %d. Use PORT_OVERRIDE_NONE (%d) or PORT_OVERRIDE_SPEAKER (%d).", static_cast<int64_t>(p_override), static_cast<int64_t>(PORT_OVERRIDE_NONE), static_cast<int64_t>(PORT_OVERRIDE_SPEAKER)));
	}
	return submit(SessionRequest::of(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, static_cast<audio_session::PortOverride>(p_override)));
}

TypedArray<AVAudioSessionPort> AVAudioSession::get_available_inputs() const {
	return AVAudioSessionPort::create_list(*::session_access::get_state()->available_inputs);
}

Ref<AVAudioSessionPort> AVAudioSession::get_preferred_input() const {
	return AVAudioSessionPort::create(::session_access::get_state()->preferred_input);
}

Signal AVAudioSession::set_preferred_input(const Ref<AVAudioSessionPort> &p_port) {
	if (p_port.is_null()) {
		return submit(SessionRequest::set_preferred_input(""));
	}
	const String uid = p_port->get_uid();
	if (uid.is_empty()) {
		return reject(Operation::SET_PREFERRED_INPUT, "This AVAudioSessionPort is not a port of the session. Use one of available_inputs, or null for no preference.");
	}
	return submit(SessionRequest::set_preferred_input(uid.utf8().get_data()));
}

TypedArray<AVAudioSessionDataSource> AVAudioSession::get_input_data_sources() const {
	return AVAudioSessionPort::create_data_sources(get_input_port(*::session_access::get_state()));
}

Ref<AVAudioSessionDataSource> AVAudioSession::get_input_data_source() const {
	return get_selected(get_input_port(*::session_access::get_state()));
}

Signal AVAudioSession::set_input_data_source(const Ref<AVAudioSessionDataSource> &p_data_source) {
	return submit(SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, get_id(p_data_source)));
}

TypedArray<AVAudioSessionDataSource> AVAudioSession::get_output_data_sources() const {
	return AVAudioSessionPort::create_data_sources(get_output_port(*::session_access::get_state()));
}

Ref<AVAudioSessionDataSource> AVAudioSession::get_output_data_source() const {
	return get_selected(get_output_port(*::session_access::get_state()));
}

Signal AVAudioSession::set_output_data_source(const Ref<AVAudioSessionDataSource> &p_data_source) {
	return submit(SessionRequest::set_data_source(Operation::SET_OUTPUT_DATA_SOURCE, get_id(p_data_source)));
}

PackedInt64Array AVAudioSession::get_supported_output_channel_layouts() const {
	PackedInt64Array layouts;
	for (const uint32_t layout : *::session_access::get_state()->supported_output_channel_layouts) {
		layouts.push_back(layout);
	}
	return layouts;
}
