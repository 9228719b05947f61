import type { EnumSpec } from './model';

/** The audio that the session adds to another app's microphone input. */
export const microphoneInjectionMode: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionMicrophoneInjectionMode',
	core: 'MicrophoneInjectionMode',
	godot: { name: 'MicrophoneInjectionMode', prefix: 'MICROPHONE_INJECTION_MODE_' },
	typescript: 'AudioSessionMicrophoneInjectionMode',
	doc: "Which audio the session adds to another app's microphone input, for example in a call.",
	constants: [
		{
			godot: 'MICROPHONE_INJECTION_MODE_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioSessionMicrophoneInjectionModeNone',
			since: { ios: '18.2', tvos: null, visionos: '2.2' },
			doc: 'Nothing.',
		},
		{
			godot: 'MICROPHONE_INJECTION_MODE_SPOKEN_AUDIO',
			value: 1,
			typescript: 'spokenAudio',
			apple: 'AVAudioSessionMicrophoneInjectionModeSpokenAudio',
			since: { ios: '18.2', tvos: null, visionos: '2.2' },
			doc: 'Speech, such as that of a player who speaks by text-to-speech.',
		},
	],
};
