#pragma once

#import <Foundation/Foundation.h>

#include <mutex>
#include <set>
#include <string>

namespace audio_session::avfaudio {

// In a debug build, prints which value of a notification is missing or invalid, and the consequence. Once for each
// notification and key, because the same code posts it every time.
class PayloadReport {
public:
	// Thread-safe: `report.add(notification, key, @"The notification is ignored.")`.
	void add(NSNotification *p_notification, NSString *p_key, NSString *p_consequence);
	// Makes each report possible again.
	void clear();

private:
	std::mutex mutex;
	std::set<std::string> reported;
};

} // namespace audio_session::avfaudio
