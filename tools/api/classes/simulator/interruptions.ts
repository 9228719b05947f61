import type { MethodSpec } from '../model';

/** Interruptions and media services. */
export const interruptionControls: readonly MethodSpec[] = [
	{
		kind: 'method',
		name: 'begin_interruption',
		arguments: [
			{ name: 'source', type: 'InterruptionSource' },
			{ name: 'reason', type: 'InterruptionReason', default: 'INTERRUPTION_REASON_DEFAULT' },
		],
		returns: 'void',
		apple: [],
		doc: 'Begins what takes the audio from the game. A session that is active becomes [constant AVAudioSession.STATE_INTERRUPTED], and [signal AVAudioSession.interruption] follows with [constant AVAudioSession.INTERRUPTION_BEGAN] and [param reason]; one that is not active hears nothing. The other app pauses as well. Several may go on at once, but none of them twice. What cannot be activated meanwhile depends on the [param source].',
		test: 'a phone call begins and ends an interruption with its reason and should resume',
	},
	{
		kind: 'method',
		name: 'end_interruption',
		arguments: [{ name: 'should_resume', type: 'bool', default: true }],
		returns: 'bool',
		apple: [],
		doc: 'Ends the latest of those that [method begin_interruption] began, and returns whether there was one. When none is left that forbids playing, the session becomes [constant AVAudioSession.STATE_INACTIVE], and [signal AVAudioSession.interruption] follows with [constant AVAudioSession.INTERRUPTION_ENDED] and [param should_resume]; with [member AVAudioSession.auto_resume] the session then activates itself. A session that was not interrupted, or was activated meanwhile, hears of no end.',
		test: 'a phone call begins and ends an interruption with its reason and should resume',
	},
	{
		kind: 'method',
		name: 'lose_media_services',
		arguments: [],
		returns: 'void',
		apple: [],
		doc: "Has the system's media services die. The session becomes [constant AVAudioSession.STATE_INACTIVE], [signal AVAudioSession.media_services_lost] follows, and each request fails with [constant ERR_UNAVAILABLE] until [method reset_media_services].",
		test: 'requests fail while the media services are lost',
	},
	{
		kind: 'method',
		name: 'reset_media_services',
		arguments: [],
		returns: 'void',
		apple: [],
		doc: "Brings the system's media services back, or restarts them. The session has lost all that was set: it is inactive, and its category is [constant AVAudioSession.soloAmbient]. [signal AVAudioSession.media_services_reset] follows.",
		test: 'a reset of the media services brings the session back to its defaults',
	},
];
