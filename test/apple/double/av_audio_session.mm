#include "app_calls.h"
#include "audio_system.h"
#include "names.h"
#include "observed_values.h"
#include "session_objects.h"
#include "settings.h"

#import <AVFAudio/AVFAudio.h>
#import <AVKit/AVKit.h>
#import <Block.h>

using namespace apple_double;
using namespace audio_session;

namespace {

StatePointer get_state() {
	AudioSystem::get().note_message();
	return AudioSystem::get().get_state();
}

template <typename T>
BOOL set_value(Operation p_operation, T p_value, NSError **r_error) {
	return set(SessionRequest::of(p_operation, p_value), r_error);
}

BOOL configure(NSString *p_category, NSString *p_mode, NSUInteger p_policy, NSUInteger p_options, NSError **r_error) {
	const auto category = find_category(p_category);
	const auto mode = find_mode(p_mode);
	if (!category.has_value() || !mode.has_value()) {
		return refuse_parameter(category.has_value() ? p_mode : p_category, r_error);
	}
	return set(SessionRequest::configure(*category, *mode, CategoryOptions(p_options), RouteSharingPolicy(p_policy)), r_error);
}

std::optional<int64_t> get_id(AVAudioSessionDataSourceDescription *p_source) {
	return p_source == nil ? std::nullopt : std::optional<int64_t>([[p_source dataSourceID] longLongValue]);
}

// A copy of a block that is freed with its last owner.
template <typename... Args>
std::function<void(Args...)> own(void (^p_block)(Args...)) {
	const std::shared_ptr<const void> copy(_Block_copy((const void *)p_block), [](const void *p_copy) { _Block_release(p_copy); });
	return [copy](Args... p_arguments) { ((void (^)(Args...))copy.get())(p_arguments...); };
}

template <typename T>
NSArray *make_names(const std::vector<T> &p_values) {
	NSMutableArray *const names = [NSMutableArray array];
	for (const T value : p_values) {
		[names addObject:to_name(value)];
	}
	return names;
}

} // namespace

@implementation AVAudioChannelLayout

+ (AVAudioChannelLayout *)layoutWithLayoutTag:(AudioChannelLayoutTag)layoutTag {
	return [[[AVAudioChannelLayout alloc] initWithLayoutTag:layoutTag] autorelease];
}

- (instancetype)initWithLayoutTag:(AudioChannelLayoutTag)layoutTag {
	self = [super init];
	if (self != nil) {
		_impl = new AudioChannelLayoutTag(layoutTag);
	}
	return self;
}

- (void)dealloc {
	delete static_cast<AudioChannelLayoutTag *>(_impl);
	[super dealloc];
}

- (AudioChannelLayoutTag)layoutTag {
	return *static_cast<AudioChannelLayoutTag *>(_impl);
}

- (AVAudioChannelCount)channelCount {
	return [self layoutTag] & 0xffff;
}

@end

@implementation AVAudioSession

+ (AVAudioSession *)sharedInstance {
	note_app_call(AppCall::FINDS_SESSION);
	static AVAudioSession *const instance = [[AVAudioSession alloc] init];
	return instance;
}

// AudioSystem notifies of each changed value.
+ (BOOL)automaticallyNotifiesObserversForKey:(NSString *)key {
	(void)key;
	return NO;
}

- (void)addObserver:(NSObject *)observer forKeyPath:(NSString *)keyPath options:(NSKeyValueObservingOptions)options context:(void *)context {
	[super addObserver:observer forKeyPath:keyPath options:options context:context];
	note_app_call(AppCall::OBSERVES_VALUE);
}

- (void)removeObserver:(NSObject *)observer forKeyPath:(NSString *)keyPath {
	[super removeObserver:observer forKeyPath:keyPath];
	note_app_call(AppCall::STOPS_OBSERVING_VALUE);
}

- (id)valueForKey:(NSString *)key {
	id const replacement = find_replacement(key);
	return replacement == nil ? [super valueForKey:key] : replacement;
}

// Category, mode, options and policy.

- (AVAudioSessionCategory)category {
	return to_name(get_state()->category);
}

- (AVAudioSessionMode)mode {
	return to_name(get_state()->mode);
}

- (AVAudioSessionCategoryOptions)categoryOptions {
	return static_cast<AVAudioSessionCategoryOptions>(get_state()->category_options);
}

- (AVAudioSessionRouteSharingPolicy)routeSharingPolicy {
	return static_cast<AVAudioSessionRouteSharingPolicy>(get_state()->route_sharing_policy);
}

- (NSArray<AVAudioSessionCategory> *)availableCategories {
	return make_names(*get_state()->available_categories);
}

