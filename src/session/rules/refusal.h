#pragma once

#include "../gen/error_code.h"
#include "../gen/operation.h"
#include "../session_result.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace audio_session {

// Joins the parts of a text. Not inline, because a sum of strings is a page of machine code.
std::string compose(std::initializer_list<std::string_view> p_parts);

// Returns a refusal with the platform's own code; the message says what was requested, why it was refused and what
// would be valid.
SessionResult refuse(ErrorCode p_code, std::initializer_list<std::string_view> p_message);

// The platform and version that introduced a symbol of Apple's: «iOS» and «26.0».
struct SystemOrigin {
	std::string_view platform;
	// `never` if no version of the platform has it.
	std::string_view version;
};

// Refuses an operation that this system lacks: «set_output_muted was not carried out: it needs iOS 26.0 or newer.»
SessionResult refuse_missing(Operation p_operation, SystemOrigin p_origin);

// Refuses a part of a request that this system lacks: «… : MODE_DUAL_ROUTE needs iOS 26.2 or newer.»
SessionResult refuse_missing(Operation p_operation, std::string_view p_what, SystemOrigin p_origin);

// Refuses an operation while the system's media services are down.
SessionResult refuse_without_media_services(Operation p_operation);

} // namespace audio_session
