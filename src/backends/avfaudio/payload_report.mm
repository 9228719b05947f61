#include "payload_report.h"

#include "text.h"

namespace audio_session::avfaudio {

#ifdef DEBUG_ENABLED

void PayloadReport::add(NSNotification *p_notification, NSString *p_key, NSString *p_consequence) {
	@autoreleasepool {
		NSString *const report = [NSString stringWithFormat:@"%@ was posted without a valid %@. %@", [p_notification name], p_key, p_consequence];
		{
			const std::lock_guard<std::mutex> lock(mutex);
			if (!reported.insert(to_text(report)).second) {
				return;
			}
		}
		NSLog(@"Audio session: %@", report);
	}
}

#else

// Not printed in a release: it does not help a player.
void PayloadReport::add(NSNotification *, NSString *, NSString *) {}

#endif // DEBUG_ENABLED

void PayloadReport::clear() {
	const std::lock_guard<std::mutex> lock(mutex);
	reported.clear();
}

} // namespace audio_session::avfaudio
