import type { EnumSpec } from './model';

/** The directions from which a microphone records. Apple names the patterns by strings, so the numbers are ours. */
export const polarPattern: EnumSpec = {
	kind: 'strings',
	apple: 'AVAudioSessionPolarPattern',
	core: 'PolarPattern',
	godot: { name: 'PolarPattern', prefix: 'POLAR_PATTERN_' },
	typescript: 'AudioSessionPolarPattern',
	doc: 'The directions from which a microphone records.',
	constants: [
		{
			godot: 'POLAR_PATTERN_NONE',
			value: 0,
			typescript: 'none',
			apple: null,
			since: null,
			doc: 'The data source has no pattern, or no pattern is preferred.',
		},
		{
			godot: 'POLAR_PATTERN_OMNIDIRECTIONAL',
			value: 1,
			typescript: 'omnidirectional',
			apple: 'AVAudioSessionPolarPatternOmnidirectional',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Records all directions equally.',
		},
		{
			godot: 'POLAR_PATTERN_CARDIOID',
			value: 2,
			typescript: 'cardioid',
			apple: 'AVAudioSessionPolarPatternCardioid',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Records mainly what is in front of it, and least what is behind it.',
		},
		{
			godot: 'POLAR_PATTERN_SUBCARDIOID',
			value: 3,
			typescript: 'subcardioid',
			apple: 'AVAudioSessionPolarPatternSubcardioid',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Records mainly what is in front of it, but more of the other directions than a cardioid.',
		},
		{
			godot: 'POLAR_PATTERN_STEREO',
			value: 4,
			typescript: 'stereo',
			apple: 'AVAudioSessionPolarPatternStereo',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'Records left and right, depending on how the device is held.',
		},
	],
};
