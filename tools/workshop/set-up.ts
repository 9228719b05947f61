import fs from 'node:fs';
import path from 'node:path';
import { linkAddon } from './addon/link-addon';
import { buildStep } from './build/step';
import type { Engine } from '../packages/godot/engine';
import { importProject } from '../packages/godot/import-project';
import { engineStep } from './engine/set-up';
import { repositoryRoot } from '../generators/repository';
import type { Step } from './steps';
import { runTogether } from './steps';

/**
 * Prepares everything for running the projects of the repository: Godot, the debug build of the extension,
 * the import of each existing project. Skips what is already done.
 * @param projects their folders, relative to the repository
 */
export async function setUp(projects: readonly string[]): Promise<Engine> {
	let found: Engine | undefined;
	const engine = (): Engine => {
		if (found === undefined) {
			throw new Error('The step that finds Godot did not run');
		}
		return found;
	};
	// One mostly downloads, the other computes.
	await runTogether([
		engineStep((value) => {
			found = value;
		}),
		buildStep({ target: 'template_debug' }),
	]);
	await runTogether(projects.filter(hasProject).map((project) => importStep(project, engine)));
	return engine();
}

function hasProject(project: string): boolean {
	return fs.existsSync(path.join(repositoryRoot, project, 'project.godot'));
}

function importStep(project: string, engine: () => Engine): Step {
	return {
		title: `Import of ${project}`,
		run: async (report) => {
			const folder = path.join(repositoryRoot, project);
			linkAddon(folder);
			// Editors that run at the same time would write to the same settings.
			const home = path.join(engine().home, 'imports', project);
			const isNew = await importProject({ ...engine(), home }, folder, report);
			return isNew ? 'done' : 'up to date';
		},
	};
}
