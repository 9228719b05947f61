import path from 'node:path';
import type { Machine } from '../packages/godot/machine';
import { thisMachine } from '../packages/godot/machine';
import { buildFolder, repositoryRoot } from '../generators/repository';

/** Returns this machine for the repository: installations are in its `.deps/`, caches in its `build/`. */
export function repositoryMachine(): Machine {
	return {
		...thisMachine(),
		root: repositoryRoot,
		engineHome: path.join(buildFolder, 'engine-home'),
	};
}
