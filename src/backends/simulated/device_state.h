#pragma once

#include "../../session/rules/session_rules.h"
#include "../../session/session_backend.h"
#include "interruptions.h"
#include "other_app.h"
#include "permission.h"
#include "ports.h"
#include "profile.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace audio_session::simulated {

// All that requests set. Media services that are reset forget it.
struct SessionSettings {
	Configuration configuration;
	Activity activity = Activity::INACTIVE;
	PortOverride port_override = PortOverride::NONE;
	// The outputs without the override when it was set: it lasts until they change.
	std::vector<const PortModel *> overridden_outputs;
	std::string preferred_input;
	std::map<std::string, PortPreference> port_preferences;
	double sample_rate = 0.0;
	double io_buffer_duration = 0.0;
	int32_t input_number_of_channels = 0;
	int32_t output_number_of_channels = 0;
	StereoOrientation input_orientation = StereoOrientation::NONE;
	MicrophoneInjectionMode microphone_injection_mode = MicrophoneInjectionMode::NONE;
	IOType aggregated_io = IOType::NOT_SPECIFIED;
	bool allows_haptics = false;
	bool prefers_no_interruptions_from_system_alerts = false;
	bool prefers_interruption_on_route_disconnect = false;
	bool prefers_echo_cancelled_input = false;
	bool supports_multichannel_content = false;
	float input_gain = 1.0f;
	bool is_input_muted = false;
	// As the game was last told: a change is told only while the session records.
	bool is_input_told_muted = false;
	bool is_output_muted = false;
	RouteSelection route_selection = RouteSelection::NONE;
};

// All that the player and the device do by themselves.
struct Hardware {
	// In the order in which they were connected.
	std::vector<DeviceKind> connected;
	float volume = 0.5f;
	bool is_ringer_silent = false;
	bool is_built_in_microphone_muted = false;
	bool is_in_foreground = true;
	// Whether the game's audio engine runs, which makes a deactivation report `isBusy`.
	bool is_audio_running = false;
	bool is_spatial_audio_enabled = false;
	bool is_microphone_injection_available = false;
	bool are_media_services_lost = false;
	RenderingMode rendering_mode = RenderingMode::NOT_APPLICABLE;
	Permission<RecordPermission> record_permission;
	Permission<MicrophoneInjectionPermission> microphone_injection_permission;
	// What the player chooses when a game asks where to play.
	RouteSelection next_route_selection = RouteSelection::LOCAL;
};

// The whole simulated device, without time.
struct DeviceState {
	Profile profile;
	SessionSettings settings;
	Hardware hardware;
	OtherApp other_app;
	Interruptions interruptions;
};

// What one call on the device causes, besides the new state of the device.
struct DeviceChange {
	// In the order in which they happen. Those that follow from a difference in state, such as a changed
	// route, come after them.
	std::vector<SessionEvent> events;
	// Why the route changes, if it does.
	std::optional<RouteChangeReason> route_change_reason;
	// Whether the change of route is told even when the ports stay the same.
	bool is_route_change_told_always = false;
	// Whether ports or routes may be different now.
	bool touches_routes = false;

	void reroute(RouteChangeReason p_reason, bool p_is_told_always = false) {
		route_change_reason = p_reason;
		is_route_change_told_always = p_is_told_always;
		touches_routes = true;
	}
};

} // namespace audio_session::simulated
