#pragma once

#include "state_feed.h"

#import <Foundation/Foundation.h>

#include <memory>
#include <mutex>
#include <vector>

// Watches what Apple documents as key-value observable, which changes on any thread, and tells the feed. One
// for the process, for the same reason as the listener's.
@interface GodotAudioSessionObserver : NSObject {
@private
	std::mutex mutex;
	std::shared_ptr<audio_session::avfaudio::StateFeed> feed;
	// Of the thread that starts and stops.
	std::vector<NSString *> observed_keys;
}

+ (GodotAudioSessionObserver *)sharedObserver;

- (void)observeForFeed:(std::shared_ptr<audio_session::avfaudio::StateFeed>)p_feed;
- (void)stopObserving;

@end
