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

/** The input and output ports at one moment. */
export const route: ClassApi = {
	name: 'AVAudioSessionRoute',
	file: 'av_audio_session_route',
	bound: true,
	enums: [],
	apple: [symbol('AVAudioSessionRouteDescription', since)],
	doc: 'The input and output ports that are in use at one moment.',
	description: [
		'Read it from [member AVAudioSession.current_route], or use the previous route that [signal AVAudioSession.route_changed] passes. A route object is a snapshot and does not change: when the route changes, there is a new object.',
		'Use it to find out how the player listens. For example, a game can offer binaural audio only with headphones, or read the latency of the output:',
		'[codeblock]',
		'extends Node',
		'',
		'var session := AVAudioSession.new()',
		'',
		'func _ready() -> void:',
		'\tfor port: AVAudioSessionPort in session.current_route.outputs:',
		'\t\tprint(port.name, ", %.0f ms" % (session.output_latency * 1000.0))',
		'[/codeblock]',
		'A route may have no ports at all, so check for that before you read the first one.',
	].join('\n'),
	test: 'a route is a snapshot',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		ports('inputs', 'The input ports; empty if the category does not record.'),
		ports('outputs', 'The output ports; several with [constant AVAudioSession.multiRoute].'),
	],
};
