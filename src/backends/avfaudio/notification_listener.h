#pragma once

#include "payload_report.h"
#include "state_feed.h"

#import <Foundation/Foundation.h>

#include <memory>
#include <mutex>

// Hears what the session posts, on whatever thread it is posted, and tells the feed. There is one in the
// process and it never goes away: a notification may be under way on another thread when its feed does.
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
