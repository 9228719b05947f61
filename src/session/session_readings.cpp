#include "session_readings.h"

#include "rules/mode_rules.h"

namespace audio_session {

void SessionReadings::show(const SessionState &p_state) {
	activity.show(p_state.activity);
	effective_mode.show(get_effective_mode(p_state.category, p_state.mode, p_state.category_options));
#define SESSION_READING(m_type, m_name) m_name.show(p_state.m_name);
#include "gen/readings.inc"
#undef SESSION_READING
}

} // namespace audio_session
