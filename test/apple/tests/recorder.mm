#import "recorder.h"

#include <mutex>
#include <set>
#include <thread>

namespace {

struct Received {
	std::mutex mutex;
	NSMutableArray *notifications = [[NSMutableArray alloc] init];
	NSMutableDictionary *changes = [[NSMutableDictionary alloc] init];
	NSArray *keys = nil;
	std::set<std::thread::id> threads;

	~Received() {
		[notifications release];
		[changes release];
		[keys release];
	}
};

} // namespace

@implementation Recorder

- (Received &)received {
	return *static_cast<Received *>(_impl);
}

- (instancetype)initWithKeys:(NSArray<NSString *> *)keys {
	self = [super init];
	if (self != nil) {
		_impl = new Received();
		[self received].keys = [keys copy];
		[[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(receive:) name:nil object:nil];
		for (NSString *const key in keys) {
			[[AVAudioSession sharedInstance] addObserver:self forKeyPath:key options:NSKeyValueObservingOptionOld | NSKeyValueObservingOptionNew context:nullptr];
		}
	}
	return self;
}

- (void)dealloc {
	delete &[self received];
	[super dealloc];
}

- (void)stop {
	[[NSNotificationCenter defaultCenter] removeObserver:self];
	for (NSString *const key in [self received].keys) {
		[[AVAudioSession sharedInstance] removeObserver:self forKeyPath:key];
	}
}

- (void)receive:(NSNotification *)notification {
	if (![[notification name] hasPrefix:@"AVAudio"]) {
		return;
	}
	const std::lock_guard<std::mutex> lock([self received].mutex);
	[self received].threads.insert(std::this_thread::get_id());
	[[self received].notifications addObject:notification];
}

- (void)observeValueForKeyPath:(NSString *)key ofObject:(id)object change:(NSDictionary *)change context:(void *)context {
	(void)object;
	(void)context;
	const std::lock_guard<std::mutex> lock([self received].mutex);
	[self received].threads.insert(std::this_thread::get_id());
	NSMutableArray *values = [[self received].changes objectForKey:key];
	if (values == nil) {
		values = [NSMutableArray array];
		[[self received].changes setObject:values forKey:key];
	}
	[values addObject:[change objectForKey:NSKeyValueChangeOldKey]];
	[values addObject:[change objectForKey:NSKeyValueChangeNewKey]];
}

- (NSArray<NSString *> *)names {
	const std::lock_guard<std::mutex> lock([self received].mutex);
	return [[self received].notifications valueForKey:@"name"];
}

- (NSDictionary *)lastOf:(NSString *)name {
	const std::lock_guard<std::mutex> lock([self received].mutex);
	for (NSNotification *const notification in [[self received].notifications reverseObjectEnumerator]) {
		if ([[notification name] isEqualToString:name]) {
			return [notification userInfo];
		}
	}
	return nil;
}

- (NSArray *)changesOf:(NSString *)key {
	const std::lock_guard<std::mutex> lock([self received].mutex);
	NSArray *const changes = [[self received].changes objectForKey:key];
	return changes == nil ? [NSArray array] : [[changes copy] autorelease];
}

- (void)forget {
	const std::lock_guard<std::mutex> lock([self received].mutex);
	[[self received].notifications removeAllObjects];
	[[self received].changes removeAllObjects];
}

- (BOOL)receivedOnThisThread {
	const std::lock_guard<std::mutex> lock([self received].mutex);
	return [self received].threads.count(std::this_thread::get_id()) > 0;
}

@end
