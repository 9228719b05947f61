import path from 'node:path';
import type { Engine } from '../../tools/packages/godot/engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { laneName } from '../../tools/workshop/lane-name';
import { copyProject } from '../godot/project-copy';
import { doubleLibrary } from './double-build';

// Each lane of tests has its own copies.
const copies = path.join(repositoryRoot, 'build', 'apple', 'projects', laneName() ?? 'default');

/**
 * Copies a project of this repository with the double in its addon, and imports it if it has changed. The
 * double must be built.
 *
 * @returns the folder of the copy
 */
export async function prepareDoubleProject(engine: Engine, project: string): Promise<string> {
	return copyProject(engine, project, doubleLibrary, copies);
}
