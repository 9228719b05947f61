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

/** A feature that a port may support. */
export const capabilityClass: ClassApi = {
	name: 'AVAudioSessionCapability',
	file: 'av_audio_session_capability',
	bound: true,
	enums: [],
	apple: [symbol('AVAudioSessionCapability', since)],
	doc: 'A feature that a port may support, and whether it is in use.',
	description: [
		'Read it from a port that is a Bluetooth microphone, [member AVAudioSessionPort.high_quality_recording] or [member AVAudioSessionPort.far_field_capture]; for any other port they are [code]null[/code].',
		'It says whether an option has an effect with this headset: [constant AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING] is accepted even if the headset does not support it, and then [member supported] is [code]false[/code]. Read [member enabled] while the session is active.',
	].join('\n'),
	test: 'a capability outlives the port that it was read from',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		property('supported', 'Whether the port supports the feature.'),
		property('enabled', 'Whether the feature is in use now, in the active session.'),
	],
};
