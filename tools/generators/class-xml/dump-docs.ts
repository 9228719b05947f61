import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../packages/godot/engine';
import type { RunResult } from '../../packages/godot/run-engine';
import { runEngine } from '../../packages/godot/run-engine';
import { temporaryFolder } from '../../packages/files/temporary-folder';

/** The class XML that the engine wrote for a project. */
export interface DumpedDocs {
	/** Class XML by class name, sorted; empty if the engine wrote nothing. */
	readonly documents: ReadonlyMap<string, string>;
	readonly run: RunResult;
}

/**
 * Lets the engine write the class XML of a project, and reads it.
 * @param project the folder with `project.godot`
 * @param args arguments that say what to document, such as `--gdextension-docs`
 * @param place the folder of the XML, relative to the engine's output folder
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
