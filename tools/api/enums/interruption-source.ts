import type { EnumSpec } from './model';

/** The causes of an interruption on the simulated device. */
export const interruptionSource: EnumSpec = {
	kind: 'strings',
	apple: null,
	core: 'InterruptionSource',
	backend: 'simulated',
	godot: { name: 'InterruptionSource', prefix: 'SOURCE_' },
	typescript: 'SimulatorInterruptionSource',
	doc: 'What interrupts the game.',
	constants: [
		{
			godot: 'SOURCE_PHONE_CALL',
			value: 0,
			typescript: 'phoneCall',
			apple: null,
			since: null,
			doc: 'A phone call. Meanwhile [constant AVAudioSession.record] and [constant AVAudioSession.playAndRecord] cannot be activated ([constant ERR_LOCKED]); the other categories can. [member AVAudioSession.prompt_style] is [constant AVAudioSession.PROMPT_STYLE_SHORT].',
		},
		{
			godot: 'SOURCE_SIRI',
			value: 1,
			typescript: 'siri',
			apple: null,
			since: null,
			doc: 'Siri is listening. Meanwhile nothing can be activated ([constant ERR_BUSY]). [member AVAudioSession.prompt_style] is [constant AVAudioSession.PROMPT_STYLE_NONE].',
		},
		{
			godot: 'SOURCE_ALARM',
			value: 2,
			typescript: 'alarm',
			apple: null,
			since: null,
			doc: 'An alarm rings. Meanwhile nothing can be activated ([constant ERR_LOCKED]).',
		},
		{
			godot: 'SOURCE_ALERT_BANNER',
			value: 3,
			typescript: 'alertBanner',
			apple: null,
			since: null,
			doc: 'An incoming call, shown as a banner. It does not interrupt a session with [member AVAudioSession.prefers_no_interruptions_from_system_alerts]; when the player accepts the call, begin [constant SOURCE_PHONE_CALL].',
		},
		{
			godot: 'SOURCE_ALERT_FULL_SCREEN',
			value: 4,
			typescript: 'alertFullScreen',
			apple: null,
			since: null,
			doc: 'An incoming call, shown on the full screen. It always interrupts.',
		},
	],
};
