import path from 'node:path';
import type { Engine } from '../../tools/packages/godot/engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { copyProject } from '../godot/project-copy';
import { doubleLibrary } from './double-build';

const copies = path.join(repositoryRoot, 'build', 'apple', 'projects');

/**
 * Makes a copy of a project of this repository whose addon has the double, which must be built, and imports
 * it when it has changed.
 *
 * @returns the folder of the copy
 */
export async function prepareDoubleProject(engine: Engine, project: string): Promise<string> {
	return copyProject(engine, project, doubleLibrary, copies);
}
