#pragma once

#import <AVFAudio/AVFAudio.h>

#include <string>
#include <vector>

// Records what an app receives from the system, in order and with the threads.
@interface Recorder : NSObject {
@private
	void *_impl;
}

// Records all notifications of AVAudioSession and AVAudioApplication, and changes of the keys.
- (instancetype)initWithKeys:(NSArray<NSString *> *)keys;
// Stops recording.
- (void)stop;

// Returns the names of the notifications so far.
- (NSArray<NSString *> *)names;
// Returns the user info of the last notification of that name; nil if there was no such notification.
- (NSDictionary *)lastOf:(NSString *)name;
// Returns the old and the new value of each change of the key, in one array.
- (NSArray *)changesOf:(NSString *)key;
- (void)forget;
// Returns whether anything came on the calling thread.
- (BOOL)receivedOnThisThread;

@end
