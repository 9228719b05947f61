import { portEnums } from '../enums';
import type { AppleSymbol, ClassApi, PropertySpec } from './model';
import { instanceSymbols, symbol, type Since } from './symbols';

const fromIos6: Since = ['6.0', '9.0', '1.0'];
const fromIos7: Since = ['7.0', '9.0', '1.0'];
const fromIos26: Since = ['26.0', '26.0', '26.0'];

const port = (since: Since, ...selectors: string[]): readonly AppleSymbol[] =>
	instanceSymbols('AVAudioSessionPortDescription', since, ...selectors);

const identity = 'a port has a type a name and a unique identifier';
const dataSources = 'a port has data sources and accepts a preferred one';

/** A feature of a Bluetooth microphone. In Apple's API it is in an optional extension of the port. */
function capability(name: string, selector: string, doc: string): PropertySpec {
	return {
		kind: 'property',
		name,
		type: 'AVAudioSessionCapability',
		writable: false,
		apple: [
			...port(fromIos26, 'bluetoothMicrophoneExtension'),
			...instanceSymbols(
				'AVAudioSessionPortExtensionBluetoothMicrophone',
				fromIos26,
				selector,
			),
		],
		doc,
		test: 'a bluetooth microphone has capabilities and other ports do not',
	};
}

/** A device or connector. */
export const portClass: ClassApi = {
	name: 'AVAudioSessionPort',
	file: 'av_audio_session_port',
	bound: true,
	enums: portEnums,
	apple: [
		symbol('AVAudioSessionPortDescription', fromIos6),
		symbol('AVAudioSessionPortExtensionBluetoothMicrophone', fromIos26),
	],
	doc: 'A device or connector for audio input or output.',
	description: [
		'Get ports from a route or from [member AVAudioSession.available_inputs]. A port object is a snapshot and does not change: after [signal AVAudioSession.route_changed] read it again, and recognize it by its [member uid].',
		'Use it to show the player which devices are in use, to make decisions based on its [member type], and to let the player choose a microphone:',
		'[codeblock]',
		'extends Node',
		'',
		'var session := AVAudioSession.new()',
		'',
		'func _ready() -> void:',
		'\tawait session.configure_for(AVAudioSession.PRESET_VOICE_CHAT)',
		'\tfor port: AVAudioSessionPort in session.available_inputs:',
		'\t\tprint(port.name)',
		'',
		'func choose_microphone(uid: String) -> void:',
		'\tfor port: AVAudioSessionPort in session.available_inputs:',
		'\t\tif port.uid == uid:',
		'\t\t\tawait session.set_preferred_input(port)',
		'[/codeblock]',
		"The [member name] is in the player's language: show it, but do not compare it.",
	].join('\n'),
	test: 'a port outlives the route that it was read from',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		{
			kind: 'property',
			name: 'type',
			type: 'PortType',
			writable: false,
			apple: port(fromIos6, 'portType'),
			doc: 'The kind of the port; [constant PORT_UNKNOWN] for a kind that is newer than this extension.',
			test: identity,
		},
		{
			kind: 'property',
			name: 'name',
			type: 'String',
			writable: false,
			apple: port(fromIos6, 'portName'),
			doc: "The name of the port in the player's language, to show in a menu.",
			test: identity,
		},
		{
			kind: 'property',
			name: 'uid',
			type: 'String',
			writable: false,
			apple: port(fromIos6, 'UID'),
			doc: 'A unique identifier of the port, to recognize it later.',
			test: identity,
		},
		{
			kind: 'property',
			name: 'hardware_voice_call_processing',
			type: 'bool',
			writable: false,
			getter: 'has_hardware_voice_call_processing',
			apple: port(['10.0', '10.0', '1.0'], 'hasHardwareVoiceCallProcessing'),
			doc: 'Whether the device itself processes voice for calls, as Bluetooth headsets and cars do. A game with its own voice processing should then turn that off.',
			test: 'a port reports whether it processes voice and plays spatial audio',
		},
		{
			kind: 'property',
			name: 'spatial_audio_enabled',
			type: 'bool',
			writable: false,
			getter: 'is_spatial_audio_enabled',
			apple: port(['15.0', '15.0', '1.0'], 'spatialAudioEnabled'),
			doc: 'Whether the port supports spatial audio and the player has turned it on.',
			test: 'a port reports whether it processes voice and plays spatial audio',
		},
		{
			kind: 'property',
			name: 'channels',
			type: 'AVAudioSessionChannel[]',
			writable: false,
			apple: port(fromIos6, 'channels'),
			doc: 'The channels of the port; empty if the system does not report them.',
			test: 'a port has channels',
		},
		{
			kind: 'property',
			name: 'data_sources',
			type: 'AVAudioSessionDataSource[]',
			writable: false,
			apple: port(fromIos7, 'dataSources'),
			doc: 'The sources that the port can record from, such as the microphones of a phone; empty if there is no choice.',
			test: dataSources,
		},
		{
			kind: 'property',
			name: 'selected_data_source',
			type: 'AVAudioSessionDataSource',
			writable: false,
			apple: port(fromIos7, 'selectedDataSource'),
			doc: 'The data source in use, or [code]null[/code].',
			test: dataSources,
		},
		{
			kind: 'property',
			name: 'preferred_data_source',
			type: 'AVAudioSessionDataSource',
			writable: false,
			apple: port(fromIos7, 'preferredDataSource'),
			doc: 'The data source that was requested with [method set_preferred_data_source], or [code]null[/code].',
			test: dataSources,
		},
		{
			kind: 'method',
			name: 'set_preferred_data_source',
			arguments: [{ name: 'data_source', type: 'AVAudioSessionDataSource' }],
			returns: 'Signal',
			apple: port(fromIos7, 'setPreferredDataSource:error:'),
			doc: 'Requests one of [member data_sources]; with [code]null[/code] the system chooses. The data source is used while the port is part of the route.',
			test: dataSources,
		},
		capability(
			'far_field_capture',
			'farFieldCapture',
			'Whether the microphone can record from a distance; [code]null[/code] unless the port is a Bluetooth microphone. See [constant AVAudioSession.OPTION_FAR_FIELD_INPUT].',
		),
		capability(
			'high_quality_recording',
			'highQualityRecording',
			'Whether the microphone can record in full quality; [code]null[/code] unless the port is a Bluetooth microphone. See [constant AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING].',
		),
	],
};
