import type { EnumSpec } from './model';

/** What else an activation does: so far Apple has nothing to choose from. */
export const activationOptions: EnumSpec = {
	kind: 'flags',
	apple: 'AVAudioSessionActivationOptions',
	core: 'ActivationOptions',
	godot: { name: 'ActivationOptions', prefix: 'ACTIVATION_OPTION_' },
	typescript: 'AudioSessionActivationOptions',
	doc: 'What else an asynchronous activation does.',
	constants: [
		{
			godot: 'ACTIVATION_OPTION_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioSessionActivationOptionNone',
			since: null,
			doc: 'Nothing; Apple has no other option so far.',
		},
	],
};
