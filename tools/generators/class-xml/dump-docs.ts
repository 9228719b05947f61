import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../packages/godot/engine';
import type { RunResult } from '../../packages/godot/run-engine';
import { runEngine } from '../../packages/godot/run-engine';
import { temporaryFolder } from '../../packages/files/temporary-folder';

/** What the engine wrote of the classes of a project. */
export interface DumpedDocs {
	/** Class XML by class name, sorted; empty when there was nothing to write. */
	readonly documents: ReadonlyMap<string, string>;
	readonly run: RunResult;
}

/**
 * Has the engine write class XML of a project, and reads it.
 * @param project the folder with `project.godot`
 * @param args what is to be described, such as `--gdextension-docs`
 * @param place the folder in which the engine puts it, from the one that it is given
 */
export async function dumpDocs(
	engine: Engine,
	project: string,
	args: readonly string[],
	place: string,
): Promise<DumpedDocs> {
	const output = temporaryFolder('classref-');
	try {
		const run = await runEngine(engine, ['--doctool', output, ...args], { cwd: project });
		const folder = path.join(output, place);
		const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
		const documents = names
			.filter((name) => name.endsWith('.xml'))
			.map((name): [string, string] => [
				path.basename(name, '.xml'),
				fs.readFileSync(path.join(folder, name), 'utf8'),
			]);
		return { documents: new Map(documents), run };
	} finally {
		fs.rmSync(output, { recursive: true, force: true });
	}
}
