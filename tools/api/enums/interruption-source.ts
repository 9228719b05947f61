import type { EnumSpec } from './model';

/** What takes the audio from the game. */
export const interruptionSource: EnumSpec = {
	kind: 'strings',
	apple: null,
	core: 'InterruptionSource',
	backend: 'simulated',
	godot: { name: 'InterruptionSource', prefix: 'SOURCE_' },
	typescript: 'SimulatorInterruptionSource',
	doc: 'What takes the audio from the game.',
	constants: [
		{
			godot: 'SOURCE_PHONE_CALL',
			value: 0,
			typescript: 'phoneCall',
			apple: null,
			since: null,
			doc: 'A phone call. Meanwhile [constant AVAudioSession.record] and [constant AVAudioSession.playAndRecord] cannot be activated ([constant ERR_LOCKED]), the other categories can. [member AVAudioSession.prompt_style] is [constant AVAudioSession.PROMPT_STYLE_SHORT].',
		},
		{
			godot: 'SOURCE_SIRI',
			value: 1,
			typescript: 'siri',
			apple: null,
			since: null,
			doc: 'Siri listens. Meanwhile nothing can be activated ([constant ERR_BUSY]). [member AVAudioSession.prompt_style] is [constant AVAudioSession.PROMPT_STYLE_NONE].',
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
			doc: 'A call comes in, shown as a banner. It leaves a session alone that has [member AVAudioSession.prefers_no_interruptions_from_system_alerts]; when the player takes the call, begin [constant SOURCE_PHONE_CALL].',
		},
		{
			godot: 'SOURCE_ALERT_FULL_SCREEN',
			value: 4,
			typescript: 'alertFullScreen',
			apple: null,
			since: null,
			doc: 'A call comes in, shown on the full screen. It interrupts always.',
		},
	],
};
