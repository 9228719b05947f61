import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../repository';
import type { Step } from '../steps';
import type { Engine } from './engine';
import { importProject } from './import-project';
import { setUpEngine } from './install-engine';
import { shortVersion } from './version';

/** Finds or installs Godot, as a step in the terminal. */
export function engineStep(onEngine: (engine: Engine) => void): Step {
	return {
		title: 'Godot',
		run: async (report) => {
			const engine = await setUpEngine(report);
			onEngine(engine);
			return shortVersion(engine.version);
		},
	};
}

/**
 * Imports a project of the repository, as a step in the terminal.
 * @param project its folder, relative to the repository
 * @param engine asked for the engine when the step runs, so after {@link engineStep}
 */
export function importStep(project: string, engine: () => Engine): Step {
	return {
		title: `Import of ${project}`,
		run: async (report) => {
			const folder = path.join(repositoryRoot, project);
			const isNew = await importProject(engine(), folder, report);
			return isNew ? 'done' : 'up to date';
		},
	};
}

/** Whether the repository has that Godot project. */
export function hasProject(project: string): boolean {
	return fs.existsSync(path.join(repositoryRoot, project, 'project.godot'));
}
