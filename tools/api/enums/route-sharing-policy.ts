import type { EnumSpec } from './model';

/** Whether the output follows the route of long-form apps. */
export const routeSharingPolicy: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionRouteSharingPolicy',
	core: 'RouteSharingPolicy',
	godot: { name: 'RouteSharingPolicy', prefix: 'POLICY_' },
	typescript: 'AudioSessionRouteSharingPolicy',
	doc: 'Whether the output follows the route that long-form audio or video apps share.',
	constants: [
		{
			godot: 'POLICY_DEFAULT',
			value: 0,
			typescript: 'default',
			apple: 'AVAudioSessionRouteSharingPolicyDefault',
			since: { ios: '11.0', tvos: '11.0', visionos: '1.0' },
			doc: 'Follows the ordinary rules for routing output.',
		},
		{
			godot: 'POLICY_LONG_FORM_AUDIO',
			value: 1,
			typescript: 'longFormAudio',
			apple: 'AVAudioSessionRouteSharingPolicyLongFormAudio',
			since: { ios: '11.0', tvos: '11.0', visionos: '1.0' },
			doc: 'Plays where music and podcast apps play.',
		},
		{
			godot: 'POLICY_INDEPENDENT',
			value: 2,
			typescript: 'independent',
			apple: 'AVAudioSessionRouteSharingPolicyIndependent',
			since: { ios: '11.0', tvos: '11.0', visionos: '1.0' },
			doc: 'Set by the system when the player sends video to a wireless device; it cannot be requested.',
		},
		{
			godot: 'POLICY_LONG_FORM_VIDEO',
			value: 3,
			typescript: 'longFormVideo',
			apple: 'AVAudioSessionRouteSharingPolicyLongFormVideo',
			since: { ios: '13.0', tvos: null, visionos: '1.0' },
			doc: 'Plays where film and television apps play.',
		},
	],
	omitted: [
		{
			name: 'AVAudioSessionRouteSharingPolicyLongForm',
			reason: 'Apple renamed it LongFormAudio in iOS 13.',
		},
	],
};
