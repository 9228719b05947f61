import path from 'node:path';
import type { Engine } from '../../tools/packages/godot/engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { laneName } from '../../tools/workshop/lane-name';
import { copyProject } from '../engine/session/project-copy';
import { doubleLibrary } from './double-build';

// Each lane of tests has its own copies.
const copies = path.join(repositoryRoot, 'build', 'apple', 'projects', laneName() ?? 'default');

const prepared = new Map<string, Promise<string>>();

/**
 * Copies a project of this repository with the double in its addon, and imports it if it has changed. The
 * double must be built. Happens once for each project in a run of tests.
 *
 * @returns the folder of the copy
 */
export async function prepareDoubleProject(engine: Engine, project: string): Promise<string> {
	const copy = prepared.get(project) ?? copyProject(engine, project, doubleLibrary, copies);
	prepared.set(project, copy);
	return copy;
}
