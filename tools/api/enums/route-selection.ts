import type { EnumSpec } from './model';

/** Where the player chose to play audio. Apple has it in AVKit. */
export const routeSelection: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionRouteSelection',
	core: 'RouteSelection',
	godot: { name: 'RouteSelection', prefix: 'ROUTE_SELECTION_' },
	typescript: 'AudioSessionRouteSelection',
	doc: 'Where the player chose to play audio, when asked.',
	constants: [
		{
			godot: 'ROUTE_SELECTION_NONE',
			value: 0,
			typescript: 'none',
			apple: 'AVAudioSessionRouteSelectionNone',
			since: { ios: '13.0', tvos: null, visionos: '1.0' },
			doc: 'No choice: the player was not asked yet, or cancelled.',
		},
		{
			godot: 'ROUTE_SELECTION_LOCAL',
			value: 1,
			typescript: 'local',
			apple: 'AVAudioSessionRouteSelectionLocal',
			since: { ios: '13.0', tvos: null, visionos: '1.0' },
			doc: 'This device.',
		},
		{
			godot: 'ROUTE_SELECTION_EXTERNAL',
			value: 2,
			typescript: 'external',
			apple: 'AVAudioSessionRouteSelectionExternal',
			since: { ios: '13.0', tvos: null, visionos: '1.0' },
			doc: 'Another device, such as an Apple TV.',
		},
	],
};
