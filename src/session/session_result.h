#pragma once

#include <cstdint>
#include <string>

namespace audio_session {

// Apple's error codes, in gen/error_code.h.
enum class ErrorCode : int32_t;

// Why a request was refused. Each stands for one Godot `Error`; several Apple errors share one.
enum class Failure : uint8_t {
	NONE,
	INVALID_PARAMETER,
	BUSY,
	LOCKED,
	UNAUTHORIZED,
	CANT_ACQUIRE_RESOURCE,
	UNAVAILABLE,
	UNCONFIGURED,
	FAILED,
};

// What became of a request. A refused one left the session as it was, with one exception that is
// Apple's: a deactivation while audio is still running deactivates and reports `BUSY`.
struct SessionResult {
	Failure failure = Failure::NONE;
	// What was asked, why it was refused and what would be valid. Empty when nothing was refused.
	std::string message;
	// What the platform said. `ErrorCode::NONE` when it was not asked, as at shutdown, or has no session.
	ErrorCode code = ErrorCode(0);

	bool is_refused() const { return failure != Failure::NONE; }
};

} // namespace audio_session
