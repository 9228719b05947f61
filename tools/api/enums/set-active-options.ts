import type { EnumSpec } from './model';

/** What else happens when the session is activated or deactivated. */
export const setActiveOptions: EnumSpec = {
	kind: 'flags',
	apple: 'AVAudioSessionSetActiveOptions',
	core: 'SetActiveOptions',
	godot: { name: 'SetActiveOptions', prefix: '' },
	typescript: 'AudioSessionSetActiveOptions',
	doc: 'What else a change of activation does.',
	constants: [
		{
			godot: 'NOTIFY_OTHERS_ON_DEACTIVATION',
			value: 1,
			typescript: 'notifyOthersOnDeactivation',
			apple: 'AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation',
			since: { ios: '6.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Tells the apps that the session interrupted that they may play on, when it is deactivated.',
		},
	],
};
