import type { EnumSpec } from './model';

/** Whether an interruption began or ended. */
export const interruptionType: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionInterruptionType',
	core: 'InterruptionType',
	godot: { name: 'InterruptionType', prefix: 'INTERRUPTION_' },
	typescript: 'AudioSessionInterruptionType',
	doc: 'Whether an interruption, such as a phone call, began or ended.',
	constants: [
		{
			godot: 'INTERRUPTION_ENDED',
			value: 0,
			typescript: 'ended',
			apple: 'AVAudioSessionInterruptionTypeEnded',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'The interruption is over, and the session may be activated again.',
		},
		{
			godot: 'INTERRUPTION_BEGAN',
			value: 1,
			typescript: 'began',
			apple: 'AVAudioSessionInterruptionTypeBegan',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'The system has interrupted the session, which is inactive from now on.',
		},
		{
			godot: 'INTERRUPTION_UNKNOWN',
			value: 2,
			typescript: 'unknown',
			apple: null,
			since: null,
			doc: 'A type that is newer than this extension.',
		},
	],
};
