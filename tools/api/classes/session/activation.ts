import type { MemberSpec } from '../model';
import { instanceSymbols, symbol } from '../symbols';

/** Whether the session is active, and what stops it. */
export const activationMembers: readonly MemberSpec[] = [
	{
		kind: 'property',
		name: 'state',
		type: 'SessionState',
		writable: false,
		apple: [],
		doc: 'Whether the session is active. Apple has no such property: it is what [method set_active] and the interruptions have made of it.',
		test: 'the state follows activation and interruptions',
	},
	{
		kind: 'property',
		name: 'auto_resume',
		type: 'bool',
		writable: true,
		default: true,
		apple: [],
		doc: 'Whether the session is activated again by itself after an interruption that says that it should resume. Turn it off to wait for the player instead.',
		test: 'an interruption that should resume is followed by an activation',
	},
	{
		kind: 'method',
		name: 'set_active',
		arguments: [
			{ name: 'active', type: 'bool' },
			{ name: 'options', type: 'SetActiveOptions', default: 0 },
		],
		returns: 'Signal',
		apple: [
			...instanceSymbols('AVAudioSession', ['3.0', '9.0', '1.0'], 'setActive:error:'),
			...instanceSymbols(
				'AVAudioSession',
				['6.0', '9.0', '1.0'],
				'setActive:withOptions:error:',
			),
		],
		shared: ['setActive'],
		doc: 'Activates or deactivates the session. Activating one that does not mix silences other apps; pass [constant NOTIFY_OTHERS_ON_DEACTIVATION] when deactivating, so that they may play on.',
		test: 'activating silences others and deactivating lets them resume when they are told',
	},
	{
		kind: 'property',
		name: 'prefers_no_interruptions_from_system_alerts',
		type: 'bool',
		writable: true,
		apple: instanceSymbols(
			'AVAudioSession',
			['14.5', '14.5', '1.0'],
			'prefersNoInterruptionsFromSystemAlerts',
			'setPrefersNoInterruptionsFromSystemAlerts:error:',
		),
		shared: [
			'prefersNoInterruptionsFromSystemAlerts',
			'setPrefersNoInterruptionsFromSystemAlerts',
		],
		doc: 'Whether an incoming call that is shown as a banner interrupts only when the player takes it. Calls that fill the screen interrupt all the same.',
		test: 'a call in a banner interrupts only when it is taken if no interruptions are preferred',
	},
	{
		kind: 'property',
		name: 'prefers_interruption_on_route_disconnect',
		type: 'bool',
		writable: true,
		apple: instanceSymbols(
			'AVAudioSession',
			['17.0', '17.0', '1.0'],
			'prefersInterruptionOnRouteDisconnect',
			'setPrefersInterruptionOnRouteDisconnect:error:',
		),
		doc: 'Whether the session is interrupted when the device that plays is disconnected, as players expect of music. [signal interruption] then comes with [constant INTERRUPTION_REASON_ROUTE_DISCONNECTED].',
		test: 'a disconnected route interrupts if that is preferred',
	},
	{
		kind: 'signal',
		name: 'interruption',
		arguments: [
			{
				name: 'type',
				type: 'InterruptionType',
				apple: symbol('AVAudioSessionInterruptionTypeKey', ['6.0', '9.0', '1.0']),
			},
			{
				name: 'reason',
				type: 'InterruptionReason',
				apple: symbol('AVAudioSessionInterruptionReasonKey', ['14.5', null, '1.0']),
			},
			{
				name: 'should_resume',
				type: 'bool',
				apple: symbol('AVAudioSessionInterruptionOptionKey', ['6.0', '9.0', '1.0']),
			},
		],
		apple: [symbol('AVAudioSessionInterruptionNotification', ['6.0', '9.0', '1.0'])],
		shared: ['addInterruptionListener', 'removeInterruptionListener'],
		doc: 'Emitted when the system has interrupted the session, which is inactive from then on, and when the interruption is over. [param reason] means something when it began, [param should_resume] when it ended; some interruptions never end.',
		test: 'a phone call begins and ends an interruption with its reason and should resume',
	},
	{
		kind: 'signal',
		name: 'state_changed',
		arguments: [{ name: 'state', type: 'SessionState' }],
		apple: [],
		doc: 'Emitted when [member state] changed, whatever changed it.',
		test: 'a change of state is signalled once',
	},
	{
		kind: 'signal',
		name: 'request_failed',
		arguments: [
			{ name: 'operation', type: 'String' },
			{ name: 'error', type: 'Error' },
			{ name: 'message', type: 'String' },
		],
		apple: [],
		doc: 'Emitted when the platform refused a request; the session is as it was before. [param operation] is the method that was asked for, for example [code]"set_category"[/code]. [param message] says what was asked and why it was refused. Every living handle emits it. When nobody listens to it, the message is logged as a warning instead.',
		test: 'a refused number is signalled once to every handle with the reason',
	},
	{
		kind: 'signal',
		name: 'media_services_lost',
		arguments: [],
		apple: [symbol('AVAudioSessionMediaServicesWereLostNotification', ['7.0', '9.0', '1.0'])],
		doc: "Emitted when the system's media services have died. Until [signal media_services_reset] every request fails with [constant ERR_UNAVAILABLE].",
		test: 'requests fail while the media services are lost',
	},
	{
		kind: 'signal',
		name: 'media_services_reset',
		arguments: [],
		apple: [symbol('AVAudioSessionMediaServicesWereResetNotification', ['6.0', '9.0', '1.0'])],
		doc: "Emitted when the system's media services are back. The session has lost its settings, so configure and activate it again.",
		test: 'a reset of the media services brings the session back to its defaults',
	},
];
