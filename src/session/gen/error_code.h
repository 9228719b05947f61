// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include "../session_result.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session {

// Why the platform refused a request.
enum class ErrorCode : int32_t {
	// No error.
	NONE = 0,
	// The system's media services have stopped and not restarted yet.
	MEDIA_SERVICES_FAILED = 0x6d737276 /* 'msrv' */,
	// The session was deactivated while it still plays or records.
	IS_BUSY = 0x21616374 /* '!act' */,
	// The category does not support the request.
	INCOMPATIBLE_CATEGORY = 0x21636174 /* '!cat' */,
	// A session that does not mix cannot be activated while the app is in the background.
	CANNOT_INTERRUPT_OTHERS = 0x21696e74 /* '!int' */,
	// The app lacks an entitlement that the request needs.
	MISSING_ENTITLEMENT = 0x656e743f /* 'ent?' */,
	// The request is not allowed while Siri is listening.
	SIRI_IS_RECORDING = 0x73697269 /* 'siri' */,
	// The app is not allowed to start playing, usually because it is in the background.
	CANNOT_START_PLAYING = 0x21706c61 /* '!pla' */,
	// The app is not allowed to start recording, usually because it is in the background.
	CANNOT_START_RECORDING = 0x21726563 /* '!rec' */,
	// The value is invalid for the property.
	BAD_PARAM = -50,
	// An app with higher priority, such as a phone call, controls the audio.
	INSUFFICIENT_PRIORITY = 0x21707269 /* '!pri' */,
	// The device lacks the hardware, such as an input.
	RESOURCE_NOT_AVAILABLE = 0x21726573 /* '!res' */,
	// The platform gives no reason.
	UNSPECIFIED = 0x77686174 /* 'what' */,
	// The system has destroyed the session.
	EXPIRED_SESSION = 0x21736573 /* '!ses' */,
	// The request needs an active session.
	SESSION_NOT_ACTIVE = 0x696e6163 /* 'inac' */,
};

struct ErrorCodeName {
	ErrorCode value;
	std::string_view name;
};

inline constexpr ErrorCodeName ERROR_CODE_NAMES[] = {
	{ ErrorCode::NONE, "none" },
	{ ErrorCode::MEDIA_SERVICES_FAILED, "mediaServicesFailed" },
	{ ErrorCode::IS_BUSY, "isBusy" },
	{ ErrorCode::INCOMPATIBLE_CATEGORY, "incompatibleCategory" },
	{ ErrorCode::CANNOT_INTERRUPT_OTHERS, "cannotInterruptOthers" },
	{ ErrorCode::MISSING_ENTITLEMENT, "missingEntitlement" },
	{ ErrorCode::SIRI_IS_RECORDING, "siriIsRecording" },
	{ ErrorCode::CANNOT_START_PLAYING, "cannotStartPlaying" },
	{ ErrorCode::CANNOT_START_RECORDING, "cannotStartRecording" },
	{ ErrorCode::BAD_PARAM, "badParam" },
	{ ErrorCode::INSUFFICIENT_PRIORITY, "insufficientPriority" },
	{ ErrorCode::RESOURCE_NOT_AVAILABLE, "resourceNotAvailable" },
	{ ErrorCode::UNSPECIFIED, "unspecified" },
	{ ErrorCode::EXPIRED_SESSION, "expiredSession" },
	{ ErrorCode::SESSION_NOT_ACTIVE, "sessionNotActive" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(ErrorCode p_value) {
	for (const ErrorCodeName &row : ERROR_CODE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<ErrorCode> find_error_code(std::string_view p_name) {
	for (const ErrorCodeName &row : ERROR_CODE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_error_code(int64_t p_value) {
	for (const ErrorCodeName &row : ERROR_CODE_NAMES) {
		if (static_cast<int64_t>(row.value) == p_value) {
			return true;
		}
	}
	return false;
}

// Returns the failure that a request with this error reports; `FAILED` for an unknown code.
constexpr Failure to_failure(ErrorCode p_value) {
	switch (p_value) {
		case ErrorCode::NONE:
			return Failure::NONE;
		case ErrorCode::MEDIA_SERVICES_FAILED:
			return Failure::UNAVAILABLE;
		case ErrorCode::IS_BUSY:
			return Failure::BUSY;
		case ErrorCode::INCOMPATIBLE_CATEGORY:
			return Failure::INVALID_PARAMETER;
		case ErrorCode::CANNOT_INTERRUPT_OTHERS:
			return Failure::LOCKED;
		case ErrorCode::MISSING_ENTITLEMENT:
			return Failure::UNAUTHORIZED;
		case ErrorCode::SIRI_IS_RECORDING:
			return Failure::BUSY;
		case ErrorCode::CANNOT_START_PLAYING:
			return Failure::CANT_ACQUIRE_RESOURCE;
		case ErrorCode::CANNOT_START_RECORDING:
			return Failure::CANT_ACQUIRE_RESOURCE;
		case ErrorCode::BAD_PARAM:
			return Failure::INVALID_PARAMETER;
		case ErrorCode::INSUFFICIENT_PRIORITY:
			return Failure::LOCKED;
		case ErrorCode::RESOURCE_NOT_AVAILABLE:
			return Failure::CANT_ACQUIRE_RESOURCE;
		case ErrorCode::UNSPECIFIED:
			return Failure::FAILED;
		case ErrorCode::EXPIRED_SESSION:
			return Failure::UNAVAILABLE;
		case ErrorCode::SESSION_NOT_ACTIVE:
			return Failure::UNCONFIGURED;
	}
	return Failure::FAILED;
}

} // namespace audio_session
