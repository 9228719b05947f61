import fs from 'node:fs';
import path from 'node:path';
import { describeRun } from '../../engine/describe-run';
import type { Engine } from '../../engine/engine';
import { runEngine } from '../../engine/run-engine';
import { Problem } from '../../problem';
import { temporaryFolder } from '../../temporary-folder';

/**
 * Asks the engine what the extensions of a project have registered.
 * @param project the folder with `project.godot`; its settings may decide about defaults
 * @returns class XML without descriptions, by class name, sorted
 * @throws {Problem} when there is nothing to be told
 */
export async function registeredClasses(
	engine: Engine,
	project: string,
): Promise<ReadonlyMap<string, string>> {
	const folder = temporaryFolder('classref-');
	try {
		const result = await runEngine(engine, ['--doctool', folder, '--gdextension-docs'], {
			cwd: project,
		});
		const place = path.join(folder, 'doc_classes');
		const names = fs.existsSync(place) ? fs.readdirSync(place).sort() : [];
		const hasEnded = result.outcome.kind === 'exit' && result.outcome.code === 0;
		if (!hasEnded || names.length === 0) {
			throw new Problem(
				`Godot finds no class of an extension in ${project}.`,
				describeRun(result),
				'Build the extension and open the project in the editor once, so that Godot knows it.',
			);
		}
		return new Map(
			names.map((name) => [
				path.basename(name, '.xml'),
				fs.readFileSync(path.join(place, name), 'utf8'),
			]),
		);
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}
