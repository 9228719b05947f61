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
		doc: 'Starts the playback of another app. Unless the app is [param mixable], it interrupts an active session that does not mix either, and [member AVAudioSession.secondary_audio_should_be_silenced_hint] is [code]true[/code] while it plays. An app that is [param mixable] and [param spoken] plays a prompt, such as navigation: it interrupts a session in [constant AVAudioSession.MODE_SPOKEN_AUDIO] and ducks any other. [signal AVAudioSession.interruption] or [signal AVAudioSession.secondary_audio_hint_changed] follows. To let the game silence the other app, activate the session afterwards.',
		test: 'another app that plays counts as other audio',
	},
	{
		kind: 'method',
		name: 'stop_other_app',
		arguments: [{ name: 'notifies_others', type: 'bool', default: true }],
		returns: 'void',
		apple: [],
		doc: 'Stops the other app, even if it is silent now. If the app [param notifies_others], a session that it interrupted is notified of the end and that it should resume; otherwise the session is not notified. [signal AVAudioSession.secondary_audio_hint_changed] follows if the hint changes.',
		test: 'another app that plays counts as other audio',
	},
	{
		kind: 'method',
		name: 'get_other_app_state',
		arguments: [],
		returns: 'OtherAppState',
		isConst: true,
		apple: [],
		doc: 'Returns what the other app does now.',
		test: 'activating silences others and deactivating lets them resume when they are notified',
	},
];
