import type { MethodSpec } from '../model';

/** Time and failures. */
export const timeControls: readonly MethodSpec[] = [
	{
		kind: 'method',
		name: 'set_delay',
		arguments: [
			{ name: 'seconds', type: 'float', unit: 'seconds', range: [0, null] },
			{ name: 'operation', type: 'String', default: '' },
		],
		returns: 'void',
		apple: [],
		doc: 'Sets how many seconds each request takes from now on; with [param operation] only requests of that method, named as in [signal AVAudioSession.request_failed]. It is [code]0.0[/code] at first. Requests run one after another, and no call of the game waits for them. A request takes effect when its time is over. A negative number of seconds is an error.',
		test: 'a delayed operation completes after its delay',
	},
	{
		kind: 'method',
		name: 'fail_next',
		arguments: [
			{ name: 'code', type: 'ErrorCode' },
			{ name: 'operation', type: 'String', default: '' },
		],
		returns: 'bool',
		apple: [],
		doc: 'Makes the next request fail with one of Apple\'s errors; with [param operation] the next request of that method, named as in [signal AVAudioSession.request_failed], such as [code]"set_active"[/code]. The session does not change, except that a deactivation with [constant AVAudioSession.ERROR_CODE_IS_BUSY] still deactivates it, as on a real device. Several calls add up, one request each. Returns [code]false[/code] and logs an error if the code or operation is unknown.',
		test: 'the next operation fails with a given error',
	},
	{
		kind: 'method',
		name: 'set_clock_running',
		arguments: [{ name: 'running', type: 'bool' }],
		returns: 'void',
		apple: [],
		doc: "Sets whether time passes with the computer's clock, as it does at first. While the clock is stopped, delays end only with [method advance], so a test does not depend on the speed of the computer.",
		test: 'time passes with the clock and by advance',
	},
	{
		kind: 'method',
		name: 'advance',
		arguments: [{ name: 'seconds', type: 'float', unit: 'seconds', range: [0, null] }],
		returns: 'void',
		apple: [],
		doc: "Advances the device's clock by [param seconds] at once. Requests whose delay ([method set_delay]) ends in this time are carried out in order, including those that waited behind them: of two requests that take 0.3 seconds each, [code]advance(1.0)[/code] carries out both. Their signals are emitted at the end of the frame. A negative number of seconds is an error.",
		test: 'time passes with the clock and by advance',
	},
	{
		kind: 'method',
		name: 'get_time',
		arguments: [],
		returns: 'float',
		isConst: true,
		apple: [],
		doc: "Returns the device's time, in seconds since it was created. It follows the computer's clock unless [method set_clock_running] stopped it.",
		test: 'time passes with the clock and by advance',
	},
];
