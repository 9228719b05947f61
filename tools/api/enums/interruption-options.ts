import type { EnumSpec } from './model';

/** What the system recommends when an interruption has ended. */
export const interruptionOptions: EnumSpec = {
	kind: 'flags',
	apple: 'AVAudioSessionInterruptionOptions',
	core: 'InterruptionOptions',
	godot: { name: 'InterruptionOptions', prefix: 'INTERRUPTION_OPTION_' },
	typescript: 'AudioSessionInterruptionOptions',
	doc: 'What the system recommends when an interruption has ended.',
	constants: [
		{
			godot: 'INTERRUPTION_OPTION_SHOULD_RESUME',
			value: 1,
			typescript: 'shouldResume',
			apple: 'AVAudioSessionInterruptionOptionShouldResume',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'The game should resume by itself; without this option, only when the player asks.',
		},
	],
};
