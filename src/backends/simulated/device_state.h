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

// All settings that requests change. A reset of the media services clears them.
struct SessionSettings {
	Configuration configuration;
	Activity activity = Activity::INACTIVE;
	PortOverride port_override = PortOverride::NONE;
	// The outputs that were used without the override when it was set. The override lasts until they change.
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
	// The value that the game was last notified of: changes are reported only while the session records.
	bool was_input_notified_muted = false;
	bool is_output_muted = false;
	RouteSelection route_selection = RouteSelection::NONE;
};

// The state that the player and the device change.
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
	// The player's choice when a game asks where to play.
	RouteSelection next_route_selection = RouteSelection::LOCAL;
};

// The complete simulated device, without time.
struct DeviceState {
	Profile profile;
	SessionSettings settings;
	Hardware hardware;
	OtherApp other_app;
	Interruptions interruptions;
};

// The effects of one call, besides the new state of the device.
struct DeviceChange {
	// In order. The events that follow from differences between the states, such as a changed route, are added
	// after them.
	std::vector<SessionEvent> events;
	// The reason if the route changes.
	std::optional<RouteChangeReason> route_change_reason;
	// Whether the change of route is reported even if the ports stay the same.
	bool is_route_change_always_notified = false;
	// Whether ports or routes may have changed.
	bool touches_routes = false;

	void reroute(RouteChangeReason p_reason, bool p_is_always_notified = false) {
		route_change_reason = p_reason;
		is_route_change_always_notified = p_is_always_notified;
		touches_routes = true;
	}
};

} // namespace audio_session::simulated
