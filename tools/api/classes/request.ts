import type { ClassApi, PropertySpec } from './model';

const test = 'a request object reports whether it is done and its result';

function property(name: string, type: string, doc: string): PropertySpec {
	return { kind: 'property', name, type, writable: false, apple: [], doc, test };
}

/** A request on its way, and what came of it. */
export const request: ClassApi = {
	name: 'AVAudioSessionRequest',
	file: 'av_audio_session_request',
	bound: true,
	enums: [],
	apple: [],
	doc: 'A change that was asked of the session, and its result.',
	description: [
		'The object of the [Signal] that a method such as [method AVAudioSession.set_active] returns. Most games only await that signal. Get the object to ask whether the platform has answered, and what:',
		'[codeblock]',
		'extends Node',
		'',
		'var session := AVAudioSession.new()',
		'var activation: AVAudioSessionRequest = session.set_active(true).get_object()',
		'',
		'func _process(_delta: float) -> void:',
		'\tif activation != null and activation.is_done():',
		'\t\tprint(error_string(activation.error), " ", activation.message)',
		'\t\tactivation = null',
		'[/codeblock]',
		'A [Signal] does not keep its object alive. The session keeps the last 1000 requests that are done, so that awaiting one late, on a thread or after another, still gives its result, within a few frames. To await one after more than that, keep the object itself and await [signal completed].',
	].join('\n'),
	test: 'a request object reports whether it is done and its result',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		{
			kind: 'method',
			name: 'is_done',
			isConst: true,
			arguments: [],
			returns: 'bool',
			apple: [],
			doc: 'Returns whether the platform has answered. Never within the call that made the request, and from then on for good.',
			test,
		},
		property(
			'error',
			'Error',
			'The result, [constant OK] while the request is not done. See [method is_done].',
		),
		property(
			'code',
			'ErrorCode',
			"Apple's error code. [constant AVAudioSession.ERROR_CODE_NONE] while the request is not done, when it was carried out, and when the platform was not asked.",
		),
		property(
			'message',
			'String',
			'What was asked, why it was refused and what would be valid. Empty while the request is not done and when it was carried out.',
		),
		{
			kind: 'signal',
			name: 'completed',
			arguments: [{ name: 'error', type: 'Error' }],
			apple: [],
			doc: 'Emitted once the platform has answered, on the main thread. A callable that is connected later is called all the same, within the next frames, and each is called once and disconnected.',
			test: 'a completed request can still be awaited',
		},
	],
};
