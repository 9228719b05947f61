import path from 'node:path';
import { linkAddon } from '../../tools/workshop/addon/link-addon';
import type { Engine } from '../../tools/packages/godot/engine';
import { importProject } from '../../tools/packages/godot/import-project';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import { launchGame } from '../../tools/packages/test-link';
import type { LaunchedGame, LaunchOptions } from '../../tools/packages/test-link';
import { repositoryRoot } from '../../tools/generators/repository';

/** A small game with the addon enabled. */
export const remoteProject = path.join(repositoryRoot, 'test', 'remote', 'project');

/** Has the engine and the project ready. */
export async function prepareProject(): Promise<Engine> {
	const engine = await setUpEngine();
	linkAddon(remoteProject);
	await importProject(engine, remoteProject);
	return engine;
}

/** Starts the small game on the simulated device, unless the options say otherwise. */
export async function launch(
	engine: Engine,
	options: Partial<LaunchOptions> = {},
): Promise<LaunchedGame> {
	return launchGame({ project: remoteProject, backend: 'simulated', engine, ...options });
}

/** Waits until the small game has done what it asks of its session at the start. */
export async function finishSetUp(game: LaunchedGame): Promise<void> {
	await game.run('await scene.finish_set_up()');
}
