#pragma once

#include "gen/error_code.h"
#include "session_request.h"
#include "session_result.h"

namespace audio_session {

// Returns whether the request has deactivated the session. `IS_BUSY` is the one error after which a deactivation
// has still taken effect: the system stopped audio that was running.
inline bool has_deactivated(const SessionRequest &p_request, const SessionResult &p_result) {
	const bool is_deactivation = p_request.operation == Operation::SET_ACTIVE && !p_request.is_on();
	return is_deactivation && (!p_result.is_refused() || p_result.code == ErrorCode::IS_BUSY);
}

} // namespace audio_session
