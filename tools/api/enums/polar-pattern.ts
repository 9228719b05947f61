import type { EnumSpec } from './model';

/** Which directions a microphone hears. Apple names the patterns by strings, so the numbers are ours. */
export const polarPattern: EnumSpec = {
	kind: 'strings',
	apple: 'AVAudioSessionPolarPattern',
	core: 'PolarPattern',
	godot: { name: 'PolarPattern', prefix: 'POLAR_PATTERN_' },
	typescript: 'AudioSessionPolarPattern',
	doc: 'Which directions a microphone hears.',
	constants: [
		{
			godot: 'POLAR_PATTERN_NONE',
			value: 0,
			typescript: 'none',
			apple: null,
			since: null,
			doc: 'The data source has no pattern, or none is preferred.',
		},
		{
			godot: 'POLAR_PATTERN_OMNIDIRECTIONAL',
			value: 1,
			typescript: 'omnidirectional',
			apple: 'AVAudioSessionPolarPatternOmnidirectional',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Hears all directions alike.',
		},
		{
			godot: 'POLAR_PATTERN_CARDIOID',
			value: 2,
			typescript: 'cardioid',
			apple: 'AVAudioSessionPolarPatternCardioid',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Hears best what it points at, and least what is behind it.',
		},
		{
			godot: 'POLAR_PATTERN_SUBCARDIOID',
			value: 3,
			typescript: 'subcardioid',
			apple: 'AVAudioSessionPolarPatternSubcardioid',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Hears best what it points at, but more of the rest than a cardioid.',
		},
		{
			godot: 'POLAR_PATTERN_STEREO',
			value: 4,
			typescript: 'stereo',
			apple: 'AVAudioSessionPolarPatternStereo',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'Records left and right; which is which follows how the device is held.',
		},
	],
};
