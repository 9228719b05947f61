import path from 'node:path';
import type { Engine } from '../../tools/packages/godot/engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { copyProject } from '../godot/project-copy';
import { doubleLibrary } from './double-build';

const copies = path.join(repositoryRoot, 'build', 'apple', 'projects');

/**
 * Copies a project of this repository with the double in its addon, and imports it if it has changed. The
 * double must be built.
 *
 * @returns the folder of the copy
 */
export async function prepareDoubleProject(engine: Engine, project: string): Promise<string> {
	return copyProject(engine, project, doubleLibrary, copies);
}
