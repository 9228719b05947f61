#pragma once

#include "shared_session.h"

#include <godot_cpp/core/error_macros.hpp>

// Functions that the getters and setters of `AVAudioSession` share: each reads or assigns one member of the one
// session. A handle that outlives the session, at the very end of the process, reads a platform without a session.
namespace session_access {

const audio_session::SessionProperties &get_properties();
const audio_session::SessionReadings &get_readings();
audio_session::StatePointer get_state();

template <typename T>
void assign(audio_session::AssignedProperty<T> audio_session::SessionProperties::*p_property, T p_value) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL(session);
	session->get_service().assign(p_property, p_value);
}

godot::Signal submit(const audio_session::SessionRequest &p_request);
godot::Signal reject(audio_session::Operation p_operation, const godot::String &p_message);
void reject_assignment(audio_session::Operation p_operation, const godot::String &p_message);

} // namespace session_access
