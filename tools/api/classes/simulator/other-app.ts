import type { MethodSpec } from '../model';

/** The other app. */
export const otherAppControls: readonly MethodSpec[] = [
	{
		kind: 'method',
		name: 'start_other_app',
		arguments: [
			{ name: 'mixable', type: 'bool', default: false },
			{ name: 'spoken', type: 'bool', default: false },
		],
		returns: 'void',
		apple: [],
		doc: 'Has another app play. Unless it is [param mixable], it interrupts an active session that does not mix either, and [member AVAudioSession.secondary_audio_should_be_silenced_hint] is [code]true[/code] while it plays. One that is [param mixable] and [param spoken] is a prompt, such as navigation: it interrupts a session in [constant AVAudioSession.MODE_SPOKEN_AUDIO] and ducks any other. [signal AVAudioSession.interruption] or [signal AVAudioSession.secondary_audio_hint_changed] follows. To have the game silence the other app, activate the session afterwards.',
		test: 'another app that plays counts as other audio',
	},
	{
		kind: 'method',
		name: 'stop_other_app',
		arguments: [{ name: 'notifies_others', type: 'bool', default: true }],
		returns: 'void',
		apple: [],
		doc: 'Has the other app stop, also when it is silent just now. A session that it had interrupted hears of the end, and that it should resume, if the app [param notifies_others]; otherwise it hears nothing. [signal AVAudioSession.secondary_audio_hint_changed] follows when the hint changes.',
		test: 'another app that plays counts as other audio',
	},
	{
		kind: 'method',
		name: 'get_other_app_state',
		arguments: [],
		returns: 'OtherAppState',
		isConst: true,
		apple: [],
		doc: 'What the other app does now.',
		test: 'activating silences others and deactivating lets them resume when they are notified',
	},
];
