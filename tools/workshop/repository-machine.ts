import path from 'node:path';
import type { Machine } from '../packages/godot/machine';
import { thisMachine } from '../packages/godot/machine';
import { buildFolder, repositoryRoot } from '../generators/repository';
import { laneName } from './lane-name';

/**
 * This machine as the repository uses it: what is installed is in its `.deps/`, what is made in its `build/`. Each
 * lane of tests has settings and logs of Godot of its own, because lanes run at the same time.
 */
export function repositoryMachine(): Machine {
	return {
		...thisMachine(),
		root: repositoryRoot,
		engineHome: path.join(buildFolder, 'engine-home', laneName() ?? 'default'),
	};
}
