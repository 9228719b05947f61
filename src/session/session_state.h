#pragma once

#include "gen/activity.h"
#include "gen/category.h"
#include "gen/category_options.h"
#include "gen/io_type.h"
#include "gen/microphone_injection_mode.h"
#include "gen/microphone_injection_permission.h"
#include "gen/mode.h"
#include "gen/prompt_style.h"
#include "gen/record_permission.h"
#include "gen/rendering_mode.h"
#include "gen/route_selection.h"
#include "gen/route_sharing_policy.h"
#include "gen/stereo_orientation.h"
#include "session_route.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace audio_session {

template <typename T>
using SharedList = std::shared_ptr<const std::vector<T>>;

// Everything of the session that a game reads, at one moment. Names are Apple's. The lists are shared
// and never null, so that a copy is cheap. A default state is that of a platform without a session.
struct SessionState {
	// Grows with each state of a backend: the service never shows an older state after a newer one. A backend
	// that collects the state bit by bit takes the number before it begins to.
	uint64_t revision = 0;

	Activity activity = Activity::INACTIVE;
	Category category = Category::UNKNOWN;
	// What was set; what is in force is `get_effective_mode()` of session_rules.h.
	Mode mode = Mode::DEFAULT;
	// As they were set, without what the mode or the category adds.
	CategoryOptions category_options = CategoryOptions(0);
	RouteSharingPolicy route_sharing_policy = RouteSharingPolicy::DEFAULT;
	SharedList<Category> available_categories = std::make_shared<const std::vector<Category>>();
	SharedList<Mode> available_modes = std::make_shared<const std::vector<Mode>>();

	// Routes. A category that only plays has no available inputs.
	RoutePointer current_route = std::make_shared<const RouteDescription>();
	SharedList<PortPointer> available_inputs = std::make_shared<const PortList>();
	// Null when none was chosen.
	PortPointer preferred_input;
	bool is_input_available = false;

	// Hardware. Preferred values are 0 when the game has no preference; rates are in hertz, durations and
	// latencies in seconds, gain and volume from 0 to 1.
	double preferred_sample_rate = 0.0;
	double sample_rate = 0.0;
	double preferred_io_buffer_duration = 0.0;
	double io_buffer_duration = 0.0;
	int32_t preferred_input_number_of_channels = 0;
	int32_t input_number_of_channels = 0;
	int32_t maximum_input_number_of_channels = 0;
	int32_t preferred_output_number_of_channels = 0;
	int32_t output_number_of_channels = 0;
	int32_t maximum_output_number_of_channels = 0;
	double input_latency = 0.0;
	double output_latency = 0.0;
	float input_gain = 1.0f;
	bool is_input_gain_settable = false;
	float output_volume = 1.0f;
	bool is_output_muted = false;
	IOType aggregated_io_preference = IOType::NOT_SPECIFIED;
	// Core Audio's `AudioChannelLayoutTag` of each layout that the output takes; its low 16 bits are the
	// number of channels.
	SharedList<uint32_t> supported_output_channel_layouts = std::make_shared<const std::vector<uint32_t>>();

	// Other apps.
	bool is_other_audio_playing = false;
	bool secondary_audio_should_be_silenced_hint = false;

	// Preferences.
	bool allow_haptics_and_system_sounds_during_recording = false;
	bool prefers_no_interruptions_from_system_alerts = false;
	bool prefers_interruption_on_route_disconnect = false;
	bool supports_multichannel_content = false;

	// Recording.
	RecordPermission record_permission = RecordPermission::UNDETERMINED;
	bool is_input_muted = false;
	StereoOrientation preferred_input_orientation = StereoOrientation::NONE;
	StereoOrientation input_orientation = StereoOrientation::NONE;
	bool prefers_echo_cancelled_input = false;
	bool is_echo_cancelled_input_available = false;
	bool is_echo_cancelled_input_enabled = false;
	bool is_microphone_injection_available = false;
	MicrophoneInjectionMode preferred_microphone_injection_mode = MicrophoneInjectionMode::NONE;
	MicrophoneInjectionPermission microphone_injection_permission = MicrophoneInjectionPermission::UNDETERMINED;

	// Playback.
	PromptStyle prompt_style = PromptStyle::NORMAL;
	RenderingMode rendering_mode = RenderingMode::NOT_APPLICABLE;
	// What the last `prepare_route_selection_for_playback` came to.
	RouteSelection route_selection = RouteSelection::NONE;
};

using StatePointer = std::shared_ptr<const SessionState>;

// The port whose data sources Apple calls `inputDataSources`. Null when nothing records.
inline PortPointer get_input_port(const SessionState &p_state) {
	return p_state.current_route->inputs.empty() ? nullptr : p_state.current_route->inputs.front();
}

// The port whose data sources Apple calls `outputDataSources`. Null when nothing plays.
inline PortPointer get_output_port(const SessionState &p_state) {
	return p_state.current_route->outputs.empty() ? nullptr : p_state.current_route->outputs.front();
}

} // namespace audio_session
