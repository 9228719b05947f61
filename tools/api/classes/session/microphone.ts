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
		doc: 'Whether the player allows the game to use the microphone. Request it with [method request_record_permission].',
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
		doc: 'Asks the player for permission to use the microphone, unless the player has already answered. The result is [constant OK] if the game may record, otherwise [constant ERR_UNAUTHORIZED].',
		test: 'the permission to record is requested once and remembered',
	},
	{
		kind: 'signal',
		name: 'record_permission_changed',
		arguments: [{ name: 'is_granted', type: 'bool' }],
		apple: [],
		doc: "Emitted when [member record_permission] changes, because the player answers the request or changes the system's settings.",
		test: 'the permission to record is requested once and remembered',
	},
	{
		kind: 'property',
		name: 'input_muted',
		type: 'bool',
		writable: true,
		getter: 'is_input_muted',
		apple: application(fromIos17, 'inputMuted', 'setInputMuted:error:'),
		doc: "Whether the game receives silence instead of the microphone's input. The player can change it too, for example by pressing the stem of AirPods.",
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
		doc: 'Emitted when [member input_muted] changes while the session records, or when recording starts after a change.',
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
		doc: 'Whether the device vibrates and plays system sounds while the session records. Off by default, so that they are not recorded.',
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
		doc: 'How much the input is amplified, from [code]0.0[/code] to [code]1.0[/code]. It can be set only while [member input_gain_settable] is [code]true[/code], and applies to the whole device.',
		test: 'the input gain is accepted only where it is settable',
	},
	{
		kind: 'property',
		name: 'input_gain_settable',
		type: 'bool',
		writable: false,
		getter: 'is_input_gain_settable',
		apple: session(fromIos6, 'inputGainSettable'),
		doc: 'Whether the current input allows setting [member input_gain].',
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
		doc: 'How the player holds the device, which determines left and right in a stereo recording by the built-in microphones.',
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
		doc: 'Whether the sound of the built-in speaker should be removed from the recording of the built-in microphone.',
		test: 'echo cancellation is enabled where it is available and preferred',
	},
	{
		kind: 'property',
		name: 'echo_cancelled_input_available',
		type: 'bool',
		writable: false,
		getter: 'is_echo_cancelled_input_available',
		apple: session(injection, 'isEchoCancelledInputAvailable'),
		doc: 'Whether the device supports echo cancellation with the current category and mode. See [member prefers_echo_cancelled_input].',
		test: 'echo cancellation is enabled where it is available and preferred',
	},
	{
		kind: 'property',
		name: 'echo_cancelled_input_enabled',
		type: 'bool',
		writable: false,
		getter: 'is_echo_cancelled_input_enabled',
		apple: session(echo, 'isEchoCancelledInputEnabled'),
		doc: 'Whether echo cancellation is in use now; it may stop when the route changes.',
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
		doc: "Which audio the session adds to the microphone input of another app's call, for players who speak by text-to-speech. Call [method request_microphone_injection_permission] first.",
		test: 'microphone injection needs permission and a call',
	},
	{
		kind: 'property',
		name: 'microphone_injection_available',
		type: 'bool',
		writable: false,
		getter: 'is_microphone_injection_available',
		apple: session(injection, 'isMicrophoneInjectionAvailable'),
		doc: 'Whether audio can be added to a call now.',
		test: 'microphone injection needs permission and a call',
	},
	{
		kind: 'property',
		name: 'microphone_injection_permission',
		default: 'MICROPHONE_INJECTION_PERMISSION_UNDETERMINED',
		type: 'MicrophoneInjectionPermission',
		writable: false,
		apple: application(injection, 'microphoneInjectionPermission'),
		doc: 'Whether the player allows the game to add audio to calls.',
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
		doc: 'Asks the player whether the game may add audio to calls, unless the player has already answered. The result is [constant OK], [constant ERR_UNAUTHORIZED] or, if the player turned the service off for all apps, [constant ERR_UNAVAILABLE].',
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
		doc: 'Emitted when [member microphone_injection_available] changes.',
		test: 'microphone injection needs permission and a call',
	},
];
