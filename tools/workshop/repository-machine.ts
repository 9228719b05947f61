import path from 'node:path';
import type { Machine } from '../packages/godot/machine';
import { thisMachine } from '../packages/godot/machine';
import { buildFolder, repositoryRoot } from '../generators/repository';
import { laneName } from './lane-name';

/**
 * Returns this machine for the repository: installations are in its `.deps/`, caches in its `build/`. Each lane of tests
 * has its own settings and logs of Godot, because lanes run at the same time.
 */
export function repositoryMachine(): Machine {
	return {
		...thisMachine(),
		root: repositoryRoot,
		engineHome: path.join(buildFolder, 'engine-home', laneName() ?? 'default'),
	};
}
