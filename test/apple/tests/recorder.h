#pragma once

#import <AVFAudio/AVFAudio.h>

#include <string>
#include <vector>

// What an app hears from the system, in order and with the thread that it came from.
@interface Recorder : NSObject {
@private
	void *_impl;
}

// All notifications of AVAudioSession and AVAudioApplication, and changes of the keys.
- (instancetype)initWithKeys:(NSArray<NSString *> *)keys;
// Hears nothing any more.
- (void)stop;

// Of the notifications so far.
- (NSArray<NSString *> *)names;
// The user info of the last notification of that name; nil when there was none.
- (NSDictionary *)lastOf:(NSString *)name;
// The old and the new value of each change of the key, in one array.
- (NSArray *)changesOf:(NSString *)key;
- (void)forget;
// Whether anything came from the thread that asks.
- (BOOL)heardOnThisThread;

@end
