import type { EnumSpec } from './model';

/** Why the system interrupted the session. */
export const interruptionReason: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionInterruptionReason',
	core: 'InterruptionReason',
	godot: { name: 'InterruptionReason', prefix: 'INTERRUPTION_REASON_' },
	typescript: 'AudioSessionInterruptionReason',
	doc: 'Why the system interrupted the session.',
	constants: [
		{
			godot: 'INTERRUPTION_REASON_DEFAULT',
			value: 0,
			typescript: 'default',
			apple: 'AVAudioSessionInterruptionReasonDefault',
			since: { ios: '14.5', tvos: null, visionos: '1.0' },
			doc: 'Another session became active, such as that of a phone call or an alarm.',
		},
		{
			godot: 'INTERRUPTION_REASON_APP_WAS_SUSPENDED',
			value: 1,
			typescript: 'appWasSuspended',
			apple: 'AVAudioSessionInterruptionReasonAppWasSuspended',
			since: { ios: '14.5', tvos: null, visionos: null, deprecated: '16.0' },
			doc: 'The system had suspended the app; not reported from iOS 16 on.',
		},
		{
			godot: 'INTERRUPTION_REASON_BUILT_IN_MIC_MUTED',
			value: 2,
			typescript: 'builtInMicMuted',
			apple: 'AVAudioSessionInterruptionReasonBuiltInMicMuted',
			since: { ios: '14.5', tvos: null, visionos: '1.0' },
			doc: 'The hardware muted the built-in microphone, as a closed iPad cover does; [constant OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION] prevents it.',
		},
		{
			godot: 'INTERRUPTION_REASON_SCENE_WAS_BACKGROUNDED',
			value: 3,
			typescript: 'sceneWasBackgrounded',
			apple: 'AVAudioSessionInterruptionReasonSceneWasBackgrounded',
			since: { ios: null, tvos: null, visionos: '1.0' },
			doc: "The app's scene went to the background on visionOS.",
		},
		{
			godot: 'INTERRUPTION_REASON_ROUTE_DISCONNECTED',
			value: 4,
			typescript: 'routeDisconnected',
			apple: 'AVAudioSessionInterruptionReasonRouteDisconnected',
			since: { ios: '17.0', tvos: '17.0', visionos: '1.0' },
			doc: 'The device that played was disconnected, and the session has [member prefers_interruption_on_route_disconnect].',
		},
	],
};
