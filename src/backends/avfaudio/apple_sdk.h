#pragma once

#import <AVFAudio/AVFAudio.h>
#import <Foundation/Foundation.h>
#import <TargetConditionals.h>

#if !TARGET_OS_TV
// Declares AVAudioSessionRouteSelection.
#import <AVKit/AVKit.h>
#endif

#include "../../session/rules/refusal.h"

// One message instead of many about missing symbols. App Store Connect accepts no older SDK anyway.
#if (TARGET_OS_IOS && defined(__IPHONE_OS_VERSION_MAX_ALLOWED) && __IPHONE_OS_VERSION_MAX_ALLOWED < 260200) || (TARGET_OS_TV && defined(__TV_OS_VERSION_MAX_ALLOWED) && __TV_OS_VERSION_MAX_ALLOWED < 260000) || (TARGET_OS_VISION && defined(__VISION_OS_VERSION_MAX_ALLOWED) && __VISION_OS_VERSION_MAX_ALLOWED < 260000)
#error The SDK is too old for the AVFAudio backend. Build with Xcode 26.2 or newer: xcode-select -p says which one is used.
#endif

// The first versions of iOS, tvOS and visionOS that have a symbol. SINCE is for a separate `if`, which the compiler
// checks against Apple's declarations.
#if TARGET_OS_VISION
#define AVFAUDIO_SINCE(m_ios, m_tvos, m_visionos) @available(visionOS m_visionos, *)
#define AVFAUDIO_ORIGIN(m_ios, m_tvos, m_visionos) (::audio_session::SystemOrigin{ "visionOS", #m_visionos })
#elif TARGET_OS_TV
#define AVFAUDIO_SINCE(m_ios, m_tvos, m_visionos) @available(tvOS m_tvos, *)
#define AVFAUDIO_ORIGIN(m_ios, m_tvos, m_visionos) (::audio_session::SystemOrigin{ "tvOS", #m_tvos })
#else
#define AVFAUDIO_SINCE(m_ios, m_tvos, m_visionos) @available(iOS m_ios, *)
#define AVFAUDIO_ORIGIN(m_ios, m_tvos, m_visionos) (::audio_session::SystemOrigin{ "iOS", #m_ios })
#endif
