#include "session_objects.h"

#include "names.h"
#include "settings.h"

using namespace apple_double;
using namespace audio_session;

namespace {

// A data source with its port.
struct Source {
	std::string port_uid;
	DataSourceDescription description;
};

template <typename T>
NSArray *make_array(const std::vector<T> &p_values, id (^p_make)(const T &)) {
	NSMutableArray *const objects = [NSMutableArray arrayWithCapacity:p_values.size()];
	for (const T &value : p_values) {
		[objects addObject:p_make(value)];
	}
	return objects;
}

NSString *to_objc(const std::string &p_text) {
	return @(p_text.c_str());
}

} // namespace

@interface AVAudioSessionCapability ()
- (instancetype)initWithCapability:(const Capability &)capability;
@end

@implementation AVAudioSessionCapability

- (instancetype)initWithCapability:(const Capability &)capability {
	self = [super init];
	if (self != nil) {
		_impl = new Capability(capability);
	}
	return self;
}

- (void)dealloc {
	delete static_cast<Capability *>(_impl);
	[super dealloc];
}

- (BOOL)isSupported {
	return static_cast<Capability *>(_impl)->is_supported;
}

- (BOOL)isEnabled {
	return static_cast<Capability *>(_impl)->is_enabled;
}

@end

@interface AVAudioSessionPortExtensionBluetoothMicrophone ()
- (instancetype)initWithExtension:(const BluetoothMicrophoneExtension &)extension;
@end

@implementation AVAudioSessionPortExtensionBluetoothMicrophone

- (instancetype)initWithExtension:(const BluetoothMicrophoneExtension &)extension {
	self = [super init];
	if (self != nil) {
		_impl = new BluetoothMicrophoneExtension(extension);
	}
	return self;
}

- (void)dealloc {
	delete static_cast<BluetoothMicrophoneExtension *>(_impl);
	[super dealloc];
}

- (AVAudioSessionCapability *)farFieldCapture {
	return [[[AVAudioSessionCapability alloc] initWithCapability:static_cast<BluetoothMicrophoneExtension *>(_impl)->far_field_capture] autorelease];
}

- (AVAudioSessionCapability *)highQualityRecording {
	return [[[AVAudioSessionCapability alloc] initWithCapability:static_cast<BluetoothMicrophoneExtension *>(_impl)->high_quality_recording] autorelease];
}

@end

@interface AVAudioSessionChannelDescription ()
- (instancetype)initWithChannel:(const ChannelDescription &)channel;
@end

@implementation AVAudioSessionChannelDescription

- (instancetype)initWithChannel:(const ChannelDescription &)channel {
	self = [super init];
	if (self != nil) {
		_impl = new ChannelDescription(channel);
	}
	return self;
}

- (void)dealloc {
	delete static_cast<ChannelDescription *>(_impl);
	[super dealloc];
}

- (NSString *)channelName {
	return to_objc(static_cast<ChannelDescription *>(_impl)->name);
}

- (NSUInteger)channelNumber {
	return static_cast<ChannelDescription *>(_impl)->number;
}

- (AudioChannelLabel)channelLabel {
	return static_cast<ChannelDescription *>(_impl)->label;
}

- (NSString *)owningPortUID {
	return to_objc(static_cast<ChannelDescription *>(_impl)->owning_port_uid);
}

@end

@interface AVAudioSessionDataSourceDescription ()
- (instancetype)initWithSource:(const DataSourceDescription &)source ofPort:(const std::string &)uid;
@end

@implementation AVAudioSessionDataSourceDescription

- (instancetype)initWithSource:(const DataSourceDescription &)source ofPort:(const std::string &)uid {
	self = [super init];
	if (self != nil) {
		_impl = new Source{ uid, source };
	}
	return self;
}

- (void)dealloc {
	delete static_cast<Source *>(_impl);
	[super dealloc];
}

- (const DataSourceDescription &)source {
	return static_cast<Source *>(_impl)->description;
}

- (NSNumber *)dataSourceID {
	return @([self source].id);
}

- (NSString *)dataSourceName {
	return to_objc([self source].name);
}

- (AVAudioSessionLocation)location {
	return to_name([self source].location);
}

- (AVAudioSessionOrientation)orientation {
	return to_name([self source].orientation);
}

- (NSArray<AVAudioSessionPolarPattern> *)supportedPolarPatterns {
	const std::vector<PolarPattern> &patterns = [self source].supported_polar_patterns;
	if (patterns.empty()) {
		return nil;
	}
	return make_array<PolarPattern>(patterns, ^id(const PolarPattern &p_pattern) {
		return to_name(p_pattern);
	});
}

- (AVAudioSessionPolarPattern)selectedPolarPattern {
	return to_name([self source].selected_polar_pattern);
}

- (AVAudioSessionPolarPattern)preferredPolarPattern {
	return to_name([self source].preferred_polar_pattern);
}

- (BOOL)setPreferredPolarPattern:(AVAudioSessionPolarPattern)pattern error:(NSError **)outError {
	const std::optional<PolarPattern> value = pattern == nil ? PolarPattern::NONE : find_polar_pattern(pattern);
	if (!value.has_value()) {
		return refuse_parameter(pattern, outError);
	}
	return set(SessionRequest::set_preferred_polar_pattern(static_cast<Source *>(_impl)->port_uid, [self source].id, *value), outError);
}

