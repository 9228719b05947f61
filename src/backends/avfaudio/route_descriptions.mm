#include "route_descriptions.h"

#include "gen/apple_strings.h"
#include "gen/availability.h"
#include "text.h"

namespace audio_session::avfaudio {

namespace {

PolarPattern to_polar_pattern(NSString *p_name) {
	return find_polar_pattern(p_name).value_or(PolarPattern::NONE);
}

std::optional<int64_t> get_id(AVAudioSessionDataSourceDescription *p_source) {
	return p_source == nil ? std::nullopt : std::optional<int64_t>([[p_source dataSourceID] longLongValue]);
}

ChannelDescription describe_channel(AVAudioSessionChannelDescription *p_channel) {
	ChannelDescription channel;
	channel.name = to_text([p_channel channelName]);
	channel.number = static_cast<int32_t>([p_channel channelNumber]);
	channel.owning_port_uid = to_text([p_channel owningPortUID]);
	channel.label = [p_channel channelLabel];
	return channel;
}

DataSourceDescription describe_data_source(AVAudioSessionDataSourceDescription *p_source) {
	DataSourceDescription source;
	source.id = *get_id(p_source);
	source.name = to_text([p_source dataSourceName]);
	source.location = find_data_source_location([p_source location]).value_or(DataSourceLocation::UNKNOWN);
	source.orientation = find_data_source_orientation([p_source orientation]).value_or(DataSourceOrientation::UNKNOWN);
	for (NSString *name in [p_source supportedPolarPatterns]) {
		if (const std::optional<PolarPattern> pattern = find_polar_pattern(name)) {
			source.supported_polar_patterns.push_back(*pattern);
		}
	}
	source.selected_polar_pattern = to_polar_pattern([p_source selectedPolarPattern]);
	source.preferred_polar_pattern = to_polar_pattern([p_source preferredPolarPattern]);
	return source;
}

std::optional<BluetoothMicrophoneExtension> describe_bluetooth_microphone(AVAudioSessionPortDescription *p_port) {
	if (AVFAUDIO_HAS_SESSION_PORT_DESCRIPTION_BLUETOOTH_MICROPHONE_EXTENSION) {
		AVAudioSessionPortExtensionBluetoothMicrophone *const microphone = [p_port bluetoothMicrophoneExtension];
		if (microphone != nil) {
			AVAudioSessionCapability *const recording = [microphone highQualityRecording];
			AVAudioSessionCapability *const capture = [microphone farFieldCapture];
			return BluetoothMicrophoneExtension{ { !![recording isSupported], !![recording isEnabled] }, { !![capture isSupported], !![capture isEnabled] } };
		}
	}
	return std::nullopt;
}

} // namespace

PortPointer describe_port(AVAudioSessionPortDescription *p_port) {
	if (p_port == nil) {
		return nullptr;
	}
	auto port = std::make_shared<PortDescription>();
	port->type = find_port_type([p_port portType]).value_or(PortType::UNKNOWN);
	port->name = to_text([p_port portName]);
	port->uid = to_text([p_port UID]);
	port->has_hardware_voice_call_processing = [p_port hasHardwareVoiceCallProcessing];
	port->is_spatial_audio_enabled = [p_port isSpatialAudioEnabled];
	for (AVAudioSessionChannelDescription *channel in [p_port channels]) {
		port->channels.push_back(describe_channel(channel));
	}
	for (AVAudioSessionDataSourceDescription *source in [p_port dataSources]) {
		port->data_sources.push_back(describe_data_source(source));
	}
	port->selected_data_source = get_id([p_port selectedDataSource]);
	port->preferred_data_source = get_id([p_port preferredDataSource]);
	port->bluetooth_microphone_extension = describe_bluetooth_microphone(p_port);
	return port;
}

PortList describe_ports(NSArray<AVAudioSessionPortDescription *> *p_ports) {
	PortList ports;
	for (AVAudioSessionPortDescription *port in p_ports) {
		ports.push_back(describe_port(port));
	}
	return ports;
}

RoutePointer describe_route(AVAudioSessionRouteDescription *p_route) {
	return std::make_shared<const RouteDescription>(RouteDescription{ describe_ports([p_route inputs]), describe_ports([p_route outputs]) });
}

} // namespace audio_session::avfaudio
