import type { AppleSymbol, MemberSpec, PropertySpec, Unit } from '../model';
import { instanceSymbols, symbol, type Since } from '../symbols';

const session = (since: Since, ...selectors: string[]): readonly AppleSymbol[] =>
	instanceSymbols('AVAudioSession', since, ...selectors);

const fromIos6: Since = ['6.0', '9.0', '1.0'];
const fromIos7: Since = ['7.0', '9.0', '1.0'];

type Wording = Pick<PropertySpec, 'doc' | 'test'>;

/** A read-only number that the hardware reports; never negative. */
function measured(
	name: string,
	type: 'int' | 'float',
	unit: Unit,
	apple: readonly AppleSymbol[],
	wording: Wording,
): PropertySpec {
	return {
		kind: 'property',
		name,
		type,
		unit,
		range: [0, null],
		writable: false,
		apple,
		...wording,
	};
}

const preferredIsNotActual = 'the hardware rounds what is preferred';
const channelsFollowRoute = 'the numbers of channels follow the route';

/** Sample rates, buffers, channels, latency and volume. */
export const hardwareMembers: readonly MemberSpec[] = [
	{
		kind: 'property',
		name: 'preferred_sample_rate',
		type: 'float',
		unit: 'hertz',
		range: [0, null],
		writable: true,
		apple: session(fromIos6, 'preferredSampleRate', 'setPreferredSampleRate:error:'),
		shared: ['preferredSampleRate', 'setPreferredSampleRate'],
		doc: 'The sample rate to request from the hardware, in hertz; [code]0.0[/code] lets the system choose. [member sample_rate] is the actual rate, once the session is active.',
		test: 'the preferred sample rate reads back in hertz as it was assigned',
	},
	measured('sample_rate', 'float', 'hertz', session(fromIos6, 'sampleRate'), {
		doc: 'The sample rate of the hardware, in hertz. It changes with the route; Bluetooth headsets often have a lower one.',
		test: preferredIsNotActual,
	}),
	{
		kind: 'property',
		name: 'preferred_io_buffer_duration',
		type: 'float',
		unit: 'seconds',
		range: [0, null],
		writable: true,
		apple: session(
			['3.0', '9.0', '1.0'],
			'preferredIOBufferDuration',
			'setPreferredIOBufferDuration:error:',
		),
		doc: "The requested duration of the hardware's I/O buffer, in seconds; [code]0.0[/code] lets the system choose. A short buffer lowers latency and uses more power. [member io_buffer_duration] is the actual duration.",
		test: 'the preferred buffer duration reads back in seconds as it was assigned',
	},
	measured('io_buffer_duration', 'float', 'seconds', session(fromIos6, 'IOBufferDuration'), {
		doc: "The duration of the hardware's I/O buffer, in seconds.",
		test: preferredIsNotActual,
	}),
	measured('input_latency', 'float', 'seconds', session(fromIos6, 'inputLatency'), {
		doc: 'The latency from the microphone to the app, in seconds, without [member io_buffer_duration].',
		test: 'the latencies follow the route',
	}),
	measured('output_latency', 'float', 'seconds', session(fromIos6, 'outputLatency'), {
		doc: 'The latency from the app to the output, in seconds, without [member io_buffer_duration]. A rhythm game should compensate for it; it is long over Bluetooth and AirPlay.',
		test: 'the latencies follow the route',
	}),
	{
		kind: 'property',
		name: 'preferred_input_number_of_channels',
		type: 'int',
		unit: 'channels',
		range: [0, null],
		writable: true,
		apple: session(
			fromIos7,
			'preferredInputNumberOfChannels',
			'setPreferredInputNumberOfChannels:error:',
		),
		doc: 'The number of channels to request from the input of the current route. More than [member maximum_input_number_of_channels] are refused.',
		test: 'the preferred number of input channels is accepted up to the maximum of the route',
	},
	measured(
		'input_number_of_channels',
		'int',
		'channels',
		session(fromIos6, 'inputNumberOfChannels'),
		{
			doc: 'The number of input channels; [code]0[/code] if the category does not record.',
			test: channelsFollowRoute,
		},
	),
	measured(
		'maximum_input_number_of_channels',
		'int',
		'channels',
		session(fromIos7, 'maximumInputNumberOfChannels'),
		{
			doc: 'The highest number of channels that the input of the current route supports.',
			test: channelsFollowRoute,
		},
	),
	{
		kind: 'property',
		name: 'preferred_output_number_of_channels',
		type: 'int',
		unit: 'channels',
		range: [0, null],
		writable: true,
		apple: session(
			fromIos7,
			'preferredOutputNumberOfChannels',
			'setPreferredOutputNumberOfChannels:error:',
		),
		doc: 'The number of channels to request from the output of the current route. More than [member maximum_output_number_of_channels] are refused.',
		test: 'the preferred number of output channels is accepted up to the maximum of the route',
	},
	measured(
		'output_number_of_channels',
		'int',
		'channels',
		session(fromIos6, 'outputNumberOfChannels'),
		{
			doc: 'The number of output channels; [code]0[/code] if the category does not play.',
			test: channelsFollowRoute,
		},
	),
	measured(
		'maximum_output_number_of_channels',
		'int',
		'channels',
		session(fromIos7, 'maximumOutputNumberOfChannels'),
		{
			doc: 'The highest number of channels that the output of the current route supports, for example 8 over HDMI.',
			test: channelsFollowRoute,
		},
	),
	{
		kind: 'property',
		name: 'supports_multichannel_content',
		type: 'bool',
		writable: true,
		apple: session(
			['15.0', '15.0', '1.0'],
			'supportsMultichannelContent',
			'setSupportsMultichannelContent:error:',
		),
		doc: 'Whether the game can supply more than two channels, which the system may then render as spatial audio.',
		test: 'support for multichannel content can be set',
	},
	{
		kind: 'property',
		name: 'supported_output_channel_layouts',
		type: 'int[]',
		writable: false,
		apple: session(['17.2', '17.2', null], 'supportedOutputChannelLayouts'),
		doc: "The channel layouts that the output supports, as Apple's layout tags: [code]tag & 0xffff[/code] is the number of channels. Empty unless an active session plays over AirPlay or in a car.",
		test: 'the channel layouts are those of the route and empty while inactive',
	},
	{
		kind: 'property',
		name: 'rendering_mode',
		type: 'RenderingMode',
		writable: false,
		apple: session(['17.2', '17.2', null], 'renderingMode'),
		doc: 'How the system renders the audio that plays now, for example to show a Dolby Atmos badge.',
		test: 'a change of the rendering mode is signalled and reads back',
	},
	{
		kind: 'signal',
		name: 'rendering_mode_changed',
		arguments: [
			{
				name: 'mode',
				type: 'RenderingMode',
				apple: symbol('AVAudioSessionRenderingModeNewRenderingModeKey', [
					'17.2',
					'17.2',
					null,
				]),
			},
		],
		apple: [symbol('AVAudioSessionRenderingModeChangeNotification', ['17.2', '17.2', null])],
		doc: 'Emitted when [member rendering_mode] changes.',
		test: 'a change of the rendering mode is signalled and reads back',
	},
	{
		kind: 'signal',
		name: 'rendering_capabilities_changed',
		arguments: [],
		apple: [
			symbol('AVAudioSessionRenderingCapabilitiesChangeNotification', ['17.2', '17.2', null]),
		],
		doc: 'Emitted when [member supported_output_channel_layouts] changes.',
		test: 'a change of the channel layouts is signalled',
	},
	{
		kind: 'signal',
		name: 'spatial_playback_capabilities_changed',
		arguments: [
			{
				name: 'is_enabled',
				type: 'bool',
				apple: symbol('AVAudioSessionSpatialAudioEnabledKey', ['15.0', '15.0', '1.0']),
			},
		],
		apple: [
			symbol('AVAudioSessionSpatialPlaybackCapabilitiesChangedNotification', [
				'15.0',
				'15.0',
				'1.0',
			]),
		],
		doc: 'Emitted when the player turns spatial audio on or off. [member AVAudioSessionPort.spatial_audio_enabled] says whether a port can play it.',
		test: 'a change of spatial audio is signalled',
	},
	{
		kind: 'property',
		name: 'output_volume',
		default: 1,
		isSinglePrecision: true,
		type: 'float',
		range: [0, 1],
		writable: false,
		apple: session(fromIos6, 'outputVolume'),
		shared: ['outputVolume'],
		doc: 'The volume that the player sets with the buttons of the device, from [code]0.0[/code] to [code]1.0[/code]. An app cannot set it.',
		test: 'the hardware volume reads back and is signalled with the new and the old value',
	},
	{
		kind: 'signal',
		name: 'output_volume_changed',
		arguments: [
			{ name: 'new_volume', type: 'float', range: [0, 1] },
			{ name: 'old_volume', type: 'float', range: [0, 1] },
		],
		apple: [],
		shared: ['addOutputVolumeListener', 'removeOutputVolumeListener'],
		doc: 'Emitted when [member output_volume] changes. Apple has no notification for it, so the property itself is observed.',
		test: 'the hardware volume reads back and is signalled with the new and the old value',
	},
	{
		kind: 'property',
		name: 'output_muted',
		type: 'bool',
		writable: true,
		getter: 'is_output_muted',
		apple: session(['26.0', null, null], 'outputMuted', 'setOutputMuted:error:'),
		doc: 'Whether the output of the session is muted. System sounds and haptics are not affected.',
		test: 'a muted output is silent and a change is signalled',
	},
	{
		kind: 'signal',
		name: 'output_muted_changed',
		arguments: [
			{
				name: 'is_muted',
				type: 'bool',
				apple: symbol('AVAudioSessionMuteStateKey', ['26.0', null, null]),
			},
		],
		apple: [symbol('AVAudioSessionOutputMuteStateChangeNotification', ['26.0', null, null])],
		doc: 'Emitted when [member output_muted] changes.',
		test: 'a muted output is silent and a change is signalled',
	},
	{
		kind: 'signal',
		name: 'output_unmute_requested',
		arguments: [],
		apple: [symbol('AVAudioSessionUserIntentToUnmuteOutputNotification', ['26.0', null, null])],
		doc: 'Emitted when the output is muted and the player probably wants sound, for example because they turn the volume up.',
		test: 'turning the volume up while muted signals the intent to unmute',
	},
];
