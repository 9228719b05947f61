#pragma once

#include "state_feed.h"

#import <Foundation/Foundation.h>

#include <memory>
#include <mutex>
#include <vector>

// Observes the properties that Apple documents as key-value observable, which change on any thread, and notifies
// the feed. A singleton for the same reason as the listener.
@interface GodotAudioSessionObserver : NSObject {
@private
	std::mutex mutex;
	std::shared_ptr<audio_session::avfaudio::StateFeed> feed;
	// Used by the thread that starts and stops.
	std::vector<NSString *> observed_keys;
}

+ (GodotAudioSessionObserver *)sharedObserver;

- (void)observeForFeed:(std::shared_ptr<audio_session::avfaudio::StateFeed>)p_feed;
- (void)stopObserving;

@end
