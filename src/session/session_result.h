#pragma once

#include <cstdint>
#include <string>

namespace audio_session {

// Apple's error codes, in gen/error_code.h.
enum class ErrorCode : int32_t;

// Why a request was refused. Each value maps to one Godot `Error`; several Apple errors share one.
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

// The result of a request. A refused request leaves the session unchanged, with one exception of Apple's: a
// deactivation while audio is running takes effect and returns `BUSY`.
struct SessionResult {
	Failure failure = Failure::NONE;
	// What was requested, why it was refused and what would be valid. Empty on success.
	std::string message;
	// The platform's error code. `ErrorCode::NONE` if it was not asked, as at shutdown, or has no session.
	ErrorCode code = ErrorCode(0);

	bool is_refused() const { return failure != Failure::NONE; }
};

} // namespace audio_session
