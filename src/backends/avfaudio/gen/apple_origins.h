// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include "../../../session/gen/category_options.h"
#include "../../../session/gen/mode.h"
#include "../../../session/gen/port_override.h"
#include "../../../session/gen/route_sharing_policy.h"
#include "../apple_sdk.h"

#include <optional>

namespace audio_session::avfaudio {

// Return the system that the constant needs, if this system lacks it.

inline std::optional<SystemOrigin> find_missing(Mode p_value) {
	switch (p_value) {
		case Mode::SHORT_FORM_VIDEO:
#if !TARGET_OS_TV && !TARGET_OS_VISION
			if (AVFAUDIO_SINCE(26.0, never, never)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(26.0, never, never);
		case Mode::DUAL_ROUTE:
#if !TARGET_OS_TV && !TARGET_OS_VISION
			if (AVFAUDIO_SINCE(26.2, never, never)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(26.2, never, never);
		default:
			break;
	}
	return std::nullopt;
}

inline std::optional<SystemOrigin> find_missing(CategoryOptions p_value) {
	switch (p_value) {
		case CategoryOptions::ALLOW_BLUETOOTH_HFP:
			if (AVFAUDIO_SINCE(6.0, 17.0, 1.0)) {
				return std::nullopt;
			}
			return AVFAUDIO_ORIGIN(6.0, 17.0, 1.0);
		case CategoryOptions::DEFAULT_TO_SPEAKER:
#if !TARGET_OS_TV
			if (AVFAUDIO_SINCE(6.0, never, 1.0)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(6.0, never, 1.0);
		case CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION:
#if !TARGET_OS_TV
			if (AVFAUDIO_SINCE(14.5, never, 1.0)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(14.5, never, 1.0);
		case CategoryOptions::FAR_FIELD_INPUT:
#if !TARGET_OS_TV && !TARGET_OS_VISION
			if (AVFAUDIO_SINCE(26.2, never, never)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(26.2, never, never);
		case CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING:
#if !TARGET_OS_TV && !TARGET_OS_VISION
			if (AVFAUDIO_SINCE(26.0, never, never)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(26.0, never, never);
		default:
			break;
	}
	return std::nullopt;
}

inline std::optional<SystemOrigin> find_missing(RouteSharingPolicy p_value) {
	switch (p_value) {
		case RouteSharingPolicy::LONG_FORM_VIDEO:
#if !TARGET_OS_TV
			if (AVFAUDIO_SINCE(13.0, never, 1.0)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(13.0, never, 1.0);
		default:
			break;
	}
	return std::nullopt;
}

inline std::optional<SystemOrigin> find_missing(PortOverride p_value) {
	switch (p_value) {
		case PortOverride::SPEAKER:
#if !TARGET_OS_TV
			if (AVFAUDIO_SINCE(6.0, never, 1.0)) {
				return std::nullopt;
			}
#endif
			return AVFAUDIO_ORIGIN(6.0, never, 1.0);
		default:
			break;
	}
	return std::nullopt;
}

} // namespace audio_session::avfaudio
