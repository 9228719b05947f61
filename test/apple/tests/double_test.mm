// Tests of the double by itself: an app sees what Apple documents.

#import <AVFAudio/AVFAudio.h>
#import <AVKit/AVKit.h>

#include "backends/simulated/device.h"
#include "core/testing.h"
#include "double/audio_system.h"
#import "recorder.h"

#include <memory>

using namespace apple_double;
using namespace audio_session;

namespace {

// A new device, connected, and a recorder of what an app receives from it.
struct Fixture {
	explicit Fixture(NSArray *p_keys = @[]) {
		AudioSystem::get().connect(device);
		recorder = [[Recorder alloc] initWithKeys:p_keys];
	}

	~Fixture() {
		[recorder stop];
		[recorder release];
	}

	const std::shared_ptr<simulated::Device> device = std::make_shared<simulated::Device>();
	AVAudioSession *const session = [AVAudioSession sharedInstance];
	Recorder *recorder = nil;
};

bool is_equal(id p_left, id p_right) {
	return p_left == p_right || [p_left isEqual:p_right];
}

#define EXPECT_OBJECTS(m_left, m_right) EXPECT(is_equal((m_left), (m_right)))

NSArray *types_of(NSArray<AVAudioSessionPortDescription *> *p_ports) {
	return [p_ports valueForKey:@"portType"];
}

} // namespace

TEST("double: an interruption is posted on another thread with type, reason and option") {
	@autoreleasepool {
		Fixture fixture;
		NSError *error = nil;
		EXPECT([fixture.session setActive:YES error:&error]);
		[fixture.recorder forget];
		fixture.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
		EXPECT_OBJECTS([fixture.recorder names], @[ AVAudioSessionInterruptionNotification ]);
		NSDictionary *info = [fixture.recorder lastOf:AVAudioSessionInterruptionNotification];
		EXPECT_OBJECTS([info objectForKey:AVAudioSessionInterruptionTypeKey], @(AVAudioSessionInterruptionTypeBegan));
		EXPECT_OBJECTS([info objectForKey:AVAudioSessionInterruptionReasonKey], @(AVAudioSessionInterruptionReasonDefault));
		EXPECT([info objectForKey:AVAudioSessionInterruptionOptionKey] == nil);

		fixture.device->end_interruption(true);
		info = [fixture.recorder lastOf:AVAudioSessionInterruptionNotification];
		EXPECT_OBJECTS([info objectForKey:AVAudioSessionInterruptionTypeKey], @(AVAudioSessionInterruptionTypeEnded));
		EXPECT_OBJECTS([info objectForKey:AVAudioSessionInterruptionOptionKey], @(AVAudioSessionInterruptionOptionShouldResume));
		EXPECT([info objectForKey:AVAudioSessionInterruptionReasonKey] == nil);
		EXPECT(![fixture.recorder receivedOnThisThread]);
	}
}

TEST("double: a changed route is posted with its reason and the previous route") {
	@autoreleasepool {
		Fixture fixture;
		[fixture.session setActive:YES error:nullptr];
		EXPECT_OBJECTS(types_of([[fixture.session currentRoute] outputs]), @[ AVAudioSessionPortBuiltInSpeaker ]);
		fixture.device->plug(simulated::DeviceKind::HEADPHONES);
		NSDictionary *const info = [fixture.recorder lastOf:AVAudioSessionRouteChangeNotification];
		EXPECT_OBJECTS([info objectForKey:AVAudioSessionRouteChangeReasonKey], @(AVAudioSessionRouteChangeReasonNewDeviceAvailable));
		AVAudioSessionRouteDescription *const previous = [info objectForKey:AVAudioSessionRouteChangePreviousRouteKey];
		EXPECT_OBJECTS(types_of([previous outputs]), @[ AVAudioSessionPortBuiltInSpeaker ]);
		EXPECT_OBJECTS(types_of([[fixture.session currentRoute] outputs]), @[ AVAudioSessionPortHeadphones ]);
	}
}

TEST("double: a change of the volume is observed with the old and the new value, on another thread") {
	@autoreleasepool {
		Fixture fixture(@[ @"outputVolume" ]);
		fixture.device->set_output_volume(0.25f);
		EXPECT_OBJECTS([fixture.recorder changesOf:@"outputVolume"], (@[ @0.5f, @0.25f ]));
		EXPECT_EQUAL([fixture.session outputVolume], 0.25f);
		EXPECT(![fixture.recorder receivedOnThisThread]);
	}
}

