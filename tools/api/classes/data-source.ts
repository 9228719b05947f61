import { dataSourceEnums } from '../enums';
import type { AppleSymbol, ClassApi } from './model';
import { instanceSymbols, symbol, type Since } from './symbols';

const fromIos6: Since = ['6.0', '9.0', '1.0'];
const fromIos7: Since = ['7.0', '9.0', '1.0'];

const dataSource = (since: Since, ...selectors: string[]): readonly AppleSymbol[] =>
	instanceSymbols('AVAudioSessionDataSourceDescription', since, ...selectors);

const identity = 'a data source has a number and a name';
const place = 'a data source has a location and an orientation';
const patterns = 'a data source accepts a polar pattern that it supports';

/** A source, such as one microphone, that a port can record from. */
export const dataSourceClass: ClassApi = {
	name: 'AVAudioSessionDataSource',
	file: 'av_audio_session_data_source',
	bound: true,
	enums: dataSourceEnums,
	apple: [symbol('AVAudioSessionDataSourceDescription', fromIos6)],
	doc: 'A source that a port can record from, such as the microphone beside the camera.',
	description: [
		'Phones have several microphones behind one port, and each is a data source. Choose one with [method AVAudioSessionPort.set_preferred_data_source], or with [method AVAudioSession.set_input_data_source] while its port is in use.',
		'Use it if the direction of the microphone matters, for example to film the player with the front camera:',
		'[codeblock]',
		'extends Node',
		'',
		'var session := AVAudioSession.new()',
		'',
		'func _ready() -> void:',
		'\tawait session.configure_for(AVAudioSession.PRESET_RECORDING)',
		'\tfor source: AVAudioSessionDataSource in session.input_data_sources:',
		'\t\tif source.orientation == AVAudioSessionDataSource.ORIENTATION_FRONT:',
		'\t\t\tawait session.set_input_data_source(source)',
		'[/codeblock]',
		'Like its port, the object is a snapshot and does not change. After a selection, [signal AVAudioSession.route_changed] is emitted with [constant AVAudioSession.ROUTE_CHANGE_ROUTE_CONFIGURATION_CHANGE]; read the data source again then.',
	].join('\n'),
	test: 'a data source outlives the port that it was read from',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		{
			kind: 'property',
			name: 'id',
			type: 'int',
			writable: false,
			apple: dataSource(fromIos6, 'dataSourceID'),
			doc: 'A number that identifies the data source within its port.',
			test: identity,
		},
		{
			kind: 'property',
			name: 'name',
			type: 'String',
			writable: false,
			apple: dataSource(fromIos6, 'dataSourceName'),
			doc: "The name of the data source in the player's language, to show in a menu.",
			test: identity,
		},
		{
			kind: 'property',
			name: 'location',
			type: 'Location',
			writable: false,
			apple: dataSource(fromIos7, 'location'),
			doc: 'The position of the data source on the device, if known.',
			test: place,
		},
		{
			kind: 'property',
			name: 'orientation',
			type: 'Orientation',
			writable: false,
			apple: dataSource(fromIos7, 'orientation'),
			doc: 'The direction in which the data source points, if known.',
			test: place,
		},
		{
			kind: 'property',
			name: 'supported_polar_patterns',
			type: 'PolarPattern[]',
			writable: false,
			apple: dataSource(fromIos7, 'supportedPolarPatterns'),
			doc: 'The polar patterns that the data source supports, as [enum PolarPattern] values; empty if there is no choice.',
			test: patterns,
		},
		{
			kind: 'property',
			name: 'selected_polar_pattern',
			type: 'PolarPattern',
			writable: false,
			apple: dataSource(fromIos7, 'selectedPolarPattern'),
			doc: 'The polar pattern in use, or [constant POLAR_PATTERN_NONE].',
			test: patterns,
		},
		{
			kind: 'property',
			name: 'preferred_polar_pattern',
			type: 'PolarPattern',
			writable: false,
			apple: dataSource(fromIos7, 'preferredPolarPattern'),
			doc: 'The pattern that was requested with [method set_preferred_polar_pattern], or [constant POLAR_PATTERN_NONE].',
			test: patterns,
		},
		{
			kind: 'method',
			name: 'set_preferred_polar_pattern',
			arguments: [{ name: 'pattern', type: 'PolarPattern' }],
			returns: 'Signal',
			apple: dataSource(fromIos7, 'setPreferredPolarPattern:error:'),
			doc: 'Requests one of [member supported_polar_patterns]; with [constant POLAR_PATTERN_NONE] the system chooses. After [constant POLAR_PATTERN_STEREO] also set [member AVAudioSession.preferred_input_orientation].',
			test: patterns,
		},
	],
};
