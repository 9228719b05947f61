import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../generators/repository';

const made = [
	'build',
	'addons/audio_session/bin',
	...['demo', 'test/engine/session', 'test/engine/reload', 'bench/project'].map(
		(project) => `${project}/.godot`,
	),
	'compile_commands.json',
	'.sconsign.dblite',
	'.scons_cache',
];
const installed = ['.deps', 'node_modules'];

/**
 * Removes the files of the build and, on request, the installed files.
 * @returns the removed paths, relative to the repository
 */
export function cleanRepository(withInstalled: boolean, root: string = repositoryRoot): string[] {
	const names = withInstalled ? [...made, ...installed] : made;
	const present = names.filter((name) => fs.existsSync(path.join(root, name)));
	for (const name of present) {
		fs.rmSync(path.join(root, name), { recursive: true, force: true });
	}
	return present;
}
