// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include "../../../session/gen/error_code.h"

namespace audio_session::avfaudio {

// Describes the error.
constexpr std::string_view describe(ErrorCode p_code) {
	switch (p_code) {
		case ErrorCode::NONE:
			return "No error.";
		case ErrorCode::MEDIA_SERVICES_FAILED:
			return "The system's media services have stopped and not restarted yet.";
		case ErrorCode::IS_BUSY:
			return "The session was deactivated while it still plays or records.";
		case ErrorCode::INCOMPATIBLE_CATEGORY:
			return "The category does not support the request.";
		case ErrorCode::CANNOT_INTERRUPT_OTHERS:
			return "A session that does not mix cannot be activated while the app is in the background.";
		case ErrorCode::MISSING_ENTITLEMENT:
			return "The app lacks an entitlement that the request needs.";
		case ErrorCode::SIRI_IS_RECORDING:
			return "The request is not allowed while Siri is listening.";
		case ErrorCode::CANNOT_START_PLAYING:
			return "The app is not allowed to start playing, usually because it is in the background.";
		case ErrorCode::CANNOT_START_RECORDING:
			return "The app is not allowed to start recording, usually because it is in the background.";
		case ErrorCode::BAD_PARAM:
			return "The value is invalid for the property.";
		case ErrorCode::INSUFFICIENT_PRIORITY:
			return "An app with higher priority, such as a phone call, controls the audio.";
		case ErrorCode::RESOURCE_NOT_AVAILABLE:
			return "The device lacks the hardware, such as an input.";
		case ErrorCode::UNSPECIFIED:
			return "The platform gives no reason.";
		case ErrorCode::EXPIRED_SESSION:
			return "The system has destroyed the session.";
		case ErrorCode::SESSION_NOT_ACTIVE:
			return "The request needs an active session.";
	}
	return "Apple documents no such code for audio sessions.";
}

} // namespace audio_session::avfaudio
