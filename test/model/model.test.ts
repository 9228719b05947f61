import { expect } from 'chai';
import * as fc from 'fast-check';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import type { Step } from './any-sequence';
import { anySequence } from './any-sequence';
import type { Difference } from './comparison';
import { findDifference } from './comparison';
import { EngineDriver } from './engine-driver';
import { minimize } from './minimize';

// A thousand sequences take two seconds. `npm run soak` plays 100,000.
const runs = Number(process.env['MODEL_RUNS'] ?? (process.env['CI'] === 'true' ? 10_000 : 1000));
const seed = Number(process.env['MODEL_SEED'] ?? 1);

describe('the session and its model', function () {
	this.timeout(600_000);
	let driver: EngineDriver;

	before(async () => {
		driver = new EngineDriver(await setUpEngine());
	});

	it('have the same state, events and errors after each step of any sequence', async () => {
		let last: Difference | undefined;
		const property = fc.asyncProperty(anySequence, async (steps) => {
			const difference = await play(driver, steps);
			last = difference ?? last;
			return difference === undefined;
		});
		const details = await fc.check(property, { numRuns: runs, seed });
		if (details.failed) {
			const [found] = details.counterexample ?? [[]];
			const steps = await minimize(
				found,
				async (fewer) => (await play(driver, fewer)) !== undefined,
			);
			throw new Error(
				describeFailure(steps, (await play(driver, steps)) ?? last, details.numRuns, seed),
			);
		}
	});

	after(async () => {
		expect(await driver.end()).to.equal(0);
	});
});

async function play(driver: EngineDriver, steps: readonly Step[]): Promise<Difference | undefined> {
	const answers = await driver.play(steps.map((step) => step.map((action) => action.driver)));
	return findDifference(steps, answers);
}

function describeFailure(
	steps: readonly Step[],
	difference: Difference | undefined,
	run: number,
	seed: number,
): string {
	const played = steps.map(
		(step, index) => `${index + 1}. ${step.map(({ text }) => text).join('; ')}`,
	);
	return [
		`Sequence ${run} of seed ${seed}, minimized:`,
		...played,
		`After step ${difference?.step}:`,
		...(difference?.lines ?? []),
		`To repeat it: MODEL_SEED=${seed}`,
	].join('\n');
}
