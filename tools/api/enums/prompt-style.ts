import type { EnumSpec } from './model';

/** Which prompts are suitable now. */
export const promptStyle: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionPromptStyle',
	core: 'PromptStyle',
	godot: { name: 'PromptStyle', prefix: 'PROMPT_STYLE_' },
	typescript: 'AudioSessionPromptStyle',
	doc: 'Which prompts a session with [constant MODE_VOICE_PROMPT] should play now.',
	constants: [
		{
			godot: 'PROMPT_STYLE_NONE',
			value: 'none',
			typescript: 'none',
			apple: 'AVAudioSessionPromptStyleNone',
			since: { ios: '13.0', tvos: '13.0', visionos: '1.0' },
			doc: 'No prompts: another app is listening, such as Siri.',
		},
		{
			godot: 'PROMPT_STYLE_SHORT',
			value: 'shrt',
			typescript: 'short',
			apple: 'AVAudioSessionPromptStyleShort',
			since: { ios: '13.0', tvos: '13.0', visionos: '1.0' },
			doc: 'Short sounds without words: a phone call is in progress, or Siri is answering.',
		},
		{
			godot: 'PROMPT_STYLE_NORMAL',
			value: 'nrml',
			typescript: 'normal',
			apple: 'AVAudioSessionPromptStyleNormal',
			since: { ios: '13.0', tvos: '13.0', visionos: '1.0' },
			doc: 'Full sentences.',
		},
	],
};
