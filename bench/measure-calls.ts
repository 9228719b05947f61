import type { Engine } from '../tools/packages/godot/engine';
import { layOutBenchProject } from './bench-project';
import { measureScene } from './measurement';
import { median } from './statistics';

/** The time of a session call, in units of a call of an engine class. */
export interface CallRatio {
	readonly name: string;
	readonly ratio: number;
	/** The upper limit. */
	readonly goal: number;
	/** Nanoseconds per call, including the loop. */
	readonly nanoseconds: { readonly engine: number; readonly session: number };
}

interface Measurement {
	readonly calls: number;
	/** Microseconds for all calls, by kind of call. */
	readonly rounds: readonly Readonly<Record<string, number>>[];
}

const comparisons = [
	{ name: 'property read', of: 'read', goal: 1.5 },
	{ name: 'get_category()', of: 'get', goal: 1.2 },
	{ name: 'property write', of: 'write', goal: 1.8 },
];

/** Compares the category with `RandomNumberGenerator.seed`, in typed GDScript and in one run. */
export async function measureCalls(engine: Engine): Promise<CallRatio[]> {
	const folder = await layOutBenchProject(engine, 'calls', 'project', true);
	const { calls, rounds } = (await measureScene(engine, folder, 'calls')) as Measurement;
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
