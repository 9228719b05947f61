import { isDeepStrictEqual } from 'node:util';
import type { Step } from './any-sequence';
import type { Answer } from './engine-driver';
import { Model } from './model';

/** The first step in which the engine and the model differ. */
export interface Difference {
	/** The number of the step, from 1 on; 0 is the device before the first. */
	readonly step: number;
	/** The differences: the name of each value, the model's value and the engine's. */
	readonly lines: readonly string[];
}

/** Plays the steps on a new model and compares it with the engine's answers. */
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
		`${name}: model:  ${JSON.stringify(expected)}`,
		`${' '.repeat(name.length)}  engine: ${JSON.stringify(actual)}`,
	];
}
