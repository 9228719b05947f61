#pragma once

#import <Foundation/Foundation.h>

#include <mutex>
#include <set>
#include <string>

namespace audio_session::avfaudio {

// Says in a debug build what a notification should have carried, and what is done without it. Once for each
// notification and key: who posts it wrongly does so each time.
class PayloadReport {
public:
	// From any thread: `report.add(notification, key, @"The notification is ignored.")`.
	void add(NSNotification *p_notification, NSString *p_key, NSString *p_consequence);
	// Says all again.
	void clear();

private:
	std::mutex mutex;
	std::set<std::string> reported;
};

} // namespace audio_session::avfaudio
