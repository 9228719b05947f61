import { dataSourceEnums, portEnums, sessionEnums } from './enums';
import type { ClassSpec } from './model';

/** Which class shows which enum: it decides what is declared, bound and documented. */
export const classes: readonly ClassSpec[] = [
	{ name: 'AVAudioSession', file: 'av_audio_session', bound: true, enums: sessionEnums },
	{ name: 'AVAudioSessionPort', file: 'av_audio_session_port', bound: false, enums: portEnums },
	{
		name: 'AVAudioSessionDataSource',
		file: 'av_audio_session_data_source',
		bound: false,
		enums: dataSourceEnums,
	},
];
