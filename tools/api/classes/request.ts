import type { ClassApi, PropertySpec } from './model';

const test = 'a request object reports whether it is done and its result';

function property(name: string, type: string, doc: string): PropertySpec {
	return { kind: 'property', name, type, writable: false, apple: [], doc, test };
}

/** A request and its result. */
export const request: ClassApi = {
	name: 'AVAudioSessionRequest',
	file: 'av_audio_session_request',
	bound: true,
	enums: [],
	apple: [],
	doc: 'A change that was requested from the session, and its result.',
	description: [
		'The object of the [Signal] that a method such as [method AVAudioSession.set_active] returns. Most games only await that signal. Get the object to check whether the request is done, and its result:',
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
		'A [Signal] does not keep its object alive. The session keeps the last 1000 requests that are done, so that awaiting one late, on a thread or after another request, still gives its result within a few frames. To await a request after 1000 more, keep the object itself and await [signal completed].',
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
			doc: 'Returns whether the platform has answered. It is always [code]false[/code] within the call that made the request; once [code]true[/code], it stays so.',
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
			"Apple's error code. [constant AVAudioSession.ERROR_CODE_NONE] while the request is not done, if it was carried out, and if it was refused before it reached the platform.",
		),
		property(
			'message',
			'String',
			'Says what was requested, why it was refused and what would be valid. Empty while the request is not done and if it was carried out.',
		),
		{
			kind: 'signal',
			name: 'completed',
			arguments: [{ name: 'error', type: 'Error' }],
			apple: [],
			doc: 'Emitted on the main thread when the platform has answered. A callable that is connected later is still called, within the next frames. Each callable is called once and then disconnected.',
			test: 'a completed request can still be awaited',
		},
	],
};
