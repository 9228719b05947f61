import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Problem } from '../terminal/problem';
import type { Report } from '../terminal/report';
import { describeRun } from './describe-run';
import type { Engine } from './engine';
import { runEngine } from './run-engine';

const stampName = path.join('.godot', 'imported-as');
const timeoutSeconds = 180;
const progressLine = /^\[\s*(\d+)% \]\s+\S+ \| (.*)$/;
// The import does not read the libraries; a rebuilt library does not change its result.
const library = /\.(?:so|dylib|dll|lib|exp|pdb|wasm|framework|xcframework)$/;

/**
 * Imports a project with the engine's editor, like opening it once, if its files have changed since the last
 * import. An interrupted import is repeated.
 * @param folder the folder with `project.godot`
 * @returns whether an import was needed
 * @throws {Problem} when the engine cannot import it
 */
export async function importProject(
	engine: Engine,
	folder: string,
	report: Report = () => undefined,
): Promise<boolean> {
	if (!fs.existsSync(path.join(folder, 'project.godot'))) {
		throw new Problem(
			`There is no Godot project in ${folder}.`,
			'A project is a folder with a file project.godot.',
			'Check the path.',
		);
	}
	const stamp = path.join(folder, stampName);
	const before = fingerprint(folder, engine.version.text);
	if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === before) {
		return false;
	}
	report('starting the editor');
	announceExtensions(folder);
	const result = await runEngine(engine, ['--import'], {
		cwd: folder,
		timeoutSeconds,
		onLine: (line) => {
			const [, percent, text] = progressLine.exec(stripVTControlCharacters(line)) ?? [];
			if (percent !== undefined && text !== undefined) {
				report(`importing, ${percent} %: ${text}`);
			}
		},
	});
	if (result.outcome.kind !== 'exit' || result.outcome.code !== 0) {
		throw new Problem(
			`Godot cannot import the project ${folder}.`,
			describeRun(result),
			'Open the project in the Godot editor to see what is wrong.',
		);
	}
	// The import writes files beside the imported ones, so the fingerprint is final only now.
	fs.mkdirSync(path.dirname(stamp), { recursive: true });
	fs.writeFileSync(stamp, fingerprint(folder, engine.version.text));
	return true;
}

/**
 * Lists the project's extensions as the engine does after it has loaded them. A headless editor that loads
 * one for the first time crashes when it quits (godotengine/godot issue 123511).
 */
function announceExtensions(folder: string): void {
	const extensions = [...projectFiles(folder, new Set())]
		.filter((file) => file.endsWith('.gdextension'))
		.map((file) => `res://${path.relative(folder, file).replaceAll(path.sep, '/')}\n`);
	const list = path.join(folder, '.godot', 'extension_list.cfg');
	if (extensions.length > 0) {
		fs.mkdirSync(path.dirname(list), { recursive: true });
		fs.writeFileSync(list, extensions.join(''));
	}
}

function fingerprint(folder: string, engineVersion: string): string {
	const hash = crypto.createHash('sha256').update(engineVersion);
	for (const file of projectFiles(folder, new Set())) {
		hash.update(`\0${path.relative(folder, file)}\0`);
		hash.update(fs.readFileSync(file));
	}
	return hash.digest('hex');
}

// An addon under development is often a link into its repository, so each link is followed once.
function* projectFiles(folder: string, visited: Set<string>): Generator<string> {
	const real = fs.realpathSync(folder);
	if (visited.has(real)) {
		return;
	}
	visited.add(real);
	const names = fs.readdirSync(folder).sort();
	if (names.includes('.gdignore')) {
		// The engine ignores this folder; it may contain the packages of a test.
		return;
	}
	for (const name of names) {
		const file = path.join(folder, name);
		const status = fs.statSync(file, { throwIfNoEntry: false });
		if (name === '.godot' || library.test(name) || status === undefined) {
			continue;
		}
		if (status.isDirectory()) {
			yield* projectFiles(file, visited);
		} else if (status.isFile()) {
			// Skips pipes, for whose other end a reader would wait, and sockets.
			yield file;
		}
	}
}
