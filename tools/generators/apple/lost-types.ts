/**
 * What the package `@nativescript/types-ios` does not keep of Apple's headers, because JavaScript has
 * no use for it: which number a `number` is, which string a `string` is, how a getter is called. By the
 * name of the property or parameter; the same name means the same type wherever it occurs.
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

/** Properties that are read by a name of their own. The package has only the property's. */
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

/** Enums whose numbers are of Apple's type NSInteger. All others are NSUInteger. */
export const signedEnums: ReadonlySet<string> = new Set([
	'AVAudioApplicationMicrophoneInjectionPermission',
	'AVAudioApplicationRecordPermission',
	'AVAudioSessionErrorCode',
	'AVAudioSessionMicrophoneInjectionMode',
	'AVAudioSessionRenderingMode',
	'AVAudioSessionRouteSelection',
	'AVAudioStereoOrientation',
]);
