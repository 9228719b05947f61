#include "refusal.h"

namespace audio_session {

std::string compose(std::initializer_list<std::string_view> p_parts) {
	std::string text;
	for (const std::string_view part : p_parts) {
		text += part;
	}
	return text;
}

SessionResult refuse(ErrorCode p_code, std::initializer_list<std::string_view> p_message) {
	return { to_failure(p_code), compose(p_message), p_code };
}

SessionResult refuse_without_media_services(Operation p_operation) {
	return refuse(ErrorCode::MEDIA_SERVICES_FAILED, { to_string(p_operation), " was not carried out: the system's media services are down. Wait for media_services_reset." });
}

} // namespace audio_session
