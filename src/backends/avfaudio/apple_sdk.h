#pragma once

#import <AVFAudio/AVFAudio.h>
#import <Foundation/Foundation.h>
#import <TargetConditionals.h>

#if !TARGET_OS_TV
// Apple keeps the selection of a route there.
#import <AVKit/AVKit.h>
#endif

#include <string_view>

namespace audio_session {

// What a symbol of Apple's takes: «iOS» and «26.0».
struct SystemOrigin {
	std::string_view platform;
	// `never` where no version of the platform has it.
	std::string_view version;
};

} // namespace audio_session

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
