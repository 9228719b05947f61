// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Options that change the default behavior of the category; changing the category clears them.
enum class CategoryOptions : uint32_t {
	// Lets other apps keep playing, such as the player's own music.
	MIX_WITH_OTHERS = 1,
	// Lets other apps keep playing, but quieter while the session is active.
	DUCK_OTHERS = 2,
	// Allows the microphone of a Bluetooth headset, over its hands-free profile.
	ALLOW_BLUETOOTH_HFP = 4,
	// Plays through the speaker instead of the receiver while nothing else is connected.
	DEFAULT_TO_SPEAKER = 8,
	// Pauses apps that play spoken audio, such as podcasts, and mixes with all others.
	INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS = 17,
	// Allows output in high quality to Bluetooth headphones and speakers.
	ALLOW_BLUETOOTH_A2DP = 32,
	// Allows output to AirPlay devices.
	ALLOW_AIR_PLAY = 64,
	// Does not interrupt the session while the hardware mutes the microphone, as a closed iPad cover does.
	OVERRIDE_MUTED_MICROPHONE_INTERRUPTION = 128,
	// Prefers far-field input if the device supports it; needs `OPTION_ALLOW_BLUETOOTH_HFP`.
	FAR_FIELD_INPUT = 262144,
	// Records in full quality over Bluetooth if the device supports it, at the cost of more latency.
	BLUETOOTH_HIGH_QUALITY_RECORDING = 524288,
};

constexpr CategoryOptions operator|(CategoryOptions p_left, CategoryOptions p_right) {
	return static_cast<CategoryOptions>(static_cast<uint32_t>(p_left) | static_cast<uint32_t>(p_right));
}

constexpr CategoryOptions operator&(CategoryOptions p_left, CategoryOptions p_right) {
	return static_cast<CategoryOptions>(static_cast<uint32_t>(p_left) & static_cast<uint32_t>(p_right));
}

struct CategoryOptionsName {
	CategoryOptions value;
	std::string_view name;
};

inline constexpr CategoryOptionsName CATEGORY_OPTIONS_NAMES[] = {
	{ CategoryOptions::MIX_WITH_OTHERS, "mixWithOthers" },
	{ CategoryOptions::DUCK_OTHERS, "duckOthers" },
	{ CategoryOptions::ALLOW_BLUETOOTH_HFP, "allowBluetooth" },
	{ CategoryOptions::DEFAULT_TO_SPEAKER, "defaultToSpeaker" },
	{ CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS, "interruptSpokenAudioAndMixWithOthers" },
	{ CategoryOptions::ALLOW_BLUETOOTH_A2DP, "allowBluetoothA2DP" },
	{ CategoryOptions::ALLOW_AIR_PLAY, "allowAirPlay" },
	{ CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION, "overrideMutedMicrophoneInterruption" },
	{ CategoryOptions::FAR_FIELD_INPUT, "farFieldInput" },
	{ CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING, "bluetoothHighQualityRecording" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(CategoryOptions p_value) {
	for (const CategoryOptionsName &row : CATEGORY_OPTIONS_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<CategoryOptions> find_category_options(std::string_view p_name) {
	for (const CategoryOptionsName &row : CATEGORY_OPTIONS_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_category_options(int64_t p_value) {
	return (p_value & ~int64_t(0xc00ff)) == 0;
}

} // namespace audio_session
