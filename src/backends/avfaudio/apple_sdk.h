#pragma once

#import <AVFAudio/AVFAudio.h>
#import <Foundation/Foundation.h>
#import <TargetConditionals.h>

#if !TARGET_OS_TV
// Apple keeps the selection of a route there.
#import <AVKit/AVKit.h>
#endif

#include "../../session/rules/refusal.h"

// In place of a page of symbols that it does not find. App Store Connect takes nothing older anyway.
#if (TARGET_OS_IOS && defined(__IPHONE_OS_VERSION_MAX_ALLOWED) && __IPHONE_OS_VERSION_MAX_ALLOWED < 260200) || (TARGET_OS_TV && defined(__TV_OS_VERSION_MAX_ALLOWED) && __TV_OS_VERSION_MAX_ALLOWED < 260000) || (TARGET_OS_VISION && defined(__VISION_OS_VERSION_MAX_ALLOWED) && __VISION_OS_VERSION_MAX_ALLOWED < 260000)
#error The SDK is too old for the AVFAudio backend. Build with Xcode 26.2 or newer: xcode-select -p says which one is used.
#endif

// The versions that have a symbol, of iOS, tvOS and visionOS. SINCE is for an `if` of its own, which the
// compiler checks against Apple's declarations.
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
