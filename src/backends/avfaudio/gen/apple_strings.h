// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include "../../../session/gen/category.h"
#include "../../../session/gen/data_source_location.h"
#include "../../../session/gen/data_source_orientation.h"
#include "../../../session/gen/mode.h"
#include "../../../session/gen/polar_pattern.h"
#include "../../../session/gen/port_type.h"
#include "../apple_sdk.h"

#include <optional>

namespace audio_session::avfaudio {

// `to_apple()` returns nil for a constant that this system lacks; the reverse returns nullopt for an unknown string.

inline NSString *to_apple(Category p_value) {
	switch (p_value) {
		case Category::AMBIENT:
			return AVAudioSessionCategoryAmbient;
		case Category::MULTI_ROUTE:
			return AVAudioSessionCategoryMultiRoute;
		case Category::PLAY_AND_RECORD:
			return AVAudioSessionCategoryPlayAndRecord;
		case Category::PLAYBACK:
			return AVAudioSessionCategoryPlayback;
		case Category::RECORD:
			return AVAudioSessionCategoryRecord;
		case Category::SOLO_AMBIENT:
			return AVAudioSessionCategorySoloAmbient;
		case Category::UNKNOWN:
			break;
	}
	return nil;
}

inline std::optional<Category> find_category(NSString *p_name) {
	for (const CategoryName &row : CATEGORY_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

inline NSString *to_apple(Mode p_value) {
	switch (p_value) {
		case Mode::DEFAULT:
			return AVAudioSessionModeDefault;
		case Mode::GAME_CHAT:
			return AVAudioSessionModeGameChat;
		case Mode::MEASUREMENT:
			return AVAudioSessionModeMeasurement;
		case Mode::MOVIE_PLAYBACK:
			return AVAudioSessionModeMoviePlayback;
		case Mode::SPOKEN_AUDIO:
			return AVAudioSessionModeSpokenAudio;
		case Mode::VIDEO_CHAT:
			return AVAudioSessionModeVideoChat;
		case Mode::VOICE_CHAT:
			return AVAudioSessionModeVoiceChat;
		case Mode::VOICE_PROMPT:
			return AVAudioSessionModeVoicePrompt;
		case Mode::VIDEO_RECORDING:
			return AVAudioSessionModeVideoRecording;
		case Mode::SHORT_FORM_VIDEO:
#if !TARGET_OS_TV && !TARGET_OS_VISION
			if (AVFAUDIO_SINCE(26.0, never, never)) {
				return AVAudioSessionModeShortFormVideo;
			}
#endif
			break;
		case Mode::DUAL_ROUTE:
#if !TARGET_OS_TV && !TARGET_OS_VISION
			if (AVFAUDIO_SINCE(26.2, never, never)) {
				return AVAudioSessionModeDualRoute;
			}
#endif
			break;
	}
	return nil;
}

inline std::optional<Mode> find_mode(NSString *p_name) {
	for (const ModeName &row : MODE_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

inline NSString *to_apple(PortType p_value) {
	switch (p_value) {
		case PortType::UNKNOWN:
			break;
		case PortType::LINE_IN:
			return AVAudioSessionPortLineIn;
		case PortType::BUILT_IN_MIC:
			return AVAudioSessionPortBuiltInMic;
		case PortType::HEADSET_MIC:
			return AVAudioSessionPortHeadsetMic;
		case PortType::CONTINUITY_MICROPHONE:
			if (AVFAUDIO_SINCE(17.0, 17.0, 1.0)) {
				return AVAudioSessionPortContinuityMicrophone;
			}
			break;
		case PortType::LINE_OUT:
			return AVAudioSessionPortLineOut;
		case PortType::HEADPHONES:
			return AVAudioSessionPortHeadphones;
		case PortType::BLUETOOTH_A2DP:
			return AVAudioSessionPortBluetoothA2DP;
		case PortType::BUILT_IN_RECEIVER:
			return AVAudioSessionPortBuiltInReceiver;
		case PortType::BUILT_IN_SPEAKER:
			return AVAudioSessionPortBuiltInSpeaker;
		case PortType::HDMI:
			return AVAudioSessionPortHDMI;
		case PortType::AIR_PLAY:
			return AVAudioSessionPortAirPlay;
		case PortType::BLUETOOTH_LE:
			return AVAudioSessionPortBluetoothLE;
		case PortType::BLUETOOTH_HFP:
			return AVAudioSessionPortBluetoothHFP;
		case PortType::USB_AUDIO:
			return AVAudioSessionPortUSBAudio;
		case PortType::CAR_AUDIO:
			return AVAudioSessionPortCarAudio;
		case PortType::VIRTUAL:
			return AVAudioSessionPortVirtual;
		case PortType::PCI:
			return AVAudioSessionPortPCI;
		case PortType::FIRE_WIRE:
			return AVAudioSessionPortFireWire;
		case PortType::DISPLAY_PORT:
			return AVAudioSessionPortDisplayPort;
		case PortType::AVB:
			return AVAudioSessionPortAVB;
		case PortType::THUNDERBOLT:
			return AVAudioSessionPortThunderbolt;
	}
	return nil;
}

inline std::optional<PortType> find_port_type(NSString *p_name) {
	for (const PortTypeName &row : PORT_TYPE_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

inline NSString *to_apple(DataSourceLocation p_value) {
	switch (p_value) {
		case DataSourceLocation::UNKNOWN:
			break;
		case DataSourceLocation::UPPER:
			return AVAudioSessionLocationUpper;
		case DataSourceLocation::LOWER:
			return AVAudioSessionLocationLower;
	}
	return nil;
}

inline std::optional<DataSourceLocation> find_data_source_location(NSString *p_name) {
	for (const DataSourceLocationName &row : DATA_SOURCE_LOCATION_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

inline NSString *to_apple(DataSourceOrientation p_value) {
	switch (p_value) {
		case DataSourceOrientation::UNKNOWN:
			break;
		case DataSourceOrientation::TOP:
			return AVAudioSessionOrientationTop;
		case DataSourceOrientation::BOTTOM:
			return AVAudioSessionOrientationBottom;
		case DataSourceOrientation::FRONT:
			return AVAudioSessionOrientationFront;
		case DataSourceOrientation::BACK:
			return AVAudioSessionOrientationBack;
		case DataSourceOrientation::LEFT:
			return AVAudioSessionOrientationLeft;
		case DataSourceOrientation::RIGHT:
			return AVAudioSessionOrientationRight;
	}
	return nil;
}

inline std::optional<DataSourceOrientation> find_data_source_orientation(NSString *p_name) {
	for (const DataSourceOrientationName &row : DATA_SOURCE_ORIENTATION_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

inline NSString *to_apple(PolarPattern p_value) {
	switch (p_value) {
		case PolarPattern::NONE:
			break;
		case PolarPattern::OMNIDIRECTIONAL:
			return AVAudioSessionPolarPatternOmnidirectional;
		case PolarPattern::CARDIOID:
			return AVAudioSessionPolarPatternCardioid;
		case PolarPattern::SUBCARDIOID:
			return AVAudioSessionPolarPatternSubcardioid;
		case PolarPattern::STEREO:
#if !TARGET_OS_TV
			if (AVFAUDIO_SINCE(14.0, never, 1.0)) {
				return AVAudioSessionPolarPatternStereo;
			}
#endif
			break;
	}
	return nil;
}

inline std::optional<PolarPattern> find_polar_pattern(NSString *p_name) {
	for (const PolarPatternName &row : POLAR_PATTERN_NAMES) {
		NSString *const name = to_apple(row.value);
		if (name != nil && [p_name isEqualToString:name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

} // namespace audio_session::avfaudio