- (NSArray<AVAudioSessionMode> *)availableModes {
	return make_names(*get_state()->available_modes);
}

- (BOOL)setCategory:(AVAudioSessionCategory)category error:(NSError **)outError {
	return [self setCategory:category withOptions:AVAudioSessionCategoryOptions(0) error:outError];
}

- (BOOL)setCategory:(AVAudioSessionCategory)category withOptions:(AVAudioSessionCategoryOptions)options error:(NSError **)outError {
	const auto value = find_category(category);
	return value.has_value() ? set(SessionRequest::set_category(*value, CategoryOptions(options)), outError) : refuse_parameter(category, outError);
}

- (BOOL)setCategory:(AVAudioSessionCategory)category mode:(AVAudioSessionMode)mode options:(AVAudioSessionCategoryOptions)options error:(NSError **)outError {
	return configure(category, mode, AVAudioSessionRouteSharingPolicyDefault, options, outError);
}

- (BOOL)setCategory:(AVAudioSessionCategory)category mode:(AVAudioSessionMode)mode routeSharingPolicy:(AVAudioSessionRouteSharingPolicy)policy options:(AVAudioSessionCategoryOptions)options error:(NSError **)outError {
	return configure(category, mode, policy, options, outError);
}

- (BOOL)setMode:(AVAudioSessionMode)mode error:(NSError **)outError {
	const auto value = find_mode(mode);
	return value.has_value() ? set_value(Operation::SET_MODE, *value, outError) : refuse_parameter(mode, outError);
}

// Activation and interruptions.

- (BOOL)setActive:(BOOL)active error:(NSError **)outError {
	return [self setActive:active withOptions:AVAudioSessionSetActiveOptions(0) error:outError];
}

- (BOOL)setActive:(BOOL)active withOptions:(AVAudioSessionSetActiveOptions)options error:(NSError **)outError {
	return set(SessionRequest::set_active(active, SetActiveOptions(options)), outError);
}

- (BOOL)prefersNoInterruptionsFromSystemAlerts {
	return get_state()->prefers_no_interruptions_from_system_alerts;
}

- (BOOL)setPrefersNoInterruptionsFromSystemAlerts:(BOOL)inValue error:(NSError **)outError {
	return set_value(Operation::SET_PREFERS_NO_INTERRUPTIONS_FROM_SYSTEM_ALERTS, inValue, outError);
}

- (BOOL)prefersInterruptionOnRouteDisconnect {
	return get_state()->prefers_interruption_on_route_disconnect;
}

- (BOOL)setPrefersInterruptionOnRouteDisconnect:(BOOL)inValue error:(NSError **)outError {
	return set_value(Operation::SET_PREFERS_INTERRUPTION_ON_ROUTE_DISCONNECT, inValue, outError);
}

// Routes.

- (AVAudioSessionRouteDescription *)currentRoute {
	return make_route(get_state()->current_route);
}

- (BOOL)overrideOutputAudioPort:(AVAudioSessionPortOverride)portOverride error:(NSError **)outError {
	return set_value(Operation::OVERRIDE_OUTPUT_AUDIO_PORT, portOverride, outError);
}

- (NSArray<AVAudioSessionPortDescription *> *)availableInputs {
	return make_ports(*get_state()->available_inputs);
}

- (AVAudioSessionPortDescription *)preferredInput {
	return make_port(get_state()->preferred_input);
}

- (BOOL)setPreferredInput:(AVAudioSessionPortDescription *)inPort error:(NSError **)outError {
	return set(SessionRequest::set_preferred_input(inPort == nil ? std::string() : [[inPort UID] UTF8String]), outError);
}

- (BOOL)isInputAvailable {
	return get_state()->is_input_available;
}

- (NSArray<AVAudioSessionDataSourceDescription *> *)inputDataSources {
	return make_data_sources(get_input_port(*get_state()));
}

- (AVAudioSessionDataSourceDescription *)inputDataSource {
	const PortPointer port = get_input_port(*get_state());
	return port == nullptr ? nil : make_data_source(port, port->selected_data_source);
}

- (BOOL)setInputDataSource:(AVAudioSessionDataSourceDescription *)dataSource error:(NSError **)outError {
	return set(SessionRequest::set_data_source(Operation::SET_INPUT_DATA_SOURCE, get_id(dataSource)), outError);
}

- (NSArray<AVAudioSessionDataSourceDescription *> *)outputDataSources {
	return make_data_sources(get_output_port(*get_state()));
}

- (AVAudioSessionDataSourceDescription *)outputDataSource {
	const PortPointer port = get_output_port(*get_state());
	return port == nullptr ? nil : make_data_source(port, port->selected_data_source);
}

