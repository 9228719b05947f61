import type { ConstantSpec, EnumSpec, Version } from './model';

/** A side of the device; all of them came to tvOS and visionOS with the platform. */
function side(
	name: 'Top' | 'Bottom' | 'Front' | 'Back' | 'Left' | 'Right',
	value: number,
	ios: Version,
): ConstantSpec {
	const typescript = name.toLowerCase();
	return {
		godot: `ORIENTATION_${name.toUpperCase()}`,
		value,
		typescript,
		apple: `AVAudioSessionOrientation${name}`,
		since: { ios, tvos: '9.0', visionos: '1.0' },
		doc: `Points to the ${typescript}.`,
	};
}

/** Where a data source points. Apple names the directions by strings, so the numbers are ours. */
export const orientation: EnumSpec = {
	kind: 'strings',
	apple: 'AVAudioSessionOrientation',
	core: 'DataSourceOrientation',
	godot: { name: 'Orientation', prefix: 'ORIENTATION_' },
	typescript: 'AudioSessionDataSourceOrientation',
	doc: 'Where a data source points while the device is held upright.',
	constants: [
		{
			godot: 'ORIENTATION_UNKNOWN',
			value: 0,
			typescript: 'unknown',
			apple: null,
			since: null,
			doc: 'The platform does not say.',
		},
		side('Top', 1, '7.0'),
		side('Bottom', 2, '7.0'),
		side('Front', 3, '7.0'),
		side('Back', 4, '7.0'),
		side('Left', 5, '8.0'),
		side('Right', 6, '8.0'),
	],
};
