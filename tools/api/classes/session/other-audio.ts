import type { MemberSpec } from '../model';
import { instanceSymbols, symbol, type Since } from '../symbols';

const fromIos8: Since = ['8.0', '9.0', '1.0'];

/** The audio of other apps. */
export const otherAudioMembers: readonly MemberSpec[] = [
	{
		kind: 'property',
		name: 'other_audio_playing',
		type: 'bool',
		writable: false,
		getter: 'is_other_audio_playing',
		apple: instanceSymbols('AVAudioSession', ['6.0', '9.0', '1.0'], 'otherAudioPlaying'),
		shared: ['isOtherAudioPlaying'],
		doc: 'Whether any other app is playing audio. To decide whether the soundtrack should play, use [member secondary_audio_should_be_silenced_hint] instead.',
		test: 'another app that plays counts as other audio',
	},
	{
		kind: 'property',
		name: 'secondary_audio_should_be_silenced_hint',
		type: 'bool',
		writable: false,
		apple: instanceSymbols('AVAudioSession', fromIos8, 'secondaryAudioShouldBeSilencedHint'),
		shared: ['secondaryAudioShouldBeSilencedHint'],
		doc: 'Whether another app plays audio that the player chose, such as music. A game with [constant ambient] should then silence its soundtrack and keep its sound effects.',
		test: 'another app that does not mix sets the hint to silence secondary audio',
	},
	{
		kind: 'signal',
		name: 'secondary_audio_hint_changed',
		arguments: [
			{
				name: 'should_be_silenced',
				type: 'bool',
				apple: symbol('AVAudioSessionSilenceSecondaryAudioHintTypeKey', fromIos8),
			},
		],
		apple: [symbol('AVAudioSessionSilenceSecondaryAudioHintNotification', fromIos8)],
		doc: 'Emitted when [member secondary_audio_should_be_silenced_hint] changes while the session is active and the game is in the foreground.',
		test: 'another app that does not mix sets the hint to silence secondary audio',
	},
	{
		kind: 'property',
		name: 'prompt_style',
		default: 'PROMPT_STYLE_NORMAL',
		type: 'PromptStyle',
		writable: false,
		apple: instanceSymbols('AVAudioSession', ['13.0', '13.0', '1.0'], 'promptStyle'),
		doc: 'Which prompts a session with [constant MODE_VOICE_PROMPT] should play now; read it before each prompt.',
		test: 'the prompt style follows siri and phone calls',
	},
	{
		kind: 'property',
		name: 'now_playing_candidate',
		type: 'bool',
		writable: true,
		getter: 'is_now_playing_candidate',
		apple: instanceSymbols(
			'AVAudioSession',
			[null, null, '1.0'],
			'isNowPlayingCandidate',
			'setIsNowPlayingCandidate:error:',
		),
		doc: 'Whether the system may show the game as the app that is playing now. Available only on visionOS; elsewhere an assignment is refused with [constant ERR_UNAVAILABLE].',
		test: 'being a candidate for now playing is refused on all systems but visionos',
	},
];
