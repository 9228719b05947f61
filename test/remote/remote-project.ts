import path from 'node:path';
import { linkAddon } from '../../tools/addon/link-addon';
import type { Engine } from '../../tools/engine/engine';
import { importProject } from '../../tools/engine/import-project';
import { setUpEngine } from '../../tools/engine/install-engine';
import { launchGame } from '../../tools/remote';
import type { LaunchedGame, LaunchOptions } from '../../tools/remote';
import { repositoryRoot } from '../../tools/repository';

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
