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

// Everything that a game can read of the session, at one moment. Names are Apple's. The lists are shared and never
// null, so a copy is cheap. A default state is that of a platform without a session.
struct SessionState {
	// Grows with each state of a backend: the service never shows an older state after a newer one. A backend that
	// reads the state in several steps takes the number before the first step.
	uint64_t revision = 0;

	Activity activity = Activity::INACTIVE;

	// The properties that are a number, a boolean or an enum. Preferred values are 0 if the game has no preference;
	// rates are in hertz, durations and latencies in seconds, gain and volume from 0 to 1. The mode is the one that
	// was set (`get_effective_mode()` returns the one in force), and the options do not include those that the mode
	// or the category adds.
#define SESSION_VALUE(m_type, m_name, m_default) m_type m_name = m_default;
#include "gen/state.inc"
#undef SESSION_VALUE

	SharedList<Category> available_categories = std::make_shared<const std::vector<Category>>();
	SharedList<Mode> available_modes = std::make_shared<const std::vector<Mode>>();

	// Routes. A category that only plays has no available inputs.
	RoutePointer current_route = std::make_shared<const RouteDescription>();
	SharedList<PortPointer> available_inputs = std::make_shared<const PortList>();
	// Null if the game has no preference.
	PortPointer preferred_input;
	// Core Audio's `AudioChannelLayoutTag` of each layout that the output accepts; its low 16 bits are the number
	// of channels.
	SharedList<uint32_t> supported_output_channel_layouts = std::make_shared<const std::vector<uint32_t>>();
};

using StatePointer = std::shared_ptr<const SessionState>;

// Returns the port whose data sources Apple calls `inputDataSources`; null if nothing records.
inline PortPointer get_input_port(const SessionState &p_state) {
	return p_state.current_route->inputs.empty() ? nullptr : p_state.current_route->inputs.front();
}

// Returns the port whose data sources Apple calls `outputDataSources`; null if nothing plays.
inline PortPointer get_output_port(const SessionState &p_state) {
	return p_state.current_route->outputs.empty() ? nullptr : p_state.current_route->outputs.front();
}

} // namespace audio_session
