import type { CallRatio } from './measure-calls';
import type { LinkSpeed } from './measure-link';
import type { ClassrefMeasurement } from './measure-classref';
import type { EventFlood } from './measure-events';
import type { FrameCosts } from './measure-frames';
import type { Row } from './table';

/** Milliseconds of the main thread, for one call and for the whole work of a frame. */
const mainThreadGoal = 1;
/** Kilobytes of the whole process, whose other parts also allocate and free memory. */
const memoryGoal = 1000;

/** Returns the row of a call, compared with a call of the engine. */
export function callRow(call: CallRatio): Row {
	const { engine, session } = call.nanoseconds;
	return {
		name: call.name,
		measured: `${call.ratio.toFixed(2)}×`,
		goal: `${call.goal.toFixed(1)}×`,
		remark: `${session.toFixed(0)} ns, RandomNumberGenerator.seed ${engine.toFixed(0)} ns`,
	};
}

/** Returns the rows of the cost of requests for the frames of a game. */
export function frameRows({ requests, unanswered, idle, session, blocking }: FrameCosts): Row[] {
	const milliseconds = (microseconds: number): string => `${(microseconds / 1000).toFixed(2)} ms`;
	const others = (of: 'late' | 'late_by_work'): string =>
		`without requests ${idle[of]}, with calls that block ${blocking[of]}`;
	return [
		{
			name: 'longest call',
			measured: milliseconds(session.longest_call),
			goal: milliseconds(mainThreadGoal * 1000),
			remark: `${requests} requests in 5 s, 0.3 s each on the device`,
		},
		{
			name: 'longest work of a frame',
			measured: milliseconds(session.longest_work),
			goal: milliseconds(mainThreadGoal * 1000),
			remark: `without requests ${milliseconds(idle.longest_work)}, with calls that block ${milliseconds(blocking.longest_work)}`,
		},
		{
			name: 'frames late by their work',
			measured: String(session.late_by_work),
			goal: '0',
			remark: others('late_by_work'),
		},
		{
			name: 'frames late for any reason',
			measured: String(session.late),
			goal: '',
			remark: others('late'),
		},
		{ name: 'requests never answered', measured: String(unanswered), goal: '0' },
	];
}

/** Returns the rows of the results of many events. */
export function eventRows(flood: EventFlood): Row[] {
	const perSecond = Math.round(flood.events / flood.seconds);
	return [
		{
			name: 'events lost',
			measured: String(flood.lost),
			goal: '0',
			remark: `of ${flood.events}, ${perSecond} a second, ${flood.out_of_order} out of order`,
		},
		{
			name: 'frames from event to signal',
			measured: String(flood.most_frames),
			goal: '1',
			remark: 'the most; 0 is the same frame',
		},
		{
			name: 'memory that events leave',
			measured: `${Math.round(flood.resident_bytes / 1000)} kB`,
			goal: `${memoryGoal} kB`,
			remark: `engine ${flood.static_bytes} bytes, ${flood.objects} objects`,
		},
	];
}

/** Returns the rows of `classref`, compared with the engine's make_rst.py with the same classes. */
export function classrefRows(measured: ClassrefMeasurement): Row[] {
	const { ours, theirs, ratio, megabytes, oneClass } = measured;
	const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
	return [
		{
			name: "class reference, all engine's",
			measured: `${ratio.toFixed(2)}×`,
			goal: '0.50×',
			remark: `${seconds(ours)}, make_rst.py ${seconds(theirs)}`,
		},
		{
			name: 'class reference, memory',
			measured: `${Math.round(megabytes)} MB`,
			goal: '300 MB',
		},
		{
			name: 'class reference, one class',
			measured: seconds(oneClass),
			goal: '0.50 s',
			remark: 'which needs all others for its links',
		},
	];
}

const readyGoal = 1500;
const roundTripGoal = 2000;

/** Returns the rows of the waiting times of a test that drives a game. */
export function linkRows({ ready, oneByOne, pipelined }: LinkSpeed): Row[] {
	return [
		{
			name: 'launching a game until it is ready',
			measured: `${ready.toFixed(0)} ms`,
			goal: `${readyGoal} ms`,
			remark: 'headless, median',
		},
		{
			name: 'round trips on the link',
			measured: `${oneByOne.toFixed(0)} a second`,
			goal: `at least ${roundTripGoal}`,
			remark: `one after another; ${pipelined.toFixed(0)} without waiting for each answer`,
		},
	];
}
