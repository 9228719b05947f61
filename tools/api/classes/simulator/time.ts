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
		doc: 'Sets how many seconds each request takes from now on, or each one of [param operation], a method as [signal AVAudioSession.request_failed] names it; [code]0.0[/code] at first. Requests take their time one after another, and no call of the game waits for them. A request has no effect before its time is over. A negative number of seconds is an error.',
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
		doc: 'Has the next request fail with one of Apple\'s errors, or the next one of [param operation], a method as [signal AVAudioSession.request_failed] names it, such as [code]"set_active"[/code]. The session stays as it was, except that a deactivation with [constant AVAudioSession.ERROR_CODE_IS_BUSY] deactivates it, as on a real device. Several calls add up, one request each. Returns [code]false[/code], with an error, when there is no such code or operation.',
		test: 'the next operation fails with a given error',
	},
	{
		kind: 'method',
		name: 'set_clock_running',
		arguments: [{ name: 'running', type: 'bool' }],
		returns: 'void',
		apple: [],
		doc: "Sets whether time passes with the machine's clock, as it does at first. With the clock stopped a delay ends with [method advance] only, and nothing in a test depends on how fast the machine is.",
		test: 'time passes with the clock and by advance',
	},
	{
		kind: 'method',
		name: 'advance',
		arguments: [{ name: 'seconds', type: 'float', unit: 'seconds', range: [0, null] }],
		returns: 'void',
		apple: [],
		doc: "Lets that many seconds pass on the device's clock at once. Delays of [method set_delay] that end meanwhile end in their order, and what waited behind them is carried out at its time: of two requests that take 0.3 seconds each, [code]advance(1.0)[/code] carries out both. What they emit comes at the end of the frame. A negative number of seconds is an error.",
		test: 'time passes with the clock and by advance',
	},
	{
		kind: 'method',
		name: 'get_time',
		arguments: [],
		returns: 'float',
		isConst: true,
		apple: [],
		doc: "The device's time, in seconds since it was made. It passes with the machine's clock unless [method set_clock_running] stopped it.",
		test: 'time passes with the clock and by advance',
	},
];
