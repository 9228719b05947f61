import type { EnumSpec } from './model';

/** Options of an asynchronous activation; so far Apple defines none. */
export const activationOptions: EnumSpec = {
	kind: 'flags',
	apple: 'AVAudioSessionActivationOptions',
	core: 'ActivationOptions',
	godot: { name: 'ActivationOptions', prefix: 'ACTIVATION_OPTION_' },
	typescript: 'AudioSessionActivationOptions',
	doc: 'Options of an asynchronous activation.',
	constants: [
		{
			godot: 'ACTIVATION_OPTION_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioSessionActivationOptionNone',
			since: null,
			doc: 'No option; Apple defines no other so far.',
		},
	],
};
