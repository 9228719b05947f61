// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// The kind of device or connector that a port is.
enum class PortType : int32_t {
	// A kind that this version does not know.
	UNKNOWN = 0,
	// Line input on the dock connector.
	LINE_IN = 1,
	// The device's own microphone.
	BUILT_IN_MIC = 2,
	// The microphone of a wired headset.
	HEADSET_MIC = 3,
	// The microphone of an iPhone or iPad that is used with an Apple TV.
	CONTINUITY_MICROPHONE = 4,
	// Line output on the dock connector.
	LINE_OUT = 5,
	// Wired headphones, or those of a wired headset.
	HEADPHONES = 6,
	// Bluetooth headphones or speaker, in high quality and without a microphone.
	BLUETOOTH_A2DP = 7,
	// The small speaker that is held to the ear in a call.
	BUILT_IN_RECEIVER = 8,
	// The device's own speaker.
	BUILT_IN_SPEAKER = 9,
	// A television or receiver, over HDMI.
	HDMI = 10,
	// A device on the network, over AirPlay; its sound is noticeably later than the image.
	AIR_PLAY = 11,
	// A Bluetooth Low Energy device, such as a hearing aid.
	BLUETOOTH_LE = 12,
	// A Bluetooth headset with its microphone, over the hands-free profile.
	BLUETOOTH_HFP = 13,
	// A USB device, input or output.
	USB_AUDIO = 14,
	// A car, over CarPlay.
	CAR_AUDIO = 15,
	// A port without hardware of its own.
	VIRTUAL = 16,
	// A device on the PCI bus.
	PCI = 17,
	// A FireWire device.
	FIRE_WIRE = 18,
	// A screen, over DisplayPort.
	DISPLAY_PORT = 19,
	// A device on a network, over Audio Video Bridging.
	AVB = 20,
	// A Thunderbolt device.
	THUNDERBOLT = 21,
};

struct PortTypeName {
	PortType value;
	std::string_view name;
};

inline constexpr PortTypeName PORT_TYPE_NAMES[] = {
	{ PortType::UNKNOWN, "unknown" },
	{ PortType::LINE_IN, "lineIn" },
	{ PortType::BUILT_IN_MIC, "builtInMic" },
	{ PortType::HEADSET_MIC, "headsetMic" },
	{ PortType::CONTINUITY_MICROPHONE, "continuityMicrophone" },
	{ PortType::LINE_OUT, "lineOut" },
	{ PortType::HEADPHONES, "headphones" },
	{ PortType::BLUETOOTH_A2DP, "bluetoothA2DP" },
	{ PortType::BUILT_IN_RECEIVER, "builtInReceiver" },
	{ PortType::BUILT_IN_SPEAKER, "builtInSpeaker" },
	{ PortType::HDMI, "hdmi" },
	{ PortType::AIR_PLAY, "airPlay" },
	{ PortType::BLUETOOTH_LE, "bluetoothLE" },
	{ PortType::BLUETOOTH_HFP, "bluetoothHFP" },
	{ PortType::USB_AUDIO, "usbAudio" },
	{ PortType::CAR_AUDIO, "carAudio" },
	{ PortType::VIRTUAL, "virtual" },
	{ PortType::PCI, "pci" },
	{ PortType::FIRE_WIRE, "fireWire" },
	{ PortType::DISPLAY_PORT, "displayPort" },
	{ PortType::AVB, "avb" },
	{ PortType::THUNDERBOLT, "thunderbolt" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(PortType p_value) {
	for (const PortTypeName &row : PORT_TYPE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<PortType> find_port_type(std::string_view p_name) {
	for (const PortTypeName &row : PORT_TYPE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_port_type(int64_t p_value) {
	return p_value >= 0 && p_value <= 21;
}

} // namespace audio_session
