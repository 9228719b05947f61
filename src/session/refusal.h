#pragma once

#include "gen/error_code.h"
#include "session_result.h"

#include <string>
#include <utility>

namespace audio_session {

// A refusal by the platform's own code; the message says what was asked, why not and what would be valid.
inline SessionResult refuse(ErrorCode p_code, std::string p_message) {
	return { to_failure(p_code), std::move(p_message), p_code };
}

} // namespace audio_session
