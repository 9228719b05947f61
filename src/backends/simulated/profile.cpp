#include "profile.h"

namespace audio_session::simulated {

std::optional<Profile> find_profile(std::string_view p_name) {
	Profile profile;
	if (p_name == PHONE) {
		return profile;
	}
	profile.has_receiver = false;
	if (p_name == TABLET) {
		return profile;
	}
	profile.has_built_in_microphone = false;
	profile.connected = { DeviceKind::HDMI };
	return p_name == TV ? std::make_optional(profile) : std::nullopt;
}

} // namespace audio_session::simulated
