import * as fc from 'fast-check';
import type { Action } from './action';
import { anyDeviceEvent } from './any-device-event';
import { anyMistake, anyRequest } from './any-request';

/** The actions of a script in one frame, before their signals are emitted. */
export type Step = readonly Action[];

const longest = 20;
const anyAction = fc.oneof(anyRequest, anyDeviceEvent);

// An invalid request is refused at once, even while the device is busy. It is alone in its step, so that the order of
// the signals is certain.
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 39, arbitrary: anyAction.map((action) => [action]) },
	{ weight: 10, arbitrary: fc.array(anyAction, { minLength: 2, maxLength: 5 }) },
	{ weight: 1, arbitrary: anyMistake.map((action) => [action]) },
);

/** Any sequence of steps. */
export const anySequence: fc.Arbitrary<Step[]> = fc.array(anyStep, {
	minLength: 1,
	maxLength: longest,
	size: 'max',
});
