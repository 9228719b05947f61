import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../tools/packages/godot/engine';
import { importProject } from '../../tools/packages/godot/import-project';
import { repositoryRoot } from '../../tools/generators/repository';

const addon = path.join('addons', 'audio_session');
/** Names that are not copied: what the engine and the build make, and the link to the addon. */
const made = new Set(['.godot', 'addons', 'bin']);

/**
 * Makes a copy of a project of this repository whose addon has another library, and imports it when it has changed.
 *
 * @param library The library for Linux, absolute; it exists.
 * @param parent The folder for copies of that kind, absolute.
 * @returns the folder of the copy
 */
export async function copyProject(
	engine: Engine,
	project: string,
	library: string,
	parent: string,
): Promise<string> {
	const name = path.relative(repositoryRoot, project).replaceAll(path.sep, '-');
	const copy = path.join(parent, name);
	copyFolder(project, copy);
	const copiedAddon = path.join(copy, addon);
	copyFolder(path.join(repositoryRoot, addon), copiedAddon);
	const extension = path.join(copiedAddon, 'audio_session.gdextension');
	const [head = ''] = readFileSync(extension, 'utf8').split('[libraries]');
	const named = path.join('bin', path.basename(library));
	writeFileSync(extension, `${head}[libraries]\n\nlinux.debug = "${named}"\n`);
	if (!existsSync(path.join(copiedAddon, 'bin'))) {
		symlinkSync(path.dirname(library), path.join(copiedAddon, 'bin'));
	}
	await importProject(engine, copy);
	return copy;
}

function copyFolder(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	const names = readdirSync(from).filter((name) => !made.has(name));
	for (const name of readdirSync(to)) {
		if (!made.has(name) && !names.includes(name)) {
			rmSync(path.join(to, name), { recursive: true });
		}
	}
	for (const name of names) {
		const options = { recursive: true, preserveTimestamps: true };
		cpSync(path.join(from, name), path.join(to, name), options);
	}
}
