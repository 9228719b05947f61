import type { EnumSpec } from './model';

/** Whether the player allows the app to add audio to calls. */
export const microphoneInjectionPermission: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioApplicationMicrophoneInjectionPermission',
	core: 'MicrophoneInjectionPermission',
	godot: { name: 'MicrophoneInjectionPermission', prefix: 'MICROPHONE_INJECTION_PERMISSION_' },
	typescript: 'AudioSessionMicrophoneInjectionPermission',
	doc: "Whether the player allows the app to add audio to another app's microphone input.",
	constants: [
		{
			godot: 'MICROPHONE_INJECTION_PERMISSION_SERVICE_DISABLED',
			value: 'srds',
			typescript: 'serviceDisabled',
			apple: 'AVAudioApplicationMicrophoneInjectionPermissionServiceDisabled',
			since: { ios: '18.2', tvos: null, visionos: '2.2' },
			doc: 'The player has turned the service off for all apps.',
		},
		{
			godot: 'MICROPHONE_INJECTION_PERMISSION_UNDETERMINED',
			value: 'undt',
			typescript: 'undetermined',
			apple: 'AVAudioApplicationMicrophoneInjectionPermissionUndetermined',
			since: { ios: '18.2', tvos: null, visionos: '2.2' },
			doc: 'The player has not been asked yet.',
		},
		{
			godot: 'MICROPHONE_INJECTION_PERMISSION_DENIED',
			value: 'deny',
			typescript: 'denied',
			apple: 'AVAudioApplicationMicrophoneInjectionPermissionDenied',
			since: { ios: '18.2', tvos: null, visionos: '2.2' },
			doc: 'The player refused.',
		},
		{
			godot: 'MICROPHONE_INJECTION_PERMISSION_GRANTED',
			value: 'grnt',
			typescript: 'granted',
			apple: 'AVAudioApplicationMicrophoneInjectionPermissionGranted',
			since: { ios: '18.2', tvos: null, visionos: '2.2' },
			doc: 'The player agreed.',
		},
	],
};
