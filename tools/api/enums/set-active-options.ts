import type { EnumSpec } from './model';

/** Options of an activation or deactivation. */
export const setActiveOptions: EnumSpec = {
	kind: 'flags',
	apple: 'AVAudioSessionSetActiveOptions',
	core: 'SetActiveOptions',
	godot: { name: 'SetActiveOptions', prefix: '' },
	typescript: 'AudioSessionSetActiveOptions',
	doc: 'Options of [method set_active].',
	constants: [
		{
			godot: 'NOTIFY_OTHERS_ON_DEACTIVATION',
			value: 1,
			typescript: 'notifyOthersOnDeactivation',
			apple: 'AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'When the session is deactivated, notifies the apps that it interrupted, so that they can resume.',
		},
	],
};
