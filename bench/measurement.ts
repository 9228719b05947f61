import { assertClean } from '../tools/packages/godot/assert-clean';
import type { Engine } from '../tools/packages/godot/engine';
import { runEngine } from '../tools/packages/godot/run-engine';

const mark = 'bench: ';

/**
 * Runs a scene of a bench project and parses the line of JSON that it prints.
 * @throws {Error} when the engine prints an error or warning, or the scene prints no measurement
 */
export async function measureScene(
	engine: Engine,
	folder: string,
	scene: string,
	timeoutSeconds = 60,
): Promise<unknown> {
	const args = ['--path', folder, `res://${scene}.tscn`];
	const run = await runEngine(engine, args, { cwd: folder, timeoutSeconds });
	assertClean(run);
	const line = run.stdout.split('\n').find((text) => text.startsWith(mark));
	if (line === undefined) {
		throw new Error(`The bench printed no measurement:\n${run.output}`);
	}
	return JSON.parse(line.slice(mark.length));
}
