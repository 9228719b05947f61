import type { ClassApi, PropertySpec } from './model';
import { instanceSymbols, symbol, type Since } from './symbols';

const since: Since = ['6.0', '9.0', '1.0'];

function property(
	name: string,
	type: 'int' | 'String',
	selector: string,
	doc: string,
): PropertySpec {
	return {
		kind: 'property',
		name,
		type,
		writable: false,
		apple: instanceSymbols('AVAudioSessionChannelDescription', since, selector),
		doc,
		test: 'a channel has a name number label and port',
	};
}

/** One channel of a port. */
export const channel: ClassApi = {
	name: 'AVAudioSessionChannel',
	file: 'av_audio_session_channel',
	bound: true,
	enums: [],
	apple: [symbol('AVAudioSessionChannelDescription', since)],
	doc: 'One channel of a port, such as the left one of headphones.',
	description: [
		'Read it from [member AVAudioSessionPort.channels]. A game needs it only to send sound to a single channel, for example with [constant AVAudioSession.multiRoute].',
		'The list is empty for a port whose channels the system does not describe. To get the number of channels, use [member AVAudioSession.output_number_of_channels] instead.',
	].join('\n'),
	test: 'a channel outlives the port that it was read from',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		property(
			'name',
			'String',
			'channelName',
			"The name of the channel in the player's language.",
		),
		property(
			'number',
			'int',
			'channelNumber',
			'The number of the channel in its port, starting at 1.',
		),
		property(
			'label',
			'int',
			'channelLabel',
			"The position of the channel, as one of Apple's [code]kAudioChannelLabel[/code] numbers: 1 left, 2 right, 3 centre, 4 subwoofer, 4294967295 unknown.",
		),
		property(
			'owning_port_uid',
			'String',
			'owningPortUID',
			'The [member AVAudioSessionPort.uid] of its port.',
		),
	],
};
