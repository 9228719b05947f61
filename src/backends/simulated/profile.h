#pragma once

#include "../../session/gen/microphone_injection_permission.h"
#include "../../session/gen/record_permission.h"
#include "../../session/rules/session_rules.h"
#include "ports.h"

#include <optional>
#include <string_view>
#include <vector>

namespace audio_session::simulated {

// What a simulated device is like when it is made.
struct Profile {
	// What the engine itself sets at launch. The system's own default is `soloAmbient`.
	Configuration configuration = { Category::AMBIENT, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::DEFAULT };
	// An Apple TV has none.
	bool has_built_in_microphone = true;
	// Only phones have the small speaker that is held to the ear.
	bool has_receiver = true;
	RecordPermission record_permission = RecordPermission::UNDETERMINED;
	MicrophoneInjectionPermission microphone_injection_permission = MicrophoneInjectionPermission::UNDETERMINED;
	float output_volume = 0.5f;
	// What is connected from the start: a TV plays through the cable to the screen.
	std::vector<DeviceKind> connected;
};

// The devices that a developer can choose by name. A phone is the default profile.
inline constexpr std::string_view PHONE = "phone";
inline constexpr std::string_view TABLET = "tablet";
inline constexpr std::string_view TV = "tv";

// None for a name that is no device's.
std::optional<Profile> find_profile(std::string_view p_name);

} // namespace audio_session::simulated
