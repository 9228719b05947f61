import type { ClassApi, PropertySpec } from './model';
import { instanceSymbols, symbol, type Since } from './symbols';

const since: Since = ['26.0', '26.0', '26.0'];

function property(name: 'supported' | 'enabled', doc: string): PropertySpec {
	return {
		kind: 'property',
		name,
		type: 'bool',
		writable: false,
		getter: `is_${name}`,
		apple: instanceSymbols('AVAudioSessionCapability', since, name),
		doc,
		test: 'a capability reports whether it is supported and enabled',
	};
}

/** Something that a port may be able to do. */
export const capabilityClass: ClassApi = {
	name: 'AVAudioSessionCapability',
	file: 'av_audio_session_capability',
	bound: true,
	enums: [],
	apple: [symbol('AVAudioSessionCapability', since)],
	doc: 'Something that a port may be able to do, and whether it does.',
	description: [
		'Read it from a port that is a Bluetooth microphone, [member AVAudioSessionPort.high_quality_recording] or [member AVAudioSessionPort.far_field_capture]; of another port they are [code]null[/code].',
		'It says what came of an option that the headset may not have: [constant AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING] is taken also where the headset cannot do it, and then [member supported] is [code]false[/code]. [member enabled] is read while the session is active.',
	].join('\n'),
	test: 'a capability outlives the port that it was read from',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		property('supported', 'Whether the port can do it.'),
		property('enabled', 'Whether it does so now, in the active session.'),
	],
};
