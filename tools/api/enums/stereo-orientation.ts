import type { EnumSpec } from './model';

/** How the device is held while it records in stereo. */
export const stereoOrientation: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioStereoOrientation',
	core: 'StereoOrientation',
	godot: { name: 'StereoOrientation', prefix: 'STEREO_ORIENTATION_' },
	typescript: 'AudioSessionStereoOrientation',
	doc: 'How the device is held while its built-in microphones record in stereo, which determines left and right.',
	constants: [
		{
			godot: 'STEREO_ORIENTATION_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioStereoOrientationNone',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'Not used, because the recording is not in stereo.',
		},
		{
			godot: 'STEREO_ORIENTATION_PORTRAIT',
			value: 1,
			typescript: 'portrait',
			apple: 'AVAudioStereoOrientationPortrait',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'Upright, the connector at the bottom.',
		},
		{
			godot: 'STEREO_ORIENTATION_PORTRAIT_UPSIDE_DOWN',
			value: 2,
			typescript: 'portraitUpsideDown',
			apple: 'AVAudioStereoOrientationPortraitUpsideDown',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'Upright, the connector at the top.',
		},
		{
			godot: 'STEREO_ORIENTATION_LANDSCAPE_RIGHT',
			value: 3,
			typescript: 'landscapeRight',
			apple: 'AVAudioStereoOrientationLandscapeRight',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'On its side, the connector on the right.',
		},
		{
			godot: 'STEREO_ORIENTATION_LANDSCAPE_LEFT',
			value: 4,
			typescript: 'landscapeLeft',
			apple: 'AVAudioStereoOrientationLandscapeLeft',
			since: { ios: '14.0', tvos: null, visionos: '1.0' },
			doc: 'On its side, the connector on the left.',
		},
	],
};
