#pragma once

#include "assigned_property.h"
#include "gen/operation.h"
#include "session_state.h"

namespace audio_session {

// The properties that a game can assign. Each reads back at once.
struct SessionProperties {
#define SESSION_PROPERTY(m_type, m_name, m_operation) AssignedProperty<m_type> m_name;
#include "gen/properties.inc"
#undef SESSION_PROPERTY

	// Calls `p_visit(operation, property, member)` for each property: the operation that applies it, and the member
	// of the state that has its value.
	template <typename Visit>
	void visit(Visit &&p_visit) {
#define SESSION_PROPERTY(m_type, m_name, m_operation) p_visit(Operation::m_operation, m_name, &SessionState::m_name);
#include "gen/properties.inc"
#undef SESSION_PROPERTY
	}
};

} // namespace audio_session
