import { assertClean } from '../tools/packages/godot/assert-clean';
import type { Engine } from '../tools/packages/godot/engine';
import { runEngine } from '../tools/packages/godot/run-engine';
import { layOutBenchProject } from './bench-project';
import { median } from './statistics';

const pairs = 15;

/**
 * Returns the time that loading the extension adds to a headless run that does nothing else, in milliseconds:
 * the median of the differences between alternating runs with and without it.
 */
export async function measureLoad(engine: Engine): Promise<number> {
	const without = await layOutBenchProject(engine, 'load-without', 'project', false);
	const withExtension = await layOutBenchProject(engine, 'load-with', 'project', true);
	const differences: number[] = [];
	for (let pair = 0; pair < pairs; pair++) {
		const empty = await timeEmptyRun(engine, without);
		const loaded = await timeEmptyRun(engine, withExtension);
		differences.push(loaded - empty);
	}
	return median(differences);
}

async function timeEmptyRun(engine: Engine, folder: string): Promise<number> {
	const script = ['--path', folder, '--script', 'res://empty.gd'];
	const run = await runEngine(engine, script, { cwd: folder });
	assertClean(run);
	return run.seconds * 1000;
}
