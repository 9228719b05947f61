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

	// The properties that are a number, a yes or no or an enum. Preferred values are 0 when the game has no
	// preference; rates are in hertz, durations and latencies in seconds, gain and volume from 0 to 1. The mode is
	// what was set (what is in force is `get_effective_mode()`), and the options are without what the mode or the
	// category adds.
#define SESSION_VALUE(m_type, m_name, m_default) m_type m_name = m_default;
#include "gen/state.inc"
#undef SESSION_VALUE

	SharedList<Category> available_categories = std::make_shared<const std::vector<Category>>();
	SharedList<Mode> available_modes = std::make_shared<const std::vector<Mode>>();

	// Routes. A category that only plays has no available inputs.
	RoutePointer current_route = std::make_shared<const RouteDescription>();
	SharedList<PortPointer> available_inputs = std::make_shared<const PortList>();
	// Null when none was chosen.
	PortPointer preferred_input;
	// Core Audio's `AudioChannelLayoutTag` of each layout that the output takes; its low 16 bits are the
	// number of channels.
	SharedList<uint32_t> supported_output_channel_layouts = std::make_shared<const std::vector<uint32_t>>();
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