- (BOOL)setOutputDataSource:(AVAudioSessionDataSourceDescription *)dataSource error:(NSError **)outError {
	return set(SessionRequest::set_data_source(Operation::SET_OUTPUT_DATA_SOURCE, get_id(dataSource)), outError);
}

- (BOOL)setAggregatedIOPreference:(AVAudioSessionIOType)inIOType error:(NSError **)outError {
	return set_value(Operation::SET_AGGREGATED_IO_PREFERENCE, inIOType, outError);
}

- (BOOL)supportsMultichannelContent {
	return get_state()->supports_multichannel_content;
}

- (BOOL)setSupportsMultichannelContent:(BOOL)inValue error:(NSError **)outError {
	return set_value(Operation::SET_SUPPORTS_MULTICHANNEL_CONTENT, inValue, outError);
}

- (void)prepareRouteSelectionForPlaybackWithCompletionHandler:(void (^)(BOOL, AVAudioSessionRouteSelection))completionHandler {
	const auto handler = own(completionHandler);
	AudioSystem::get().request(SessionRequest::of(Operation::PREPARE_ROUTE_SELECTION_FOR_PLAYBACK), [handler](const SessionOutcome &p_outcome) {
		const auto selection = static_cast<AVAudioSessionRouteSelection>(get_state()->route_selection);
		handler(!p_outcome.result.is_refused(), selection);
	});
}

// Hardware.

- (double)preferredSampleRate {
	return get_state()->preferred_sample_rate;
}

- (BOOL)setPreferredSampleRate:(double)sampleRate error:(NSError **)outError {
	return set_value(Operation::SET_PREFERRED_SAMPLE_RATE, sampleRate, outError);
}

- (double)sampleRate {
	return get_state()->sample_rate;
}

- (NSTimeInterval)preferredIOBufferDuration {
	return get_state()->preferred_io_buffer_duration;
}

- (BOOL)setPreferredIOBufferDuration:(NSTimeInterval)duration error:(NSError **)outError {
	return set_value(Operation::SET_PREFERRED_IO_BUFFER_DURATION, duration, outError);
}

- (NSTimeInterval)IOBufferDuration {
	return get_state()->io_buffer_duration;
}

- (NSTimeInterval)inputLatency {
	return get_state()->input_latency;
}

- (NSTimeInterval)outputLatency {
	return get_state()->output_latency;
}

- (NSInteger)preferredInputNumberOfChannels {
	return get_state()->preferred_input_number_of_channels;
}

- (BOOL)setPreferredInputNumberOfChannels:(NSInteger)count error:(NSError **)outError {
	return set_value(Operation::SET_PREFERRED_INPUT_NUMBER_OF_CHANNELS, count, outError);
}

- (NSInteger)inputNumberOfChannels {
	return get_state()->input_number_of_channels;
}

- (NSInteger)maximumInputNumberOfChannels {
	return get_state()->maximum_input_number_of_channels;
}

- (NSInteger)preferredOutputNumberOfChannels {
	return get_state()->preferred_output_number_of_channels;
}

- (BOOL)setPreferredOutputNumberOfChannels:(NSInteger)count error:(NSError **)outError {
	return set_value(Operation::SET_PREFERRED_OUTPUT_NUMBER_OF_CHANNELS, count, outError);
}

- (NSInteger)outputNumberOfChannels {
	return get_state()->output_number_of_channels;
}

- (NSInteger)maximumOutputNumberOfChannels {
	return get_state()->maximum_output_number_of_channels;
}

- (NSArray<AVAudioChannelLayout *> *)supportedOutputChannelLayouts {
	NSMutableArray *const layouts = [NSMutableArray array];
	for (const uint32_t tag : *get_state()->supported_output_channel_layouts) {
		[layouts addObject:[AVAudioChannelLayout layoutWithLayoutTag:tag]];
	}
	return layouts;
}

- (AVAudioSessionRenderingMode)renderingMode {
	return static_cast<AVAudioSessionRenderingMode>(get_state()->rendering_mode);
}

- (float)outputVolume {
	return get_state()->output_volume;
}

- (BOOL)isOutputMuted {
	return get_state()->is_output_muted;
}

- (BOOL)setOutputMuted:(BOOL)muted error:(NSError **)outError {
	return set_value(Operation::SET_OUTPUT_MUTED, muted, outError);
}

- (BOOL)allowHapticsAndSystemSoundsDuringRecording {
	return get_state()->allow_haptics_and_system_sounds_during_recording;
}