TEST("double: a data source that appears and disappears is observed with null for no data source") {
	@autoreleasepool {
		Fixture fixture(@[ @"inputDataSource", @"inputDataSources", @"inputNumberOfChannels" ]);
		[fixture.session setCategory:AVAudioSessionCategoryPlayAndRecord error:nullptr];
		[fixture.session setActive:YES error:nullptr];
		NSArray *const changes = [fixture.recorder changesOf:@"inputDataSource"];
		EXPECT([changes count] == 2);
		EXPECT_OBJECTS([changes firstObject], [NSNull null]);
		EXPECT([[changes lastObject] isKindOfClass:[AVAudioSessionDataSourceDescription class]]);
		EXPECT_OBJECTS([fixture.recorder changesOf:@"inputNumberOfChannels"], (@[ @0, @1 ]));
	}
}

TEST("double: an unchanged value is not reported") {
	@autoreleasepool {
		Fixture fixture(@[ @"outputVolume", @"inputGain", @"promptStyle" ]);
		[fixture.session setMode:AVAudioSessionModeVoicePrompt error:nullptr];
		fixture.device->set_output_volume(0.5f);
		EXPECT([[fixture.recorder changesOf:@"outputVolume"] count] == 0);
		EXPECT([[fixture.recorder changesOf:@"inputGain"] count] == 0);
	}
}

TEST("double: a refusal is an error of Apple's domain and code") {
	@autoreleasepool {
		Fixture fixture;
		NSError *error = nil;
		EXPECT(![fixture.session setCategory:AVAudioSessionCategoryAmbient withOptions:AVAudioSessionCategoryOptionDefaultToSpeaker error:&error]);
		EXPECT_OBJECTS([error domain], NSOSStatusErrorDomain);
		EXPECT_EQUAL([error code], static_cast<NSInteger>(AVAudioSessionErrorCodeBadParam));
		EXPECT([[error localizedDescription] length] > 0);
		EXPECT_OBJECTS([fixture.session category], AVAudioSessionCategoryAmbient);
		EXPECT(![fixture.session setCategory:@"AVAudioSessionCategoryTelepathy" error:&error]);
		EXPECT_EQUAL([error code], static_cast<NSInteger>(AVAudioSessionErrorCodeBadParam));
		EXPECT(![fixture.session setMode:@"loud" error:nullptr]);
	}
}

TEST("double: a busy deactivation returns that error") {
	@autoreleasepool {
		Fixture fixture;
		[fixture.session setActive:YES error:nullptr];
		fixture.device->set_audio_running(true);
		NSError *error = nil;
		EXPECT(![fixture.session setActive:NO error:&error]);
		EXPECT_EQUAL([error code], static_cast<NSInteger>(AVAudioSessionErrorCodeIsBusy));
	}
}

TEST("double: the answer to a permission dialog comes when the player gives it") {
	@autoreleasepool {
		Fixture fixture;
		__block int answers = 0;
		__block BOOL granted = NO;
		[AVAudioApplication requestRecordPermissionWithCompletionHandler:^(BOOL p_granted) {
			answers++;
			granted = p_granted;
		}];
		EXPECT_EQUAL(answers, 0);
		EXPECT_EQUAL([[AVAudioApplication sharedInstance] recordPermission], AVAudioApplicationRecordPermissionUndetermined);
		fixture.device->answer_record_permission(true);
		EXPECT_EQUAL(answers, 1);
		EXPECT(granted);
		EXPECT_EQUAL([[AVAudioApplication sharedInstance] recordPermission], AVAudioApplicationRecordPermissionGranted);
		EXPECT_EQUAL([fixture.session recordPermission], AVAudioSessionRecordPermissionGranted);
		[fixture.session requestRecordPermission:^(BOOL) {
			answers++;
		}];
		EXPECT_EQUAL(answers, 2);
	}
}

TEST("double: the player's choice of a route is returned") {
	@autoreleasepool {
		Fixture fixture;
		fixture.device->set_next_route_selection(RouteSelection::EXTERNAL);
		__block NSInteger chosen = -1;
		[fixture.session prepareRouteSelectionForPlaybackWithCompletionHandler:^(BOOL p_should_start, AVAudioSessionRouteSelection p_selection) {
			chosen = p_should_start ? p_selection : -2;
		}];
		EXPECT_EQUAL(chosen, static_cast<NSInteger>(AVAudioSessionRouteSelectionExternal));
	}
}

