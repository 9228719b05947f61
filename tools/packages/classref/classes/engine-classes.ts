import fs from 'node:fs';
import path from 'node:path';
import { describeRun } from '../../godot/describe-run';
import type { Engine } from '../../godot/engine';
import { runEngine } from '../../godot/run-engine';
import { Problem } from '../../terminal/problem';
import { temporaryFolder } from '../../files/temporary-folder';
import type { ClassSymbols } from './model';
import { readDocument } from './read-document';
import type { KnownEngine } from '../run';
import { findSources } from './sources';
import { readSymbols, writeSymbols } from './symbol-file';

/**
 * Reads an engine's classes, as far as references to them need.
 * @param cache a folder that keeps them for each version of the engine; undefined to ask each time
 * @throws {Problem} when the engine cannot list them, such as an engine without an editor
 */
export async function knowEngine(engine: Engine, cache: string | undefined): Promise<KnownEngine> {
	const { major, minor, text } = engine.version;
	const branch = `${major}.${minor}`;
	if (cache === undefined) {
		return { branch, classes: await askEngine(engine) };
	}
	const file = path.join(cache, `classes-${text.replace(/[^\w.]/g, '-')}.json`);
	const kept = readSymbols(file);
	if (kept !== undefined) {
		return { branch, classes: kept };
	}
	const classes = await askEngine(engine);
	writeSymbols(file, classes);
	return { branch, classes };
}

async function askEngine(engine: Engine): Promise<ClassSymbols[]> {
	// A separate empty folder: in a project, the engine would add that project's extensions.
	const folder = temporaryFolder('classref-');
	try {
		const result = await runEngine(engine, ['--doctool', folder], {
			cwd: folder,
			home: path.join(folder, 'home'),
		});
		const places = ['doc/classes', 'modules', 'platform'].map((name) =>
			path.join(folder, name),
		);
		const { files } = findSources(places.filter((place) => fs.existsSync(place)));
		const hasEnded = result.outcome.kind === 'exit' && result.outcome.code === 0;
		if (!hasEnded || files.length === 0) {
			throw new Problem(
				'Godot did not list its classes.',
				describeRun(result),
				'Set GODOT to a Godot with the editor; export templates have no --doctool.',
			);
		}
		return files.map(readOrFail);
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}

function readOrFail(file: string): ClassSymbols {
	const result = readDocument(file);
	if ('refusal' in result) {
		throw new Problem('Godot wrote class XML that cannot be read.', result.refusal, '');
	}
	return result.doc;
}
