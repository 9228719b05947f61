import type { EnumSpec } from './model';

/** Whether the player allows the app to use the microphone. */
export const recordPermission: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioApplicationRecordPermission',
	core: 'RecordPermission',
	godot: { name: 'RecordPermission', prefix: 'RECORD_PERMISSION_' },
	typescript: 'AudioSessionRecordPermission',
	doc: 'Whether the player allows the app to use the microphone.',
	constants: [
		{
			godot: 'RECORD_PERMISSION_UNDETERMINED',
			value: 'undt',
			typescript: 'undetermined',
			apple: 'AVAudioApplicationRecordPermissionUndetermined',
			since: { ios: '17.0', tvos: '17.0', visionos: '1.0' },
			doc: 'The player has not been asked yet.',
		},
		{
			godot: 'RECORD_PERMISSION_DENIED',
			value: 'deny',
			typescript: 'denied',
			apple: 'AVAudioApplicationRecordPermissionDenied',
			since: { ios: '17.0', tvos: '17.0', visionos: '1.0' },
			doc: "The player refused; only the system's settings can change that.",
		},
		{
			godot: 'RECORD_PERMISSION_GRANTED',
			value: 'grnt',
			typescript: 'granted',
			apple: 'AVAudioApplicationRecordPermissionGranted',
			since: { ios: '17.0', tvos: '17.0', visionos: '1.0' },
			doc: 'The player agreed.',
		},
	],
};
