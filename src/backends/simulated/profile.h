#pragma once

#include "../../session/gen/microphone_injection_permission.h"
#include "../../session/gen/record_permission.h"
#include "../../session/rules/session_rules.h"
#include "ports.h"

#include <optional>
#include <string_view>
#include <vector>

namespace audio_session::simulated {

// The initial state of a simulated device.
struct Profile {
	// The engine's own setting at launch. The system's default is `soloAmbient`.
	Configuration configuration = { Category::AMBIENT, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::DEFAULT };
	// False for an Apple TV.
	bool has_built_in_microphone = true;
	// Only iPhones have the small speaker that is held to the ear.
	bool has_receiver = true;
	RecordPermission record_permission = RecordPermission::UNDETERMINED;
	MicrophoneInjectionPermission microphone_injection_permission = MicrophoneInjectionPermission::UNDETERMINED;
	float output_volume = 0.5f;
	// The devices that are connected from the start: a TV plays through the cable to the screen.
	std::vector<DeviceKind> connected;
};

// The profiles that a developer can choose by name. `phone` is the default.
inline constexpr std::string_view PHONE = "phone";
inline constexpr std::string_view TABLET = "tablet";
inline constexpr std::string_view TV = "tv";

// Returns no value for an unknown name.
std::optional<Profile> find_profile(std::string_view p_name);

} // namespace audio_session::simulated
