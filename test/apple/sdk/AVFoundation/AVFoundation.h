// Apple's umbrella header, as far as audio sessions go.

#pragma once

#import <AVFAudio/AVFAudio.h>
