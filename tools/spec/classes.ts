import { sessionCategory } from './enums/session-category';
import type { ClassSpec } from './model';

/** Which class shows which enum: it decides what is declared, bound and documented. */
export const classes: readonly ClassSpec[] = [
	{ name: 'AVAudioSession', file: 'av_audio_session', enums: [sessionCategory] },
];
