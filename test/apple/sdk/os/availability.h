// Apple's availability macros, as far as the generated headers use them.
// The compiler may not know visionOS. Then visionOS is checked as an iOS with the version numbers of visionOS, with
// TARGET_OS_VISION.

#pragma once

#include <TargetConditionals.h>

#define APPLE_FIRST_IN(m_platform, m_version) __attribute__((availability(m_platform, introduced = m_version)))
#define APPLE_ABSENT_IN(m_platform) __attribute__((availability(m_platform, unavailable)))

#if TARGET_OS_VISION

#define APPLE_AVAILABLE_ios(m_version)
#define APPLE_AVAILABLE_tvos(m_version)
#define APPLE_AVAILABLE_visionos(m_version) APPLE_FIRST_IN(ios, m_version)
#define APPLE_UNAVAILABLE_ios
#define APPLE_UNAVAILABLE_tvos
#define APPLE_UNAVAILABLE_visionos APPLE_ABSENT_IN(ios)
#define API_DEPRECATED_IN(m_platform, m_version)

#else

#define APPLE_AVAILABLE_ios(m_version) APPLE_FIRST_IN(ios, m_version)
#define APPLE_AVAILABLE_tvos(m_version) APPLE_FIRST_IN(tvos, m_version)
#define APPLE_AVAILABLE_visionos(m_version)
#define APPLE_UNAVAILABLE_ios APPLE_ABSENT_IN(ios)
#define APPLE_UNAVAILABLE_tvos APPLE_ABSENT_IN(tvos)
#define APPLE_UNAVAILABLE_visionos
#define API_DEPRECATED_IN(m_platform, m_version) __attribute__((availability(m_platform, deprecated = m_version)))

#endif

#define APPLE_FOURTH(m_1, m_2, m_3, m_4, ...) m_4

#define APPLE_AVAILABLE_1(m_1) APPLE_AVAILABLE_##m_1
#define APPLE_AVAILABLE_2(m_1, m_2) APPLE_AVAILABLE_##m_1 APPLE_AVAILABLE_##m_2
#define APPLE_AVAILABLE_3(m_1, m_2, m_3) APPLE_AVAILABLE_##m_1 APPLE_AVAILABLE_##m_2 APPLE_AVAILABLE_##m_3
#define API_AVAILABLE(...) APPLE_FOURTH(__VA_ARGS__, APPLE_AVAILABLE_3, APPLE_AVAILABLE_2, APPLE_AVAILABLE_1)(__VA_ARGS__)

#define APPLE_UNAVAILABLE_1(m_1) APPLE_UNAVAILABLE_##m_1
#define APPLE_UNAVAILABLE_2(m_1, m_2) APPLE_UNAVAILABLE_##m_1 APPLE_UNAVAILABLE_##m_2
#define APPLE_UNAVAILABLE_3(m_1, m_2, m_3) APPLE_UNAVAILABLE_##m_1 APPLE_UNAVAILABLE_##m_2 APPLE_UNAVAILABLE_##m_3
#define API_UNAVAILABLE(...) APPLE_FOURTH(__VA_ARGS__, APPLE_UNAVAILABLE_3, APPLE_UNAVAILABLE_2, APPLE_UNAVAILABLE_1)(__VA_ARGS__)
