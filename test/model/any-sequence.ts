import * as fc from 'fast-check';
import type { Action } from './action';
import { anyDeviceEvent } from './any-device-event';
import { anyMistake, anyRequest } from './any-request';

/** What a script does in one go, before anything of it is told. */
export type Step = readonly Action[];

const longest = 20;
const anyAction = fc.oneof(anyRequest, anyDeviceEvent);

// A mistake is refused at once, beside whatever the device is still busy with: alone, its place is certain.
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
