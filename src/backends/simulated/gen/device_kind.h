// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session::simulated {

// What can be connected to the simulated device, one of each kind.
enum class DeviceKind : int32_t {
	// Headphones with a microphone, on a wire: `AVAudioSessionPort.PORT_HEADPHONES` and `AVAudioSessionPort.PORT_HEADSET_MIC`.
	WIRED_HEADSET = 0,
	// Headphones on a wire: `AVAudioSessionPort.PORT_HEADPHONES`.
	HEADPHONES = 1,
	// Bluetooth headphones or speakers in high quality: `AVAudioSessionPort.PORT_BLUETOOTH_A2DP`. With `AVAudioSession.playAndRecord` they need `AVAudioSession.OPTION_ALLOW_BLUETOOTH_A2DP`.
	BLUETOOTH_A2DP = 2,
	// A Bluetooth headset for calls, with a microphone: `AVAudioSessionPort.PORT_BLUETOOTH_HFP` in both directions. It needs `AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP`.
	BLUETOOTH_HFP = 3,
	// A speaker on the network: `AVAudioSessionPort.PORT_AIR_PLAY`, with a latency of two seconds. With `AVAudioSession.playAndRecord` it needs `AVAudioSession.OPTION_ALLOW_AIR_PLAY`.
	AIR_PLAY = 4,
	// An audio interface with two channels in each direction and rates up to 192 kHz: `AVAudioSessionPort.PORT_USB_AUDIO`.
	USB = 5,
	// A television with up to eight channels: `AVAudioSessionPort.PORT_HDMI`.
	HDMI = 6,
	// A car with a microphone: `AVAudioSessionPort.PORT_CAR_AUDIO` in both directions.
	CAR_PLAY = 7,
};

struct DeviceKindName {
	DeviceKind value;
	std::string_view name;
};

inline constexpr DeviceKindName DEVICE_KIND_NAMES[] = {
	{ DeviceKind::WIRED_HEADSET, "wiredHeadset" },
	{ DeviceKind::HEADPHONES, "headphones" },
	{ DeviceKind::BLUETOOTH_A2DP, "bluetoothA2DP" },
	{ DeviceKind::BLUETOOTH_HFP, "bluetoothHFP" },
	{ DeviceKind::AIR_PLAY, "airPlay" },
	{ DeviceKind::USB, "usb" },
	{ DeviceKind::HDMI, "hdmi" },
	{ DeviceKind::CAR_PLAY, "carPlay" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(DeviceKind p_value) {
	for (const DeviceKindName &row : DEVICE_KIND_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<DeviceKind> find_device_kind(std::string_view p_name) {
	for (const DeviceKindName &row : DEVICE_KIND_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_device_kind(int64_t p_value) {
	return p_value >= 0 && p_value <= 7;
}

} // namespace audio_session::simulated
