import os from 'node:os';
import path from 'node:path';

/** The folder that holds package.json, absolute. */
export const repositoryRoot = path.resolve(__dirname, '..');

// Another user of the machine could not write into our folder, nor we into theirs.
function userSuffix(): string {
	const user = process.getuid?.();
	return user === undefined ? '' : `-${user}`;
}

/** Whether this is the npm package, installed in a project, and not the repository. */
export const isInstalled = repositoryRoot.split(path.sep).includes('node_modules');

/** Gets what is made and can be made again, absolute. An installed package keeps out of its own folder. */
export const buildFolder = isInstalled
	? path.join(os.tmpdir(), `godot-audio-session${userSuffix()}`)
	: path.join(repositoryRoot, 'build');
