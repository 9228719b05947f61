import type { EnumSpec } from './model';

/** Where the output goes instead of where the category sends it. */
export const portOverride: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionPortOverride',
	core: 'PortOverride',
	godot: { name: 'PortOverride', prefix: 'PORT_OVERRIDE_' },
	typescript: 'AudioSessionPortOverride',
	doc: 'A temporary destination of the output that overrides the category.',
	constants: [
		{
			godot: 'PORT_OVERRIDE_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioSessionPortOverrideNone',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'The category decides.',
		},
		{
			godot: 'PORT_OVERRIDE_SPEAKER',
			value: 'spkr',
			typescript: 'speaker',
			apple: 'AVAudioSessionPortOverrideSpeaker',
			since: { ios: '6.0', tvos: null, visionos: '1.0' },
			doc: 'The built-in speaker, until the route changes; only for [constant playAndRecord].',
		},
	],
};
