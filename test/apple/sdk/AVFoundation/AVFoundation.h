// The part of Apple's umbrella header that is about audio sessions.

#pragma once

#import <AVFAudio/AVFAudio.h>
