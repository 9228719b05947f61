#include "property_observer.h"

#include "apple_sdk.h"

#include <optional>

using namespace audio_session;
using namespace audio_session::avfaudio;

namespace {

constexpr NSKeyValueObservingOptions OLD_AND_NEW = NSKeyValueObservingOptionOld | NSKeyValueObservingOptionNew;

// Distinguishes our observations from those of a superclass or subclass.
char observation_context;

NSString *const OUTPUT_VOLUME = @"outputVolume";

// The sample rate is observable from iOS 18 on; on older systems it is never reported.
NSArray<NSString *> *get_observed_keys() {
	return @[
		OUTPUT_VOLUME,
		@"inputGain",
		@"inputAvailable",
		@"inputDataSources",
		@"inputDataSource",
		@"outputDataSources",
		@"sampleRate",
		@"inputNumberOfChannels",
		@"outputNumberOfChannels",
		@"IOBufferDuration",
		@"promptStyle",
	];
}

// Returns no value if the change has no volume: Foundation uses NSNull instead of nil.
std::optional<float> find_volume(NSDictionary *p_change, NSString *p_key) {
	id const value = [p_change objectForKey:p_key];
	const float volume = [value isKindOfClass:[NSNumber class]] ? [value floatValue] : -1.0f;
	return volume >= 0.0f && volume <= 1.0f ? std::optional<float>(volume) : std::nullopt;
}

} // namespace

@implementation GodotAudioSessionObserver

+ (GodotAudioSessionObserver *)sharedObserver {
	static GodotAudioSessionObserver *const observer = [[GodotAudioSessionObserver alloc] init];
	return observer;
}

- (void)observeForFeed:(std::shared_ptr<StateFeed>)p_feed {
	{
		const std::lock_guard<std::mutex> lock(mutex);
		feed = p_feed;
	}
	for (NSString *key in get_observed_keys()) {
		observed_keys.push_back(key);
		@try {
			[[AVAudioSession sharedInstance] addObserver:self forKeyPath:key options:OLD_AND_NEW context:&observation_context];
		} @catch (NSException *exception) {
			// The value is then read with the next event.
			NSLog(@"Audio session: %@ is not observed: %@: %@", key, [exception name], [exception reason]);
		}
	}
}

- (void)stopObserving {
	for (NSString *key : observed_keys) {
		@try {
			[[AVAudioSession sharedInstance] removeObserver:self forKeyPath:key];
		} @catch (NSException *exception) {
			// Foundation raises an exception for a key that is not observed; nothing has to be fixed.
			NSLog(@"Audio session: %@ was not observed: %@: %@", key, [exception name], [exception reason]);
		}
	}
	observed_keys.clear();
	const std::lock_guard<std::mutex> lock(mutex);
	feed = nullptr;
}

- (void)observeValueForKeyPath:(NSString *)p_key ofObject:(id)p_object change:(NSDictionary *)p_change context:(void *)p_context {
	if (p_context != &observation_context) {
		[super observeValueForKeyPath:p_key ofObject:p_object change:p_change context:p_context];
		return;
	}
	std::shared_ptr<StateFeed> target;
	{
		const std::lock_guard<std::mutex> lock(mutex);
		target = feed;
	}
	if (target == nullptr) {
		return;
	}
	if (![p_key isEqualToString:OUTPUT_VOLUME]) {
		target->update();
		return;
	}
	const std::optional<float> new_volume = find_volume(p_change, NSKeyValueChangeNewKey);
	if (!new_volume.has_value()) {
		target->update();
		return;
	}
	const float old_volume = find_volume(p_change, NSKeyValueChangeOldKey).value_or(target->get_state()->output_volume);
	// Apple also reports a press of a volume button at the end of the scale.
	if (*new_volume != old_volume) {
		target->notify(SessionEvent::output_volume_changed(*new_volume, old_volume));
	}
}

@end