- (BOOL)setAllowHapticsAndSystemSoundsDuringRecording:(BOOL)inValue error:(NSError **)outError {
	return set_value(Operation::SET_ALLOW_HAPTICS_AND_SYSTEM_SOUNDS_DURING_RECORDING, inValue, outError);
}

- (float)inputGain {
	return get_state()->input_gain;
}

- (BOOL)setInputGain:(float)gain error:(NSError **)outError {
	return set_value(Operation::SET_INPUT_GAIN, gain, outError);
}

- (BOOL)isInputGainSettable {
	return get_state()->is_input_gain_settable;
}

- (AVAudioStereoOrientation)preferredInputOrientation {
	return static_cast<AVAudioStereoOrientation>(get_state()->preferred_input_orientation);
}

- (BOOL)setPreferredInputOrientation:(AVAudioStereoOrientation)orientation error:(NSError **)outError {
	return set_value(Operation::SET_PREFERRED_INPUT_ORIENTATION, orientation, outError);
}

- (AVAudioStereoOrientation)inputOrientation {
	return static_cast<AVAudioStereoOrientation>(get_state()->input_orientation);
}

- (BOOL)prefersEchoCancelledInput {
	return get_state()->prefers_echo_cancelled_input;
}

- (BOOL)setPrefersEchoCancelledInput:(BOOL)value error:(NSError **)outError {
	return set_value(Operation::SET_PREFERS_ECHO_CANCELLED_INPUT, value, outError);
}

- (BOOL)isEchoCancelledInputAvailable {
	return get_state()->is_echo_cancelled_input_available;
}

- (BOOL)isEchoCancelledInputEnabled {
	return get_state()->is_echo_cancelled_input_enabled;
}

- (AVAudioSessionMicrophoneInjectionMode)preferredMicrophoneInjectionMode {
	return static_cast<AVAudioSessionMicrophoneInjectionMode>(get_state()->preferred_microphone_injection_mode);
}

- (BOOL)setPreferredMicrophoneInjectionMode:(AVAudioSessionMicrophoneInjectionMode)inValue error:(NSError **)outError {
	return set_value(Operation::SET_PREFERRED_MICROPHONE_INJECTION_MODE, inValue, outError);
}

- (BOOL)isMicrophoneInjectionAvailable {
	return get_state()->is_microphone_injection_available;
}

// Other apps.

- (BOOL)isOtherAudioPlaying {
	return get_state()->is_other_audio_playing;
}

- (BOOL)secondaryAudioShouldBeSilencedHint {
	return get_state()->secondary_audio_should_be_silenced_hint;
}

- (AVAudioSessionPromptStyle)promptStyle {
	return static_cast<AVAudioSessionPromptStyle>(get_state()->prompt_style);
}

// The permission, as before iOS 17.

- (AVAudioSessionRecordPermission)recordPermission {
	return static_cast<AVAudioSessionRecordPermission>(get_state()->record_permission);
}

- (void)requestRecordPermission:(void (^)(BOOL))response {
	[AVAudioApplication requestRecordPermissionWithCompletionHandler:response];
}

@end

@implementation AVAudioApplication

+ (AVAudioApplication *)sharedInstance {
	static AVAudioApplication *const instance = [[AVAudioApplication alloc] init];
	return instance;
}

+ (void)requestRecordPermissionWithCompletionHandler:(void (^)(BOOL))response {
	const auto handler = own(response);
	AudioSystem::get().request(SessionRequest::of(Operation::REQUEST_RECORD_PERMISSION), [handler](const SessionOutcome &p_outcome) {
		handler(!p_outcome.result.is_refused());
	});
}

+ (void)requestMicrophoneInjectionPermissionWithCompletionHandler:(void (^)(AVAudioApplicationMicrophoneInjectionPermission))response {
	const auto handler = own(response);
	AudioSystem::get().request(SessionRequest::of(Operation::REQUEST_MICROPHONE_INJECTION_PERMISSION), [handler](const SessionOutcome &) {
		handler([[AVAudioApplication sharedInstance] microphoneInjectionPermission]);
	});
}

- (BOOL)isInputMuted {
	return get_state()->is_input_muted;
}

- (BOOL)setInputMuted:(BOOL)muted error:(NSError **)outError {
	return set_value(Operation::SET_INPUT_MUTED, muted, outError);
}

- (AVAudioApplicationRecordPermission)recordPermission {
	return static_cast<AVAudioApplicationRecordPermission>(get_state()->record_permission);
}

- (AVAudioApplicationMicrophoneInjectionPermission)microphoneInjectionPermission {
	return static_cast<AVAudioApplicationMicrophoneInjectionPermission>(get_state()->microphone_injection_permission);
}

@end
