#pragma once

#include "../gen/error_code.h"
#include "../gen/operation.h"
#include "../session_result.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace audio_session {

// One text of several parts. Out of line, because a sum of strings is a page of machine code.
std::string compose(std::initializer_list<std::string_view> p_parts);

// A refusal by the platform's own code; the message says what was asked, why not and what would be valid.
SessionResult refuse(ErrorCode p_code, std::initializer_list<std::string_view> p_message);

// What a symbol of Apple's takes: «iOS» and «26.0».
struct SystemOrigin {
	std::string_view platform;
	// `never` where no version of the platform has it.
	std::string_view version;
};

// For what this system does not have: «set_output_muted was not carried out: it takes iOS 26.0 or newer.»
SessionResult refuse_missing(Operation p_operation, SystemOrigin p_origin);

// The same, about a part of what was asked: «… : MODE_DUAL_ROUTE takes iOS 26.2 or newer.»
SessionResult refuse_missing(Operation p_operation, std::string_view p_what, SystemOrigin p_origin);

// While the system's media services are down.
SessionResult refuse_without_media_services(Operation p_operation);

} // namespace audio_session
