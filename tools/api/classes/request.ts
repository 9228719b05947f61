import type { ClassApi, PropertySpec } from './model';

const test = 'a request that is kept tells whether it is done and what came of it';

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
	description:
		'The object of the [Signal] that a method such as [method AVAudioSession.set_active] returns.',
	test: 'a request that is kept tells whether it is done and what came of it',
	constantsTest: "gives a game the core's numbers",
	boundMembers: 'all',
	members: [
		{
			kind: 'method',
			name: 'is_done',
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
			test: 'a request that is awaited when it is done still gives its result',
		},
	],
};
