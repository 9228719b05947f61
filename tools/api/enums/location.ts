import type { EnumSpec } from './model';

/** Where on the device a data source is. Apple names the places by strings, so the numbers are ours. */
export const location: EnumSpec = {
	kind: 'strings',
	apple: 'AVAudioSessionLocation',
	core: 'DataSourceLocation',
	godot: { name: 'Location', prefix: 'LOCATION_' },
	typescript: 'AudioSessionDataSourceLocation',
	doc: 'Where on the device a data source is.',
	constants: [
		{
			godot: 'LOCATION_UNKNOWN',
			value: 0,
			typescript: 'unknown',
			apple: null,
			since: null,
			doc: 'The platform does not say.',
		},
		{
			godot: 'LOCATION_UPPER',
			value: 1,
			typescript: 'upper',
			apple: 'AVAudioSessionLocationUpper',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Near the upper end of the device.',
		},
		{
			godot: 'LOCATION_LOWER',
			value: 2,
			typescript: 'lower',
			apple: 'AVAudioSessionLocationLower',
			since: { ios: '7.0', tvos: '9.0', visionos: '1.0' },
			doc: 'Near the lower end of the device.',
		},
	],
};
