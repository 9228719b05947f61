import path from 'node:path';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import type { Engine } from '../../../tools/packages/godot/engine';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import { launchGame } from '../../../tools/packages/test-link';
import type { LaunchedGame, LaunchOptions } from '../../../tools/packages/test-link';
import { repositoryRoot } from '../../../tools/generators/repository';

/** A small game with the addon enabled. */
export const remoteProject = path.join(repositoryRoot, 'test', 'engine', 'test_link', 'project');

/** Finds the engine and imports the project. */
export async function prepareProject(): Promise<Engine> {
	const engine = await setUpEngine();
	linkAddon(remoteProject);
	await importProject(engine, remoteProject);
	return engine;
}

/** Launches the small game, by default on the simulated device. */
export async function launch(
	engine: Engine,
	options: Partial<LaunchOptions> = {},
): Promise<LaunchedGame> {
	return launchGame({ project: remoteProject, backend: 'simulated', engine, ...options });
}

/** Waits until the small game has set up its session. */
export async function finishSetUp(game: LaunchedGame): Promise<void> {
	await game.run('await scene.finish_set_up()');
}
