/**
 * Type information of Apple's headers that the package `@nativescript/types-ios` drops, because JavaScript does
 * not need it: the kind of number of a `number`, the kind of string of a `string`, the names of getters. The keys
 * are names of properties or parameters; a name has the same type everywhere.
 */
export const lostTypes: ReadonlyMap<string, string> = new Map(
	Object.entries({
		AudioChannelLabel: ['channelLabel'],
		AudioChannelLayoutTag: ['layoutTag'],
		AVAudioChannelCount: ['channelCount'],
		AVAudioSessionCategory: ['availableCategories', 'category'],
		AVAudioSessionLocation: ['location'],
		AVAudioSessionMode: ['availableModes', 'mode'],
		AVAudioSessionOrientation: ['orientation'],
		AVAudioSessionPolarPattern: [
			'pattern',
			'preferredPolarPattern',
			'selectedPolarPattern',
			'supportedPolarPatterns',
		],
		AVAudioSessionPort: ['portType'],
		double: ['preferredSampleRate', 'sampleRate'],
		float: ['gain', 'inputGain', 'outputVolume'],
		NSInteger: [
			'count',
			'inputNumberOfChannels',
			'maximumInputNumberOfChannels',
			'maximumOutputNumberOfChannels',
			'outputNumberOfChannels',
			'preferredInputNumberOfChannels',
			'preferredOutputNumberOfChannels',
		],
		'NSNumber *': ['dataSourceID'],
		NSTimeInterval: [
			'duration',
			'inputLatency',
			'IOBufferDuration',
			'outputLatency',
			'preferredIOBufferDuration',
		],
		NSUInteger: ['channelNumber'],
	}).flatMap(([type, names]) => names.map((name) => [name, type] as const)),
);

/** Properties whose getter has another name. The package has only the property's name. */
export const getters: ReadonlyMap<string, string> = new Map(
	Object.entries({
		enabled: 'isEnabled',
		inputAvailable: 'isInputAvailable',
		inputGainSettable: 'isInputGainSettable',
		inputMuted: 'isInputMuted',
		otherAudioPlaying: 'isOtherAudioPlaying',
		outputMuted: 'isOutputMuted',
		spatialAudioEnabled: 'isSpatialAudioEnabled',
		supported: 'isSupported',
	}),
);

/** Enums of Apple's type NSInteger. All others are NSUInteger. */
export const signedEnums: ReadonlySet<string> = new Set([
	'AVAudioApplicationMicrophoneInjectionPermission',
	'AVAudioApplicationRecordPermission',
	'AVAudioSessionErrorCode',
	'AVAudioSessionMicrophoneInjectionMode',
	'AVAudioSessionRenderingMode',
	'AVAudioSessionRouteSelection',
	'AVAudioStereoOrientation',
]);
