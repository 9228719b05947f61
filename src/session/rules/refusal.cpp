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

SessionResult refuse_missing(Operation p_operation, SystemOrigin p_origin) {
	return refuse_missing(p_operation, "it", p_origin);
}

SessionResult refuse_missing(Operation p_operation, std::string_view p_what, SystemOrigin p_origin) {
	const bool is_nowhere = p_origin.version == "never";
	const std::string reason = is_nowhere ? compose({ " is not available on ", p_origin.platform, "." }) : compose({ " needs ", p_origin.platform, " ", p_origin.version, " or newer." });
	return { Failure::UNAVAILABLE, compose({ to_string(p_operation), " was not carried out: ", p_what, reason }), ErrorCode::NONE };
}

SessionResult refuse_without_media_services(Operation p_operation) {
	return refuse(ErrorCode::MEDIA_SERVICES_FAILED, { to_string(p_operation), " was not carried out: the system's media services are down. Wait for media_services_reset." });
}

} // namespace audio_session
