#include "session_access.h"

using namespace audio_session;
using namespace godot;

namespace session_access {

const SessionProperties &get_properties() {
	static const SessionProperties &none = []() -> SessionProperties & {
		static SessionProperties properties;
		properties.category.confirm(Category::UNKNOWN);
		return properties;
	}();
	SharedSession *const session = SharedSession::get_singleton();
	return session != nullptr ? session->get_service().get_properties() : none;
}

const SessionReadings &get_readings() {
	static const SessionReadings none;
	SharedSession *const session = SharedSession::get_singleton();
	return session != nullptr ? session->get_service().get_readings() : none;
}

StatePointer get_state() {
	SharedSession *const session = SharedSession::get_singleton();
	return session != nullptr ? session->get_service().get_state() : std::make_shared<const SessionState>();
}

Signal submit(const SessionRequest &p_request) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL_V(session, Signal());
	return session->submit(p_request);
}

Signal reject(Operation p_operation, const String &p_message) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL_V(session, Signal());
	return session->reject(p_operation, p_message);
}

void reject_assignment(Operation p_operation, const String &p_message) {
	SharedSession *const session = SharedSession::get_singleton();
	ERR_FAIL_NULL(session);
	session->reject_assignment(p_operation, p_message);
}

} // namespace session_access
