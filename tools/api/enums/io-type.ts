import type { EnumSpec } from './model';

/** Whether input and output run in one callback. */
export const ioType: EnumSpec = {
	kind: 'numbers',
	apple: 'AVAudioSessionIOType',
	core: 'IOType',
	godot: { name: 'IOType', prefix: 'IO_TYPE_' },
	typescript: 'AudioSessionIOType',
	doc: 'Whether input and output run together, at one sample rate and buffer duration.',
	constants: [
		{
			godot: 'IO_TYPE_NOT_SPECIFIED',
			value: 0,
			typescript: 'notSpecified',
			apple: 'AVAudioSessionIOTypeNotSpecified',
			since: { ios: '10.0', tvos: null, visionos: '1.0' },
			doc: 'The system decides.',
		},
		{
			godot: 'IO_TYPE_AGGREGATED',
			value: 1,
			typescript: 'aggregated',
			apple: 'AVAudioSessionIOTypeAggregated',
			since: { ios: '10.0', tvos: null, visionos: '1.0' },
			doc: 'They run together; only for [constant playAndRecord] and [constant multiRoute].',
		},
	],
};
