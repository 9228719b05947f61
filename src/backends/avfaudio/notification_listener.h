#pragma once

#include "payload_report.h"
#include "state_feed.h"

#import <Foundation/Foundation.h>

#include <memory>
#include <mutex>

// Receives the session's notifications, on whatever thread they are posted, and passes them to the feed. A
// singleton that is never destroyed: another thread may still deliver a notification when its feed is gone.
@interface GodotAudioSessionListener : NSObject {
@private
	std::mutex mutex;
	std::shared_ptr<audio_session::avfaudio::StateFeed> feed;
	audio_session::avfaudio::PayloadReport report;
}

+ (GodotAudioSessionListener *)sharedListener;

- (void)listenForFeed:(std::shared_ptr<audio_session::avfaudio::StateFeed>)p_feed;
- (void)stopListening;

@end
