import { assertClean } from '../tools/engine/assert-clean';
import type { Engine } from '../tools/engine/engine';
import { runEngine } from '../tools/engine/run-engine';
import { layOutBenchProject } from './bench-project';
import { median } from './statistics';

/** How long the session takes for as long as one of the engine's own classes takes 1. */
export interface CallRatio {
	readonly name: string;
	readonly ratio: number;
	/** What we want to stay below. */
	readonly goal: number;
	/** Nanoseconds a call, the loop around it included. */
	readonly nanoseconds: { readonly engine: number; readonly session: number };
}

interface Measurement {
	readonly calls: number;
	/** Microseconds for all calls, by what was timed. */
	readonly rounds: readonly Readonly<Record<string, number>>[];
}

const comparisons = [
	{ name: 'property read', of: 'read', goal: 1.5 },
	{ name: 'get_category()', of: 'get', goal: 1.2 },
	{ name: 'property write', of: 'write', goal: 1.8 },
];
const mark = 'bench: ';

/** Times the category from typed GDScript against `RandomNumberGenerator.seed`, in one run. */
export async function measureCalls(engine: Engine): Promise<CallRatio[]> {
	const folder = await layOutBenchProject(engine, 'calls', 'project', true);
	const run = await runEngine(engine, ['--path', folder], { cwd: folder });
	assertClean(run);
	const line = run.stdout.split('\n').find((text) => text.startsWith(mark));
	if (line === undefined) {
		throw new Error(`The bench printed no measurement:\n${run.output}`);
	}
	const { calls, rounds } = JSON.parse(line.slice(mark.length)) as Measurement;
	return comparisons.map(({ name, of, goal }) => {
		const time = (round: Readonly<Record<string, number>>, who: string): number =>
			round[`${who}_${of}`] ?? Number.NaN;
		const perCall = (who: string): number =>
			(median(rounds.map((round) => time(round, who))) * 1000) / calls;
		return {
			name,
			goal,
			ratio: median(rounds.map((round) => time(round, 'session') / time(round, 'engine'))),
			nanoseconds: { engine: perCall('engine'), session: perCall('session') },
		};
	});
}
