import type { EnumSpec } from './model';

/** Whether another app's main audio started or stopped. */
export const silenceSecondaryAudioHintType: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionSilenceSecondaryAudioHintType',
	core: 'SilenceSecondaryAudioHintType',
	godot: { name: 'SilenceSecondaryAudioHintType', prefix: 'SECONDARY_AUDIO_HINT_' },
	typescript: 'AudioSessionSilenceSecondaryAudioHintType',
	doc: 'Whether a game should silence secondary audio, such as its soundtrack, or may play it again.',
	constants: [
		{
			godot: 'SECONDARY_AUDIO_HINT_END',
			value: 0,
			typescript: 'end',
			apple: 'AVAudioSessionSilenceSecondaryAudioHintTypeEnd',
			since: { ios: '8.0', tvos: '9.0', visionos: '1.0' },
			doc: "The other app's audio stopped; the soundtrack may play again.",
		},
		{
			godot: 'SECONDARY_AUDIO_HINT_BEGIN',
			value: 1,
			typescript: 'begin',
			apple: 'AVAudioSessionSilenceSecondaryAudioHintTypeBegin',
			since: { ios: '8.0', tvos: '9.0', visionos: '1.0' },
			doc: "Another app's audio started; the soundtrack should fall silent.",
		},
	],
};
