import { isDeepStrictEqual } from 'node:util';
import type { Step } from './any-sequence';
import type { Answer } from './engine-driver';
import { Model } from './model';

/** Where the engine and the model disagree first. */
export interface Difference {
	/** The number of the step, from 1 on; 0 is the device before the first. */
	readonly step: number;
	/** A line for each thing: what it is, what the model says and what the engine said. */
	readonly lines: readonly string[];
}

/** Plays the steps on a new model and holds what the engine answered against it. */
export function findDifference(
	steps: readonly Step[],
	answers: readonly Answer[],
): Difference | undefined {
	const model = new Model();
	const state: Record<string, unknown> = {};
	for (const [step, answer] of answers.entries()) {
		const values: unknown[] = [];
		for (const { driver, play } of steps[step - 1] ?? []) {
			const value = play(model);
			if (driver[0] === 'sim') {
				values.push(value ?? null);
			}
		}
		const log = model.settle();
		Object.assign(state, answer.state);
		const lines = [
			...compare('events', log, answer.log),
			...compare('returned', values, answer.values),
			...compareStates(model.observe(), state),
		];
		if (lines.length > 0) {
			return { step, lines };
		}
	}
	return undefined;
}

function compareStates(
	expected: Readonly<Record<string, unknown>>,
	actual: Readonly<Record<string, unknown>>,
): string[] {
	const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
	return [...names].flatMap((name) => compare(name, expected[name], actual[name]));
}

function compare(name: string, expected: unknown, actual: unknown): string[] {
	if (isDeepStrictEqual(expected, actual)) {
		return [];
	}
	return [
		`${name}: the model says ${JSON.stringify(expected)}`,
		`${' '.repeat(name.length)}    the engine  ${JSON.stringify(actual)}`,
	];
}
