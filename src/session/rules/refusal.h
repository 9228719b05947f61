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

// While the system's media services are down.
SessionResult refuse_without_media_services(Operation p_operation);

} // namespace audio_session
