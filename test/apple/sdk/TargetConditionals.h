// The platform macros of Apple's header of this name, chosen by -DTARGET_OS_TV=1 and the like; the default is iOS.

#pragma once

#ifndef TARGET_OS_TV
#define TARGET_OS_TV 0
#endif
#ifndef TARGET_OS_VISION
#define TARGET_OS_VISION 0
#endif

#define TARGET_OS_IOS (!TARGET_OS_TV && !TARGET_OS_VISION)
#define TARGET_OS_IPHONE 1
#define TARGET_OS_MAC 1
#define TARGET_OS_OSX 0
#define TARGET_OS_WATCH 0
#define TARGET_OS_MACCATALYST 0
#ifndef TARGET_OS_SIMULATOR
#define TARGET_OS_SIMULATOR 0
#endif
