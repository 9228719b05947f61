#import "recorder.h"

#include <mutex>
#include <set>
#include <thread>

namespace {

struct Heard {
	std::mutex mutex;
	NSMutableArray *notifications = [[NSMutableArray alloc] init];
	NSMutableDictionary *changes = [[NSMutableDictionary alloc] init];
	NSArray *keys = nil;
	std::set<std::thread::id> threads;

	~Heard() {
		[notifications release];
		[changes release];
		[keys release];
	}
};

} // namespace

@implementation Recorder

- (Heard &)heard {
	return *static_cast<Heard *>(_impl);
}

- (instancetype)initWithKeys:(NSArray<NSString *> *)keys {
	self = [super init];
	if (self != nil) {
		_impl = new Heard();
		[self heard].keys = [keys copy];
		[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(hear:) name:nil object:nil];
		for (NSString *const key in keys) {
			[[AVAudioSession sharedInstance] addObserver:self forKeyPath:key options:NSKeyValueObservingOptionOld | NSKeyValueObservingOptionNew context:nullptr];
		}
	}
	return self;
}

- (void)dealloc {
	delete &[self heard];
	[super dealloc];
}

- (void)stop {
	[[NSNotificationCenter defaultCenter] removeObserver:self];
	for (NSString *const key in [self heard].keys) {
		[[AVAudioSession sharedInstance] removeObserver:self forKeyPath:key];
	}
}

- (void)hear:(NSNotification *)notification {
	if (![[notification name] hasPrefix:@"AVAudio"]) {
		return;
	}
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	[self heard].threads.insert(std::this_thread::get_id());
	[[self heard].notifications addObject:notification];
}

- (void)observeValueForKeyPath:(NSString *)key ofObject:(id)object change:(NSDictionary *)change context:(void *)context {
	(void)object;
	(void)context;
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	[self heard].threads.insert(std::this_thread::get_id());
	NSMutableArray *values = [[self heard].changes objectForKey:key];
	if (values == nil) {
		values = [NSMutableArray array];
		[[self heard].changes setObject:values forKey:key];
	}
	[values addObject:[change objectForKey:NSKeyValueChangeOldKey]];
	[values addObject:[change objectForKey:NSKeyValueChangeNewKey]];
}

- (NSArray<NSString *> *)names {
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	return [[self heard].notifications valueForKey:@"name"];
}

- (NSDictionary *)lastOf:(NSString *)name {
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	for (NSNotification *const notification in [[self heard].notifications reverseObjectEnumerator]) {
		if ([[notification name] isEqualToString:name]) {
			return [notification userInfo];
		}
	}
	return nil;
}

- (NSArray *)changesOf:(NSString *)key {
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	NSArray *const changes = [[self heard].changes objectForKey:key];
	return changes == nil ? [NSArray array] : [[changes copy] autorelease];
}

- (void)forget {
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	[[self heard].notifications removeAllObjects];
	[[self heard].changes removeAllObjects];
}

- (BOOL)heardOnThisThread {
	const std::lock_guard<std::mutex> lock([self heard].mutex);
	return [self heard].threads.count(std::this_thread::get_id()) > 0;
}

@end
