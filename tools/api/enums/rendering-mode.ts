import type { EnumSpec } from './model';

/** How the system renders the audio that plays. */
export const renderingMode: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionRenderingMode',
	core: 'RenderingMode',
	godot: { name: 'RenderingMode', prefix: 'RENDERING_MODE_' },
	typescript: 'AudioSessionRenderingMode',
	doc: 'How the system renders the audio that plays, for example to show a Dolby Atmos badge.',
	constants: [
		{
			godot: 'RENDERING_MODE_NOT_APPLICABLE',
			value: 0,
			typescript: 'notApplicable',
			apple: 'AVAudioSessionRenderingModeNotApplicable',
			since: { ios: '17.2', tvos: '17.2', visionos: null },
			doc: 'No audio with a rendering mode plays.',
		},
		{
			godot: 'RENDERING_MODE_MONO_STEREO',
			value: 1,
			typescript: 'monoStereo',
			apple: 'AVAudioSessionRenderingModeMonoStereo',
			since: { ios: '17.2', tvos: '17.2', visionos: null },
			doc: 'Mono or stereo.',
		},
		{
			godot: 'RENDERING_MODE_SURROUND',
			value: 2,
			typescript: 'surround',
			apple: 'AVAudioSessionRenderingModeSurround',
			since: { ios: '17.2', tvos: '17.2', visionos: null },
			doc: 'Several channels, but neither spatial audio nor Dolby.',
		},
		{
			godot: 'RENDERING_MODE_SPATIAL_AUDIO',
			value: 3,
			typescript: 'spatialAudio',
			apple: 'AVAudioSessionRenderingModeSpatialAudio',
			since: { ios: '17.2', tvos: '17.2', visionos: null },
			doc: 'Spatial audio, also for Dolby content on hardware that has no Dolby.',
		},
		{
			godot: 'RENDERING_MODE_DOLBY_AUDIO',
			value: 4,
			typescript: 'dolbyAudio',
			apple: 'AVAudioSessionRenderingModeDolbyAudio',
			since: { ios: '17.2', tvos: '17.2', visionos: null },
			doc: 'Dolby Audio.',
		},
		{
			godot: 'RENDERING_MODE_DOLBY_ATMOS',
			value: 5,
			typescript: 'dolbyAtmos',
			apple: 'AVAudioSessionRenderingModeDolbyAtmos',
			since: { ios: '17.2', tvos: '17.2', visionos: null },
			doc: 'Dolby Atmos.',
		},
	],
};
