import type { EnumSpec } from './model';

/** Complete configurations for kinds of games. Apple has no such list. */
export const preset: EnumSpec = {
	kind: 'strings',
	apple: null,
	core: 'Preset',
	godot: { name: 'Preset', prefix: 'PRESET_' },
	typescript: 'AudioSessionPreset',
	doc: 'Complete configurations for kinds of games, for [method configure_for].',
	constants: [
		{
			godot: 'PRESET_BACKGROUND_MUSIC',
			value: 0,
			typescript: 'backgroundMusic',
			apple: null,
			since: null,
			doc: "For a game that can be played without sound: the player's own music keeps playing, and the ringer switch silences the game. It is [constant ambient].",
		},
		{
			godot: 'PRESET_GAME_SOUND',
			value: 1,
			typescript: 'gameSound',
			apple: null,
			since: null,
			doc: "For a game that needs its sound: it is audible with the ringer switch on silent, and the player's own music keeps playing. It is [constant playback] with [constant OPTION_MIX_WITH_OTHERS].",
		},
		{
			godot: 'PRESET_VOICE_CHAT',
			value: 2,
			typescript: 'voiceChat',
			apple: null,
			since: null,
			doc: 'For talking to other players: other apps stop, and the sound comes from the speaker or a Bluetooth headset. It is [constant playAndRecord] in [constant MODE_VOICE_CHAT] with [constant OPTION_ALLOW_BLUETOOTH_HFP] and [constant OPTION_DEFAULT_TO_SPEAKER]. It does not cancel the echo in Godot, whose input and output do not use the voice-processing unit of the system.',
		},
		{
			godot: 'PRESET_VIDEO',
			value: 3,
			typescript: 'video',
			apple: null,
			since: null,
			doc: 'For a cutscene or a film: other apps stop, and the ringer switch is ignored. It is [constant playback] in [constant MODE_MOVIE_PLAYBACK].',
		},
		{
			godot: 'PRESET_RECORDING',
			value: 4,
			typescript: 'recording',
			apple: null,
			since: null,
			doc: 'For recording the player while everything else is silent, including the game. It is [constant record] with [constant OPTION_ALLOW_BLUETOOTH_HFP].',
		},
	],
};