TEST("double: ports, data sources and channels have the values of the device") {
	@autoreleasepool {
		Fixture fixture;
		[fixture.session setCategory:AVAudioSessionCategoryPlayAndRecord mode:AVAudioSessionModeDefault routeSharingPolicy:AVAudioSessionRouteSharingPolicyDefault options:AVAudioSessionCategoryOptions(0) error:nullptr];
		[fixture.session setActive:YES error:nullptr];
		const StatePointer state = fixture.device->get_state();
		NSArray<AVAudioSessionPortDescription *> *const inputs = [[fixture.session currentRoute] inputs];
		EXPECT_EQUAL([inputs count], state->current_route->inputs.size());
		for (NSUInteger i = 0; i < [inputs count]; i++) {
			AVAudioSessionPortDescription *const port = [inputs objectAtIndex:i];
			const PortDescription &description = *state->current_route->inputs[i];
			EXPECT_OBJECTS([port UID], @(description.uid.c_str()));
			EXPECT_OBJECTS([port portName], @(description.name.c_str()));
			EXPECT_EQUAL([[port channels] count], description.channels.size());
			EXPECT_EQUAL([[port dataSources] count], description.data_sources.size());
			EXPECT_EQUAL([[[port channels] firstObject] channelLabel], description.channels[0].label);
			EXPECT_OBJECTS([[[port channels] firstObject] owningPortUID], [port UID]);
		}
		AVAudioSessionPortDescription *const microphone = [inputs firstObject];
		AVAudioSessionDataSourceDescription *const last = [[microphone dataSources] lastObject];
		EXPECT([last location] != nil || [last orientation] != nil);
		EXPECT([microphone setPreferredDataSource:last error:nullptr]);
		EXPECT_OBJECTS([[fixture.session inputDataSource] dataSourceID], [last dataSourceID]);
		EXPECT([last setPreferredPolarPattern:[[last supportedPolarPatterns] firstObject] error:nullptr]);
		EXPECT([[[fixture.session availableInputs] valueForKey:@"UID"] containsObject:[microphone UID]]);
		EXPECT([fixture.session setPreferredInput:microphone error:nullptr]);
		EXPECT_OBJECTS([[fixture.session preferredInput] UID], [microphone UID]);
		EXPECT([[fixture.session outputDataSources] count] == 0);
	}
}

TEST("double: each setter is read back by its getter") {
	@autoreleasepool {
		Fixture fixture;
		AVAudioSession *const session = fixture.session;
		[session setCategory:AVAudioSessionCategoryPlayAndRecord error:nullptr];
		EXPECT([session setPreferredSampleRate:44100.0 error:nullptr] && [session preferredSampleRate] == 44100.0);
		EXPECT([session setPreferredIOBufferDuration:0.02 error:nullptr] && [session preferredIOBufferDuration] == 0.02);
		EXPECT([session setPreferredInputNumberOfChannels:1 error:nullptr] && [session preferredInputNumberOfChannels] == 1);
		EXPECT([session setPreferredOutputNumberOfChannels:1 error:nullptr] && [session preferredOutputNumberOfChannels] == 1);
		EXPECT([session setPreferredInputOrientation:AVAudioStereoOrientationPortrait error:nullptr] && [session preferredInputOrientation] == AVAudioStereoOrientationPortrait);
		EXPECT([session setAllowHapticsAndSystemSoundsDuringRecording:YES error:nullptr] && [session allowHapticsAndSystemSoundsDuringRecording]);
		EXPECT([session setPrefersNoInterruptionsFromSystemAlerts:YES error:nullptr] && [session prefersNoInterruptionsFromSystemAlerts]);
		EXPECT([session setPrefersInterruptionOnRouteDisconnect:YES error:nullptr] && [session prefersInterruptionOnRouteDisconnect]);
		EXPECT([session setSupportsMultichannelContent:YES error:nullptr] && [session supportsMultichannelContent]);
		EXPECT([session setPrefersEchoCancelledInput:YES error:nullptr] && [session prefersEchoCancelledInput]);
		EXPECT([session setOutputMuted:YES error:nullptr] && [session isOutputMuted]);
		EXPECT([[AVAudioApplication sharedInstance] setInputMuted:YES error:nullptr] && [[AVAudioApplication sharedInstance] isInputMuted]);
		EXPECT([session setInputGain:0.25f error:nullptr] && [session inputGain] == 0.25f);
		EXPECT([session setMode:AVAudioSessionModeVideoChat error:nullptr]);
		EXPECT_OBJECTS([session mode], AVAudioSessionModeVideoChat);
		EXPECT([[session availableCategories] containsObject:AVAudioSessionCategoryMultiRoute]);
		EXPECT([[session availableModes] containsObject:AVAudioSessionModeMeasurement]);
	}
}

TEST("double: another device is shown at once, and the previous one reports nothing more") {
	@autoreleasepool {
		Fixture fixture;
		const std::shared_ptr<simulated::Device> other = std::make_shared<simulated::Device>();
		other->set_output_volume(1.0f);
		AudioSystem::get().connect(other);
		EXPECT_EQUAL([fixture.session outputVolume], 1.0f);
		fixture.device->begin_interruption(simulated::InterruptionSource::PHONE_CALL);
		fixture.device->wake_from_sleep();
		EXPECT([[fixture.recorder names] count] == 0);
	}
}
