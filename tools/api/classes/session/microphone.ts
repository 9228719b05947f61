import type { AppleSymbol, MemberSpec } from '../model';
import { instanceSymbols, symbol, type Since } from '../symbols';

const session = (since: Since, ...selectors: string[]): readonly AppleSymbol[] =>
	instanceSymbols('AVAudioSession', since, ...selectors);
const application = (since: Since, ...selectors: string[]): readonly AppleSymbol[] =>
	instanceSymbols('AVAudioApplication', since, ...selectors);

const fromIos6: Since = ['6.0', '9.0', '1.0'];
const fromIos17: Since = ['17.0', '17.0', '1.0'];
const echo: Since = ['18.2', null, null];
const injection: Since = ['18.2', null, '2.2'];

/** Permission to record, and how recording sounds. */
export const microphoneMembers: readonly MemberSpec[] = [
	{
		kind: 'property',
		name: 'record_permission',
		default: 'RECORD_PERMISSION_UNDETERMINED',
		type: 'RecordPermission',
		writable: false,
		apple: application(fromIos17, 'recordPermission'),
		doc: 'Whether the player lets the game use the microphone. Ask with [method request_record_permission].',
		test: 'the permission to record is requested once and remembered',
	},
	{
		kind: 'method',
		name: 'request_record_permission',
		arguments: [],
		returns: 'Signal',
		apple: [
			symbol(
				'+[AVAudioApplication requestRecordPermissionWithCompletionHandler:]',
				fromIos17,
			),
		],
		doc: 'Asks the player for the microphone, unless there is an answer already. Awaited, it gives [constant OK] when the game may record and [constant ERR_UNAUTHORIZED] when not.',
		test: 'the permission to record is requested once and remembered',
	},
	{
		kind: 'signal',
		name: 'record_permission_changed',
		arguments: [{ name: 'is_granted', type: 'bool' }],
		apple: [],
		doc: 'Emitted when [member record_permission] changed, by an answer to the question or in the settings of the system.',
		test: 'the permission to record is requested once and remembered',
	},
	{
		kind: 'property',
		name: 'input_muted',
		type: 'bool',
		writable: true,
		getter: 'is_input_muted',
		apple: application(fromIos17, 'inputMuted', 'setInputMuted:error:'),
		doc: 'Whether the game hears silence instead of the microphone. The player can change it too, for example with a press on the AirPods.',
		test: 'a muted input is signalled when the session records',
	},
	{
		kind: 'signal',
		name: 'input_muted_changed',
		arguments: [
			{
				name: 'is_muted',
				type: 'bool',
				apple: symbol('AVAudioApplicationMuteStateKey', fromIos17),
			},
		],
		apple: [symbol('AVAudioApplicationInputMuteStateChangeNotification', fromIos17)],
		doc: 'Emitted when [member input_muted] changed while the session records, or had changed when it starts to.',
		test: 'a muted input is signalled when the session records',
	},
	{
		kind: 'property',
		name: 'allow_haptics_and_system_sounds_during_recording',
		type: 'bool',
		writable: true,
		apple: session(
			['13.0', '13.0', '1.0'],
			'allowHapticsAndSystemSoundsDuringRecording',
			'setAllowHapticsAndSystemSoundsDuringRecording:error:',
		),
		shared: [
			'allowHapticsAndSystemSoundsDuringRecording',
			'setAllowHapticsAndSystemSoundsDuringRecording',
		],
		doc: 'Whether the device vibrates and plays system sounds while the session records. It does not by default, so that they are not recorded.',
		test: 'haptics during recording are off until they are allowed',
	},
	{
		kind: 'property',
		name: 'input_gain',
		isSinglePrecision: true,
		type: 'float',
		range: [0, 1],
		writable: true,
		default: 1,
		apple: session(fromIos6, 'inputGain', 'setInputGain:error:'),
		doc: 'How much the input is amplified, from [code]0.0[/code] to [code]1.0[/code]. It can be set only while [member input_gain_settable] is [code]true[/code], and holds for the whole device.',
		test: 'the input gain is accepted only where it is settable',
	},
	{
		kind: 'property',
		name: 'input_gain_settable',
		type: 'bool',
		writable: false,
		getter: 'is_input_gain_settable',
		apple: session(fromIos6, 'inputGainSettable'),
		doc: 'Whether the current input lets [member input_gain] be set.',
		test: 'the input gain is accepted only where it is settable',
	},
	{
		kind: 'property',
		name: 'preferred_input_orientation',
		type: 'StereoOrientation',
		writable: true,
		apple: session(
			['14.0', null, '1.0'],
			'preferredInputOrientation',
			'setPreferredInputOrientation:error:',
		),
		doc: 'How the player holds the device, which decides what is left and right in a stereo recording by the built-in microphones.',
		test: 'the input orientation follows the preferred one in a stereo recording',
	},
	{
		kind: 'property',
		name: 'input_orientation',
		type: 'StereoOrientation',
		writable: false,
		apple: session(['14.0', null, '1.0'], 'inputOrientation'),
		doc: 'The orientation that the built-in microphones record for; [constant STEREO_ORIENTATION_NONE] unless they record in stereo.',
		test: 'the input orientation follows the preferred one in a stereo recording',
	},
	{
		kind: 'property',
		name: 'prefers_echo_cancelled_input',
		type: 'bool',
		writable: true,
		apple: session(echo, 'prefersEchoCancelledInput', 'setPrefersEchoCancelledInput:error:'),
		doc: 'Whether what the built-in speaker plays should be kept out of what the built-in microphone records.',
		test: 'echo cancellation is enabled where it is available and preferred',
	},
	{
		kind: 'property',
		name: 'echo_cancelled_input_available',
		type: 'bool',
		writable: false,
		getter: 'is_echo_cancelled_input_available',
		apple: session(injection, 'isEchoCancelledInputAvailable'),
		doc: 'Whether the device can keep its speaker out of its microphone with this category and mode.',
		test: 'echo cancellation is enabled where it is available and preferred',
	},
	{
		kind: 'property',
		name: 'echo_cancelled_input_enabled',
		type: 'bool',
		writable: false,
		getter: 'is_echo_cancelled_input_enabled',
		apple: session(echo, 'isEchoCancelledInputEnabled'),
		doc: 'Whether the device does so now; it may stop when the route changes.',
		test: 'echo cancellation is enabled where it is available and preferred',
	},
	{
		kind: 'property',
		name: 'preferred_microphone_injection_mode',
		type: 'MicrophoneInjectionMode',
		writable: true,
		apple: session(
			injection,
			'preferredMicrophoneInjectionMode',
			'setPreferredMicrophoneInjectionMode:error:',
		),
		doc: "What the session adds to the microphone of another app's call, for players who speak by text-to-speech. It needs [method request_microphone_injection_permission].",
		test: 'microphone injection needs permission and a call',
	},
	{
		kind: 'property',
		name: 'microphone_injection_available',
		type: 'bool',
		writable: false,
		getter: 'is_microphone_injection_available',
		apple: session(injection, 'isMicrophoneInjectionAvailable'),
		doc: 'Whether there is a call now that audio can be added to.',
		test: 'microphone injection needs permission and a call',
	},
	{
		kind: 'property',
		name: 'microphone_injection_permission',
		default: 'MICROPHONE_INJECTION_PERMISSION_UNDETERMINED',
		type: 'MicrophoneInjectionPermission',
		writable: false,
		apple: application(injection, 'microphoneInjectionPermission'),
		doc: 'Whether the player lets the game add audio to calls.',
		test: 'the permission to inject is requested once and remembered',
	},
	{
		kind: 'method',
		name: 'request_microphone_injection_permission',
		arguments: [],
		returns: 'Signal',
		apple: [
			symbol(
				'+[AVAudioApplication requestMicrophoneInjectionPermissionWithCompletionHandler:]',
				injection,
			),
		],
		doc: 'Asks the player whether the game may add audio to calls, unless there is an answer already. Awaited, it gives [constant OK], [constant ERR_UNAUTHORIZED] or, where the player turned the service off for all apps, [constant ERR_UNAVAILABLE].',
		test: 'the permission to inject is requested once and remembered',
	},
	{
		kind: 'signal',
		name: 'microphone_injection_capabilities_changed',
		arguments: [
			{
				name: 'is_available',
				type: 'bool',
				apple: symbol('AVAudioSessionMicrophoneInjectionIsAvailableKey', injection),
			},
		],
		apple: [
			symbol('AVAudioSessionMicrophoneInjectionCapabilitiesChangeNotification', injection),
		],
		doc: 'Emitted when [member microphone_injection_available] changed.',
		test: 'microphone injection needs permission and a call',
	},
];
