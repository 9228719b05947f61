import type { EnumSpec } from './model';

/** What the other app on the simulated device does. */
export const otherAppState: EnumSpec = {
	kind: 'strings',
	apple: null,
	core: 'OtherAppState',
	backend: 'simulated',
	godot: { name: 'OtherAppState', prefix: 'OTHER_APP_' },
	typescript: 'SimulatorOtherAppState',
	doc: 'What the other app on the simulated device does.',
	constants: [
		{
			godot: 'OTHER_APP_STOPPED',
			value: 0,
			typescript: 'stopped',
			apple: null,
			since: null,
			doc: 'It does not play.',
		},
		{
			godot: 'OTHER_APP_PLAYING',
			value: 1,
			typescript: 'playing',
			apple: null,
			since: null,
			doc: 'It plays and is audible.',
		},
		{
			godot: 'OTHER_APP_DUCKED',
			value: 2,
			typescript: 'ducked',
			apple: null,
			since: null,
			doc: 'It plays, but quieter, because the session has [constant AVAudioSession.OPTION_DUCK_OTHERS].',
		},
		{
			godot: 'OTHER_APP_INTERRUPTED',
			value: 3,
			typescript: 'interrupted',
			apple: null,
			since: null,
			doc: "It would play, but the game's session or the system has silenced it.",
		},
	],
};
