import { availableParallelism } from 'node:os';
import { runEveryStep } from '../steps';
import type { Lane } from './lanes';
import type { LaneResult } from './run-lane';
import { logOf, runLane } from './run-lane';
import type { Stats } from './reporter';
import { summaryLine } from './reporter';

// Each lane also compiles and runs games on several threads. With more lanes than this, games get so little time that
// tests of frames and of answers within seconds fail.
const lanesAtOnce = Math.max(1, Math.floor(availableParallelism() / 2));

/**
 * Runs lanes of tests side by side and prints how they went, the failures last, with {@link summaryLine} at the end.
 * @returns whether tests ran and all passed
 */
export async function runLanes(lanes: readonly Lane[]): Promise<boolean> {
	const results: LaneResult[] = [];
	const steps = lanes.map((lane) => ({
		title: `Tests: ${lane.name}`,
		run: async (report: (text: string) => void): Promise<string> => {
			const result = await runLane(lane, (stats, test) => {
				report(`${figures(stats)}, ${test}`);
			});
			results.push(result);
			if (!process.stdout.isTTY) {
				// A log is read afterwards, so it has everything; lines of lanes that run at the same time do not mix.
				console.log(result.output);
			}
			if (result.stats.failed > 0) {
				throw new Error(figures(result.stats));
			}
			return figures(result.stats);
		},
	}));
	await runEveryStep(steps, lanesAtOnce);
	for (const result of results.filter(({ stats }) => stats.failed > 0)) {
		console.log(`\nFailed in ${result.lane.name} (everything: ${logOf(result.lane)}):\n`);
		console.log(account(result));
	}
	// The summary is the last line, also when both streams go to the same file.
	await new Promise((resolve) => process.stderr.write('', resolve));
	const total = sum(results.map(({ stats }) => stats));
	console.log(`\n${summaryLine(total)}`);
	return total.failed === 0 && total.passed > 0;
}

function figures({ passed, failed }: Stats): string {
	return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}

/** Mocha's own account of the failures, or the last lines of a process that did not come so far. */
function account({ accident, output }: LaneResult): string {
	const start = output.search(/^ *\S*\d+ passing/m);
	if (accident === undefined && start !== -1) {
		return output.slice(start);
	}
	return [accident ?? '', ...output.trimEnd().split('\n').slice(-40)].join('\n');
}

function sum(all: readonly Stats[]): Stats {
	return {
		passed: all.reduce((total, { passed }) => total + passed, 0),
		failed: all.reduce((total, { failed }) => total + failed, 0),
		skipped: all.reduce((total, { skipped }) => total + skipped, 0),
	};
}
