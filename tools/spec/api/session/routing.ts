import type { AppleSymbol, MemberSpec } from '../model';
import { instanceSymbols, symbol, type Since } from '../symbols';

const session = (since: Since, ...selectors: string[]): readonly AppleSymbol[] =>
	instanceSymbols('AVAudioSession', since, ...selectors);

const fromIos6: Since = ['6.0', '9.0', '1.0'];
const fromIos7: Since = ['7.0', '9.0', '1.0'];

/** Where sound comes in and goes out. */
export const routingMembers: readonly MemberSpec[] = [
	{
		kind: 'property',
		name: 'current_route',
		type: 'AVAudioSessionRoute',
		writable: false,
		apple: session(fromIos6, 'currentRoute'),
		doc: 'The ports that sound comes in and goes out by now. It is a picture of this moment; [signal route_changed] tells of the next.',
		test: 'the current route follows what is plugged in',
	},
	{
		kind: 'signal',
		name: 'route_changed',
		arguments: [
			{
				name: 'reason',
				type: 'RouteChangeReason',
				apple: symbol('AVAudioSessionRouteChangeReasonKey', fromIos6),
			},
			{
				name: 'previous_route',
				type: 'AVAudioSessionRoute',
				apple: symbol('AVAudioSessionRouteChangePreviousRouteKey', fromIos6),
			},
		],
		apple: [symbol('AVAudioSessionRouteChangeNotification', fromIos6)],
		doc: 'Emitted when [member current_route] changed. On [constant ROUTE_CHANGE_OLD_DEVICE_UNAVAILABLE] pause what the player listened to, or it goes on from the speaker.',
		test: 'unplugging headphones changes the route with the reason and the previous route',
	},
	{
		kind: 'method',
		name: 'override_output_audio_port',
		arguments: [{ name: 'override', type: 'PortOverride' }],
		returns: 'Signal',
		apple: session(fromIos6, 'overrideOutputAudioPort:error:'),
		doc: 'Sends the output to the speaker until the route changes, or back with [constant PORT_OVERRIDE_NONE]. Only for [constant playAndRecord]; a game that always wants the speaker uses [constant OPTION_DEFAULT_TO_SPEAKER].',
		test: 'the speaker override lasts until the next change of route',
	},
	{
		kind: 'property',
		name: 'available_inputs',
		type: 'AVAudioSessionPort[]',
		writable: false,
		apple: session(fromIos7, 'availableInputs'),
		doc: 'The ports that could be the input with this category and mode; empty where the category does not record.',
		test: 'the available inputs follow the category and what is plugged in',
	},
	{
		kind: 'signal',
		name: 'available_inputs_changed',
		arguments: [],
		apple: [symbol('AVAudioSessionAvailableInputsChangeNotification', ['26.0', null, null])],
		doc: 'Emitted when [member available_inputs] changed.',
		test: 'a change of the available inputs is signalled',
	},
	{
		kind: 'property',
		name: 'preferred_input',
		type: 'AVAudioSessionPort',
		writable: true,
		apple: session(fromIos7, 'preferredInput', 'setPreferredInput:error:'),
		doc: 'The input to record from, one of [member available_inputs], or [code]null[/code] to leave it to the system.',
		test: 'the preferred input is routed and null lets go of it',
	},
	{
		kind: 'property',
		name: 'input_available',
		type: 'bool',
		writable: false,
		getter: 'is_input_available',
		apple: session(fromIos6, 'inputAvailable'),
		doc: 'Whether the device has any input.',
		test: 'an input is available when a microphone is there',
	},
	{
		kind: 'property',
		name: 'input_data_sources',
		type: 'AVAudioSessionDataSource[]',
		writable: false,
		apple: session(fromIos6, 'inputDataSources'),
		doc: 'The data sources of the input of the current route, such as the microphones of a phone; empty when there is nothing to choose from.',
		test: 'the data sources are those of the current route',
	},
	{
		kind: 'property',
		name: 'input_data_source',
		type: 'AVAudioSessionDataSource',
		writable: true,
		apple: session(fromIos6, 'inputDataSource', 'setInputDataSource:error:'),
		doc: 'The data source that the input uses, one of [member input_data_sources]. Assign [code]null[/code] to leave it to the system.',
		test: 'a selected data source changes the configuration of the route',
	},
	{
		kind: 'property',
		name: 'output_data_sources',
		type: 'AVAudioSessionDataSource[]',
		writable: false,
		apple: session(fromIos6, 'outputDataSources'),
		doc: 'The data sources of the output of the current route; empty when there is nothing to choose from.',
		test: 'the data sources are those of the current route',
	},
	{
		kind: 'property',
		name: 'output_data_source',
		type: 'AVAudioSessionDataSource',
		writable: true,
		apple: session(fromIos6, 'outputDataSource', 'setOutputDataSource:error:'),
		doc: 'The data source that the output uses, one of [member output_data_sources]. Assign [code]null[/code] to leave it to the system.',
		test: 'a selected data source changes the configuration of the route',
	},
	{
		kind: 'property',
		name: 'aggregated_io_preference',
		type: 'IOType',
		writable: true,
		apple: session(['10.0', null, '1.0'], 'setAggregatedIOPreference:error:'),
		doc: 'Whether input and output should run together, at one sample rate and buffer duration. Apple cannot be asked for it, so this is what was last assigned and taken.',
		test: 'the aggregation of input and output is taken only by categories that do both',
	},
];