@end

@interface AVAudioSessionPortDescription ()
- (instancetype)initWithPort:(const PortPointer &)port;
@end

@implementation AVAudioSessionPortDescription

- (instancetype)initWithPort:(const PortPointer &)port {
	self = [super init];
	if (self != nil) {
		_impl = new PortPointer(port);
	}
	return self;
}

- (void)dealloc {
	delete static_cast<PortPointer *>(_impl);
	[super dealloc];
}

- (const PortPointer &)port {
	return *static_cast<PortPointer *>(_impl);
}

- (AVAudioSessionPort)portType {
	// A port of an unknown type stands for one of a later system.
	NSString *const name = to_name([self port]->type);
	return name == nil ? @"AVAudioSessionPortOfTheFuture" : name;
}

- (NSString *)portName {
	return to_objc([self port]->name);
}

- (NSString *)UID {
	return to_objc([self port]->uid);
}

- (BOOL)hasHardwareVoiceCallProcessing {
	return [self port]->has_hardware_voice_call_processing;
}

- (BOOL)isSpatialAudioEnabled {
	return [self port]->is_spatial_audio_enabled;
}

- (NSArray<AVAudioSessionChannelDescription *> *)channels {
	return make_array<ChannelDescription>([self port] -> channels, ^id(const ChannelDescription &p_channel) {
		return [[[AVAudioSessionChannelDescription alloc] initWithChannel:p_channel] autorelease];
	});
}

- (NSArray<AVAudioSessionDataSourceDescription *> *)dataSources {
	return make_data_sources([self port]);
}

- (AVAudioSessionDataSourceDescription *)selectedDataSource {
	return make_data_source([self port], [self port]->selected_data_source);
}

- (AVAudioSessionDataSourceDescription *)preferredDataSource {
	return make_data_source([self port], [self port]->preferred_data_source);
}

- (BOOL)setPreferredDataSource:(AVAudioSessionDataSourceDescription *)dataSource error:(NSError **)outError {
	const std::optional<int64_t> source = dataSource == nil ? std::nullopt : std::optional<int64_t>([[dataSource dataSourceID] longLongValue]);
	return set(SessionRequest::set_preferred_data_source([self port]->uid, source), outError);
}

- (AVAudioSessionPortExtensionBluetoothMicrophone *)bluetoothMicrophoneExtension {
	const std::optional<BluetoothMicrophoneExtension> &extension = [self port]->bluetooth_microphone_extension;
	return extension.has_value() ? [[[AVAudioSessionPortExtensionBluetoothMicrophone alloc] initWithExtension:*extension] autorelease] : nil;
}

@end

@interface AVAudioSessionRouteDescription ()
- (instancetype)initWithRoute:(const RoutePointer &)route;
@end

@implementation AVAudioSessionRouteDescription

- (instancetype)initWithRoute:(const RoutePointer &)route {
	self = [super init];
	if (self != nil) {
		_impl = new RoutePointer(route);
	}
	return self;
}

- (void)dealloc {
	delete static_cast<RoutePointer *>(_impl);
	[super dealloc];
}

- (NSArray<AVAudioSessionPortDescription *> *)inputs {
	return make_ports((*static_cast<RoutePointer *>(_impl))->inputs);
}

- (NSArray<AVAudioSessionPortDescription *> *)outputs {
	return make_ports((*static_cast<RoutePointer *>(_impl))->outputs);
}

@end

namespace apple_double {

AVAudioSessionRouteDescription *make_route(const RoutePointer &p_route) {
	return [[[AVAudioSessionRouteDescription alloc] initWithRoute:p_route] autorelease];
}

AVAudioSessionPortDescription *make_port(const PortPointer &p_port) {
	return p_port == nullptr ? nil : [[[AVAudioSessionPortDescription alloc] initWithPort:p_port] autorelease];
}

NSArray<AVAudioSessionPortDescription *> *make_ports(const PortList &p_ports) {
	return make_array<PortPointer>(p_ports, ^id(const PortPointer &p_port) {
		return make_port(p_port);
	});
}

NSArray<AVAudioSessionDataSourceDescription *> *make_data_sources(const PortPointer &p_port) {
	if (p_port == nullptr || p_port->data_sources.empty()) {
		return nil;
	}
	return make_array<DataSourceDescription>(p_port->data_sources, ^id(const DataSourceDescription &p_source) {
		return [[[AVAudioSessionDataSourceDescription alloc] initWithSource:p_source ofPort:p_port->uid] autorelease];
	});
}

AVAudioSessionDataSourceDescription *make_data_source(const PortPointer &p_port, std::optional<int64_t> p_id) {
	const DataSourceDescription *const source = p_port == nullptr ? nullptr : find_data_source(*p_port, p_id);
	return source == nullptr ? nil : [[[AVAudioSessionDataSourceDescription alloc] initWithSource:*source ofPort:p_port->uid] autorelease];
}

} // namespace apple_double
