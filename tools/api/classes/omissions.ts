import type { Omission } from '../enums/model';

const instances =
	'A game creates and frees objects in the way of the engine: `AVAudioSession.new()` is the session, and it returns the other objects.';

const madeByApple = [
	'AVAudioApplication',
	'AVAudioSession',
	'AVAudioSessionCapability',
	'AVAudioSessionChannelDescription',
	'AVAudioSessionDataSourceDescription',
	'AVAudioSessionPortDescription',
	'AVAudioSessionPortExtensionBluetoothMicrophone',
	'AVAudioSessionRouteDescription',
].flatMap((type) =>
	['alloc', 'new'].map((name) => ({ name: `+[${type} ${name}]`, reason: instances })),
);

/** Selectors that Apple deprecated in iOS 6, each with the member that replaces it. */
const deprecatedInIos6 = Object.entries({
	currentHardwareInputNumberOfChannels: 'input_number_of_channels',
	currentHardwareOutputNumberOfChannels: 'output_number_of_channels',
	currentHardwareSampleRate: 'sample_rate',
	inputIsAvailable: 'input_available',
	preferredHardwareSampleRate: 'preferred_sample_rate',
	'setPreferredHardwareSampleRate:error:': 'preferred_sample_rate',
	'setActive:withFlags:error:': 'set_active',
}).map(([selector, member]) => ({
	name: `-[AVAudioSession ${selector}]`,
	reason: `Deprecated in iOS 6: use \`${member}\`.`,
}));

const delegate =
	'Deprecated in iOS 6, with the delegate: connect to `interruption` and `route_changed`.';

/** Apple symbols that no class offers, besides those of the enums, each with the reason. */
export const omissions: readonly Omission[] = [
	...madeByApple,
	...deprecatedInIos6,
	...[
		'-[AVAudioSession delegate]',
		'AVAudioSessionDelegate',
		'-[AVAudioSessionDelegate beginInterruption]',
		'-[AVAudioSessionDelegate endInterruption]',
		'-[AVAudioSessionDelegate endInterruptionWithFlags:]',
		'-[AVAudioSessionDelegate inputIsAvailableChanged:]',
		'AVAudioSessionInterruptionFlags_ShouldResume',
	].map((name) => ({ name, reason: delegate })),
	{
		name: 'AVAudioSessionSetActiveFlags_NotifyOthersOnDeactivation',
		reason: 'Deprecated in iOS 6: use `NOTIFY_OTHERS_ON_DEACTIVATION`.',
	},
	{
		name: 'AVAudioSessionErrorInsufficientPriority',
		reason: 'The older name of AVAudioSessionErrorCodeInsufficientPriority.',
	},
	{
		name: 'AVAudioSessionInterruptionWasSuspendedKey',
		reason: 'Deprecated in iOS 14.5: use the `reason` of `interruption`.',
	},
	...['recordPermission', 'requestRecordPermission:'].map((selector) => ({
		name: `-[AVAudioSession ${selector}]`,
		reason: "Deprecated in iOS 17, in favour of AVAudioApplication's: use `record_permission` and `request_record_permission`, which serve older systems too.",
	})),
	...['Undetermined', 'Denied', 'Granted'].map((name) => ({
		name: `AVAudioSessionRecordPermission${name}`,
		reason: "Deprecated in iOS 17, in favour of AVAudioApplication's of the same number: use `RecordPermission`.",
	})),
];
