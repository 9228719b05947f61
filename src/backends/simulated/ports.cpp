#include "ports.h"

#include <iterator>

namespace audio_session::simulated {

// Type, name, channels, maximum, latency, rates, gain settable, voice processing, spatial.
const PortModel BUILT_IN_MIC = { PortType::BUILT_IN_MIC, "Built-In Microphone", 1, 1, 0.006, { 8000, 16000, 22050, 24000, 44100, 48000 }, true, false, false };
const PortModel BUILT_IN_RECEIVER = { PortType::BUILT_IN_RECEIVER, "Built-In Receiver", 1, 1, 0.009, { 8000, 16000, 22050, 24000, 44100, 48000 }, false, false, false };
const PortModel BUILT_IN_SPEAKER = { PortType::BUILT_IN_SPEAKER, "Built-In Speaker", 2, 2, 0.011, { 8000, 16000, 22050, 24000, 44100, 48000 }, false, false, true };

namespace {

constexpr PortModel HEADSET_MIC = { PortType::HEADSET_MIC, "Headset Microphone", 1, 1, 0.006, { 8000, 16000, 24000, 44100, 48000 }, true, false, false };
constexpr PortModel HEADSET_HEADPHONES = { PortType::HEADPHONES, "Headset", 2, 2, 0.01, { 8000, 16000, 24000, 44100, 48000 }, false, false, true };
constexpr PortModel HEADPHONES = { PortType::HEADPHONES, "Headphones", 2, 2, 0.01, { 8000, 16000, 24000, 44100, 48000 }, false, false, true };
constexpr PortModel A2DP = { PortType::BLUETOOTH_A2DP, "Bluetooth Headphones", 2, 2, 0.16, { 44100, 48000 }, false, false, true };
constexpr PortModel HFP_INPUT = { PortType::BLUETOOTH_HFP, "Bluetooth Headset Microphone", 1, 1, 0.03, { 8000, 16000, 24000 }, false, true, false };
constexpr PortModel HFP_OUTPUT = { PortType::BLUETOOTH_HFP, "Bluetooth Headset", 1, 1, 0.03, { 8000, 16000, 24000 }, false, true, false };
constexpr PortModel AIR_PLAY = { PortType::AIR_PLAY, "AirPlay Speaker", 2, 2, 2.0, { 44100 }, false, false, true };
constexpr PortModel USB_INPUT = { PortType::USB_AUDIO, "USB Microphone", 2, 2, 0.004, { 44100, 48000, 88200, 96000, 192000 }, true, false, false };
constexpr PortModel USB_OUTPUT = { PortType::USB_AUDIO, "USB Audio", 2, 2, 0.004, { 44100, 48000, 88200, 96000, 192000 }, false, false, false };
constexpr PortModel HDMI = { PortType::HDMI, "HDMI", 2, 8, 0.02, { 32000, 44100, 48000 }, false, false, true };
constexpr PortModel CAR_MIC = { PortType::CAR_AUDIO, "Car Microphone", 1, 1, 0.05, { 8000, 16000, 24000 }, false, true, false };
constexpr PortModel CAR_SPEAKERS = { PortType::CAR_AUDIO, "Car", 2, 2, 0.12, { 44100, 48000 }, false, true, false };

// In the order of `DeviceKind`.
constexpr DeviceModel DEVICE_MODELS[] = {
	{ &HEADSET_MIC, &HEADSET_HEADPHONES },
	{ nullptr, &HEADPHONES },
	{ nullptr, &A2DP },
	{ &HFP_INPUT, &HFP_OUTPUT },
	{ nullptr, &AIR_PLAY },
	{ &USB_INPUT, &USB_OUTPUT },
	{ nullptr, &HDMI },
	{ &CAR_MIC, &CAR_SPEAKERS },
};
static_assert(std::size(DEVICE_MODELS) == std::size(DEVICE_KIND_NAMES));

constexpr uint32_t CHANNEL_LABEL_MONO = 42;
constexpr int32_t STEREO = 2;

// The microphones of an iPhone: beside the connector, at the front camera and at the back camera.
std::vector<DataSourceDescription> get_built_in_microphones() {
	const std::vector<PolarPattern> camera = { PolarPattern::OMNIDIRECTIONAL, PolarPattern::CARDIOID, PolarPattern::SUBCARDIOID, PolarPattern::STEREO };
	return {
		{ 1, "Bottom", DataSourceLocation::LOWER, DataSourceOrientation::BOTTOM, { PolarPattern::OMNIDIRECTIONAL }, PolarPattern::OMNIDIRECTIONAL, PolarPattern::NONE },
		{ 2, "Front", DataSourceLocation::UPPER, DataSourceOrientation::FRONT, camera, PolarPattern::OMNIDIRECTIONAL, PolarPattern::NONE },
		{ 3, "Back", DataSourceLocation::UPPER, DataSourceOrientation::BACK, camera, PolarPattern::OMNIDIRECTIONAL, PolarPattern::NONE },
	};
}

void choose_data_source(PortDescription &p_port, const PortPreference &p_preference) {
	p_port.data_sources = get_built_in_microphones();
	p_port.preferred_data_source = p_preference.preferred_data_source;
	p_port.selected_data_source = p_port.data_sources.front().id;
	for (const std::optional<int64_t> &wanted : { p_preference.preferred_data_source, p_preference.chosen_data_source }) {
		if (find_data_source(p_port, wanted) != nullptr) {
			p_port.selected_data_source = wanted;
		}
	}
	for (DataSourceDescription &source : p_port.data_sources) {
		const auto preferred = p_preference.polar_patterns.find(source.id);
		if (preferred != p_preference.polar_patterns.end()) {
			source.preferred_polar_pattern = preferred->second;
			source.selected_polar_pattern = preferred->second;
		}
	}
}

void describe_channels(PortDescription &p_port, int32_t p_channels) {
	for (int32_t number = 1; number <= p_channels; number++) {
		// Core Audio's labels begin with left and right, in this order.
		const uint32_t label = p_channels == 1 ? CHANNEL_LABEL_MONO : static_cast<uint32_t>(number);
		p_port.channels.push_back({ p_port.name + " " + std::to_string(number), number, p_port.uid, label });
	}
}

} // namespace

const DeviceModel &get_model(DeviceKind p_kind) {
	return DEVICE_MODELS[static_cast<size_t>(p_kind)];
}

PortPointer describe_port(const PortModel &p_model, const PortPreference &p_preference, int32_t p_channels, bool p_spatial_audio, CategoryOptions p_options) {
	auto port = std::make_shared<PortDescription>();
	port->type = p_model.type;
	port->name = p_model.name;
	port->uid = p_model.name;
	port->has_hardware_voice_call_processing = p_model.has_voice_processing;
	port->is_spatial_audio_enabled = p_spatial_audio && p_model.can_spatialize;
	if (p_model.type == PortType::BUILT_IN_MIC) {
		choose_data_source(*port, p_preference);
	}
	if (&p_model == &HFP_INPUT) {
		port->bluetooth_microphone_extension = BluetoothMicrophoneExtension{
			{ true, (p_options & CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING) != CategoryOptions(0) },
			{ true, (p_options & CategoryOptions::FAR_FIELD_INPUT) != CategoryOptions(0) },
		};
	}
	describe_channels(*port, records_stereo(*port) ? STEREO : p_channels);
	return port;
}

bool records_stereo(const PortDescription &p_port) {
	const DataSourceDescription *const source = find_data_source(p_port, p_port.selected_data_source);
	return source != nullptr && source->selected_polar_pattern == PolarPattern::STEREO;
}

} // namespace audio_session::simulated
