import type { EnumSpec } from './model';

/** Where the output goes against what the category says. */
export const portOverride: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionPortOverride',
	core: 'PortOverride',
	godot: { name: 'PortOverride', prefix: 'PORT_OVERRIDE_' },
	typescript: 'AudioSessionPortOverride',
	doc: 'Where the output goes for now, against what the category says.',
	constants: [
		{
			godot: 'PORT_OVERRIDE_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioSessionPortOverrideNone',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Goes where the category says.',
		},
		{
			godot: 'PORT_OVERRIDE_SPEAKER',
			value: 'spkr',
			typescript: 'speaker',
			apple: 'AVAudioSessionPortOverrideSpeaker',
			since: { ios: '6.0', tvos: null, visionos: '1.0' },
			doc: 'Goes to the built-in speaker until the route changes; only for [constant playAndRecord].',
		},
	],
};
