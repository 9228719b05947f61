import type { ClassApi, PropertySpec } from './model';
import { instanceSymbols, symbol, type Since } from './symbols';

const since: Since = ['6.0', '9.0', '1.0'];

function ports(name: 'inputs' | 'outputs', doc: string): PropertySpec {
	return {
		kind: 'property',
		name,
		type: 'AVAudioSessionPort[]',
		writable: false,
		apple: instanceSymbols('AVAudioSessionRouteDescription', since, name),
		doc,
		test: 'a route has the input and output ports in use',
	};
}

/** Where sound comes in and goes out at one moment. */
export const route: ClassApi = {
	name: 'AVAudioSessionRoute',
	file: 'av_audio_session_route',
	bound: true,
	enums: [],
	apple: [symbol('AVAudioSessionRouteDescription', since)],
	doc: 'The ports that sound comes in and goes out by at one moment.',
	description: [
		'Read it from [member AVAudioSession.current_route], or keep the one that [signal AVAudioSession.route_changed] brings. It does not change: when sound goes another way, there is a new one.',
		'Use it to find out how the player listens. A game can offer what needs two ears only with headphones, and ask for the latency of what plays:',
		'[codeblock]',
		'extends Node',
		'',
		'var session := AVAudioSession.new()',
		'',
		'func _ready() -> void:',
		'\tfor port: AVAudioSessionPort in session.current_route.outputs:',
		'\t\tprint(port.name, ", %.0f ms" % (session.output_latency * 1000.0))',
		'[/codeblock]',
		'A route may have no ports at all, so check for that before you take the first of a list.',
	].join('\n'),
	test: 'a route is a snapshot',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		ports(
			'inputs',
			'The ports that sound comes in by; empty where the category does not record.',
		),
		ports(
			'outputs',
			'The ports that sound goes out by; several with [constant AVAudioSession.multiRoute].',
		),
	],
};
