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
		doc: 'Begins an interruption. An active session becomes [constant AVAudioSession.STATE_INTERRUPTED], and [signal AVAudioSession.interruption] follows with [constant AVAudioSession.INTERRUPTION_BEGAN] and [param reason]; an inactive session is not notified. The other app pauses as well. Interruptions from different sources can overlap, but each source only once. The [param source] determines what cannot be activated meanwhile.',
		test: 'a phone call begins and ends an interruption with its reason and should resume',
	},
	{
		kind: 'method',
		name: 'end_interruption',
		arguments: [{ name: 'should_resume', type: 'bool', default: true }],
		returns: 'bool',
		apple: [],
		doc: 'Ends the latest interruption that [method begin_interruption] began, and returns whether there was one. When no interruption that prevents playing is left, the session becomes [constant AVAudioSession.STATE_INACTIVE], and [signal AVAudioSession.interruption] follows with [constant AVAudioSession.INTERRUPTION_ENDED] and [param should_resume]; with [member AVAudioSession.auto_resume] the session then activates itself. A session that was not interrupted, or was activated meanwhile, is not notified.',
		test: 'a phone call begins and ends an interruption with its reason and should resume',
	},
	{
		kind: 'method',
		name: 'lose_media_services',
		arguments: [],
		returns: 'void',
		apple: [],
		doc: "Stops the system's media services. The session becomes [constant AVAudioSession.STATE_INACTIVE], [signal AVAudioSession.media_services_lost] follows, and each request fails with [constant ERR_UNAVAILABLE] until [method reset_media_services].",
		test: 'requests fail while the media services are lost',
	},
	{
		kind: 'method',
		name: 'reset_media_services',
		arguments: [],
		returns: 'void',
		apple: [],
		doc: "Restarts the system's media services. The session loses all its settings: it is inactive, and its category is [constant AVAudioSession.soloAmbient]. [signal AVAudioSession.media_services_reset] follows.",
		test: 'a reset of the media services brings the session back to its defaults',
	},
];
