// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include "../../../session/gen/activation_options.h"
#include "../../../session/gen/category_options.h"
#include "../../../session/gen/error_code.h"
#include "../../../session/gen/interruption_options.h"
#include "../../../session/gen/interruption_reason.h"
#include "../../../session/gen/interruption_type.h"
#include "../../../session/gen/io_type.h"
#include "../../../session/gen/microphone_injection_mode.h"
#include "../../../session/gen/microphone_injection_permission.h"
#include "../../../session/gen/port_override.h"
#include "../../../session/gen/prompt_style.h"
#include "../../../session/gen/record_permission.h"
#include "../../../session/gen/rendering_mode.h"
#include "../../../session/gen/route_change_reason.h"
#include "../../../session/gen/route_selection.h"
#include "../../../session/gen/route_sharing_policy.h"
#include "../../../session/gen/set_active_options.h"
#include "../../../session/gen/silence_secondary_audio_hint_type.h"
#include "../../../session/gen/stereo_orientation.h"
#include "../apple_sdk.h"

namespace audio_session::avfaudio {

// The backend casts between these numbers. Their availability does not matter, because they are not used.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunguarded-availability"
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionMixWithOthers) == static_cast<int64_t>(CategoryOptions::MIX_WITH_OTHERS));
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionDuckOthers) == static_cast<int64_t>(CategoryOptions::DUCK_OTHERS));
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionAllowBluetoothHFP) == static_cast<int64_t>(CategoryOptions::ALLOW_BLUETOOTH_HFP));
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionDefaultToSpeaker) == static_cast<int64_t>(CategoryOptions::DEFAULT_TO_SPEAKER));
#endif
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionInterruptSpokenAudioAndMixWithOthers) == static_cast<int64_t>(CategoryOptions::INTERRUPT_SPOKEN_AUDIO_AND_MIX_WITH_OTHERS));
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionAllowBluetoothA2DP) == static_cast<int64_t>(CategoryOptions::ALLOW_BLUETOOTH_A2DP));
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionAllowAirPlay) == static_cast<int64_t>(CategoryOptions::ALLOW_AIR_PLAY));
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionOverrideMutedMicrophoneInterruption) == static_cast<int64_t>(CategoryOptions::OVERRIDE_MUTED_MICROPHONE_INTERRUPTION));
#endif
#if !TARGET_OS_TV && !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionFarFieldInput) == static_cast<int64_t>(CategoryOptions::FAR_FIELD_INPUT));
#endif
#if !TARGET_OS_TV && !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionCategoryOptionBluetoothHighQualityRecording) == static_cast<int64_t>(CategoryOptions::BLUETOOTH_HIGH_QUALITY_RECORDING));
#endif
static_assert(static_cast<int64_t>(AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation) == static_cast<int64_t>(SetActiveOptions::NOTIFY_OTHERS_ON_DEACTIVATION));
static_assert(static_cast<int64_t>(AVAudioSessionActivationOptionNone) == static_cast<int64_t>(ActivationOptions::NONE));
static_assert(static_cast<int64_t>(AVAudioSessionRouteSharingPolicyDefault) == static_cast<int64_t>(RouteSharingPolicy::DEFAULT));
static_assert(static_cast<int64_t>(AVAudioSessionRouteSharingPolicyLongFormAudio) == static_cast<int64_t>(RouteSharingPolicy::LONG_FORM_AUDIO));
static_assert(static_cast<int64_t>(AVAudioSessionRouteSharingPolicyIndependent) == static_cast<int64_t>(RouteSharingPolicy::INDEPENDENT));
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionRouteSharingPolicyLongFormVideo) == static_cast<int64_t>(RouteSharingPolicy::LONG_FORM_VIDEO));
#endif
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionTypeEnded) == static_cast<int64_t>(InterruptionType::ENDED));
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionTypeBegan) == static_cast<int64_t>(InterruptionType::BEGAN));
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionReasonDefault) == static_cast<int64_t>(InterruptionReason::DEFAULT));
#endif
#if !TARGET_OS_TV && !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionReasonAppWasSuspended) == static_cast<int64_t>(InterruptionReason::APP_WAS_SUSPENDED));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionReasonBuiltInMicMuted) == static_cast<int64_t>(InterruptionReason::BUILT_IN_MIC_MUTED));
#endif
#if !TARGET_OS_IOS && !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionReasonSceneWasBackgrounded) == static_cast<int64_t>(InterruptionReason::SCENE_WAS_BACKGROUNDED));
#endif
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionReasonRouteDisconnected) == static_cast<int64_t>(InterruptionReason::ROUTE_DISCONNECTED));
static_assert(static_cast<int64_t>(AVAudioSessionInterruptionOptionShouldResume) == static_cast<int64_t>(InterruptionOptions::SHOULD_RESUME));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonUnknown) == static_cast<int64_t>(RouteChangeReason::UNKNOWN));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonNewDeviceAvailable) == static_cast<int64_t>(RouteChangeReason::NEW_DEVICE_AVAILABLE));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonOldDeviceUnavailable) == static_cast<int64_t>(RouteChangeReason::OLD_DEVICE_UNAVAILABLE));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonCategoryChange) == static_cast<int64_t>(RouteChangeReason::CATEGORY_CHANGE));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonOverride) == static_cast<int64_t>(RouteChangeReason::OVERRIDE));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonWakeFromSleep) == static_cast<int64_t>(RouteChangeReason::WAKE_FROM_SLEEP));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonNoSuitableRouteForCategory) == static_cast<int64_t>(RouteChangeReason::NO_SUITABLE_ROUTE_FOR_CATEGORY));
static_assert(static_cast<int64_t>(AVAudioSessionRouteChangeReasonRouteConfigurationChange) == static_cast<int64_t>(RouteChangeReason::ROUTE_CONFIGURATION_CHANGE));
static_assert(static_cast<int64_t>(AVAudioSessionPortOverrideNone) == static_cast<int64_t>(PortOverride::NONE));
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionPortOverrideSpeaker) == static_cast<int64_t>(PortOverride::SPEAKER));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionRouteSelectionNone) == static_cast<int64_t>(RouteSelection::NONE));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionRouteSelectionLocal) == static_cast<int64_t>(RouteSelection::LOCAL));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionRouteSelectionExternal) == static_cast<int64_t>(RouteSelection::EXTERNAL));
#endif
static_assert(static_cast<int64_t>(AVAudioSessionSilenceSecondaryAudioHintTypeEnd) == static_cast<int64_t>(SilenceSecondaryAudioHintType::END));
static_assert(static_cast<int64_t>(AVAudioSessionSilenceSecondaryAudioHintTypeBegin) == static_cast<int64_t>(SilenceSecondaryAudioHintType::BEGIN));
static_assert(static_cast<int64_t>(AVAudioSessionPromptStyleNone) == static_cast<int64_t>(PromptStyle::NONE));
static_assert(static_cast<int64_t>(AVAudioSessionPromptStyleShort) == static_cast<int64_t>(PromptStyle::SHORT));
static_assert(static_cast<int64_t>(AVAudioSessionPromptStyleNormal) == static_cast<int64_t>(PromptStyle::NORMAL));
static_assert(static_cast<int64_t>(AVAudioApplicationRecordPermissionUndetermined) == static_cast<int64_t>(RecordPermission::UNDETERMINED));
static_assert(static_cast<int64_t>(AVAudioApplicationRecordPermissionDenied) == static_cast<int64_t>(RecordPermission::DENIED));
static_assert(static_cast<int64_t>(AVAudioApplicationRecordPermissionGranted) == static_cast<int64_t>(RecordPermission::GRANTED));
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionMicrophoneInjectionModeNone) == static_cast<int64_t>(MicrophoneInjectionMode::NONE));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionMicrophoneInjectionModeSpokenAudio) == static_cast<int64_t>(MicrophoneInjectionMode::SPOKEN_AUDIO));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioApplicationMicrophoneInjectionPermissionServiceDisabled) == static_cast<int64_t>(MicrophoneInjectionPermission::SERVICE_DISABLED));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioApplicationMicrophoneInjectionPermissionUndetermined) == static_cast<int64_t>(MicrophoneInjectionPermission::UNDETERMINED));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioApplicationMicrophoneInjectionPermissionDenied) == static_cast<int64_t>(MicrophoneInjectionPermission::DENIED));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioApplicationMicrophoneInjectionPermissionGranted) == static_cast<int64_t>(MicrophoneInjectionPermission::GRANTED));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioStereoOrientationNone) == static_cast<int64_t>(StereoOrientation::NONE));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioStereoOrientationPortrait) == static_cast<int64_t>(StereoOrientation::PORTRAIT));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioStereoOrientationPortraitUpsideDown) == static_cast<int64_t>(StereoOrientation::PORTRAIT_UPSIDE_DOWN));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioStereoOrientationLandscapeRight) == static_cast<int64_t>(StereoOrientation::LANDSCAPE_RIGHT));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioStereoOrientationLandscapeLeft) == static_cast<int64_t>(StereoOrientation::LANDSCAPE_LEFT));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionIOTypeNotSpecified) == static_cast<int64_t>(IOType::NOT_SPECIFIED));
#endif
#if !TARGET_OS_TV
static_assert(static_cast<int64_t>(AVAudioSessionIOTypeAggregated) == static_cast<int64_t>(IOType::AGGREGATED));
#endif
#if !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionRenderingModeNotApplicable) == static_cast<int64_t>(RenderingMode::NOT_APPLICABLE));
#endif
#if !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionRenderingModeMonoStereo) == static_cast<int64_t>(RenderingMode::MONO_STEREO));
#endif
#if !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionRenderingModeSurround) == static_cast<int64_t>(RenderingMode::SURROUND));
#endif
#if !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionRenderingModeSpatialAudio) == static_cast<int64_t>(RenderingMode::SPATIAL_AUDIO));
#endif
#if !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionRenderingModeDolbyAudio) == static_cast<int64_t>(RenderingMode::DOLBY_AUDIO));
#endif
#if !TARGET_OS_VISION
static_assert(static_cast<int64_t>(AVAudioSessionRenderingModeDolbyAtmos) == static_cast<int64_t>(RenderingMode::DOLBY_ATMOS));
#endif
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeNone) == static_cast<int64_t>(ErrorCode::NONE));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeMediaServicesFailed) == static_cast<int64_t>(ErrorCode::MEDIA_SERVICES_FAILED));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeIsBusy) == static_cast<int64_t>(ErrorCode::IS_BUSY));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeIncompatibleCategory) == static_cast<int64_t>(ErrorCode::INCOMPATIBLE_CATEGORY));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeCannotInterruptOthers) == static_cast<int64_t>(ErrorCode::CANNOT_INTERRUPT_OTHERS));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeMissingEntitlement) == static_cast<int64_t>(ErrorCode::MISSING_ENTITLEMENT));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeSiriIsRecording) == static_cast<int64_t>(ErrorCode::SIRI_IS_RECORDING));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeCannotStartPlaying) == static_cast<int64_t>(ErrorCode::CANNOT_START_PLAYING));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeCannotStartRecording) == static_cast<int64_t>(ErrorCode::CANNOT_START_RECORDING));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeBadParam) == static_cast<int64_t>(ErrorCode::BAD_PARAM));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeInsufficientPriority) == static_cast<int64_t>(ErrorCode::INSUFFICIENT_PRIORITY));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeResourceNotAvailable) == static_cast<int64_t>(ErrorCode::RESOURCE_NOT_AVAILABLE));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeUnspecified) == static_cast<int64_t>(ErrorCode::UNSPECIFIED));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeExpiredSession) == static_cast<int64_t>(ErrorCode::EXPIRED_SESSION));
static_assert(static_cast<int64_t>(AVAudioSessionErrorCodeSessionNotActive) == static_cast<int64_t>(ErrorCode::SESSION_NOT_ACTIVE));
#pragma clang diagnostic pop

} // namespace audio_session::avfaudio
