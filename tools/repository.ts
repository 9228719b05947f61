import os from 'node:os';
import path from 'node:path';

/** The folder that holds package.json, absolute. */
export const repositoryRoot = path.resolve(__dirname, '..');

const isInstalled = repositoryRoot.split(path.sep).includes('node_modules');

/** Gets what is made and can be made again, absolute. An installed package keeps out of its own folder. */
export const buildFolder = isInstalled
	? path.join(os.tmpdir(), 'godot-audio-session')
	: path.join(repositoryRoot, 'build');
