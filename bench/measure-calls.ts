import type { Engine } from '../tools/packages/godot/engine';
import { layOutBenchProject } from './bench-project';
import { measureScene } from './measurement';
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

/** Times the category from typed GDScript against `RandomNumberGenerator.seed`, in one run. */
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
