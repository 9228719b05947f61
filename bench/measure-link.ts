import path from 'node:path';
import { linkAddon } from '../tools/workshop/addon/link-addon';
import type { Engine } from '../tools/packages/godot/engine';
import { importProject } from '../tools/packages/godot/import-project';
import { launchGame } from '../tools/packages/test-link';
import type { LaunchedGame } from '../tools/packages/test-link';
import { repositoryRoot } from '../tools/generators/repository';
import { median } from './statistics';

/** The waiting times of a test that drives a game. */
export interface LinkSpeed {
	/** Milliseconds from the call until the promise resolves, the median of several. */
	readonly ready: number;
	/** Round trips a second, each after the previous answer. */
	readonly oneByOne: number;
	/** Round trips a second, when requests do not wait for the previous answer. */
	readonly pipelined: number;
}

const project = path.join(repositoryRoot, 'test', 'engine', 'test_link', 'project');
const launches = 7;
const roundTrips = 4000;

/** Measures the link to a small headless game on this machine. */
export async function measureLink(engine: Engine): Promise<LinkSpeed> {
	linkAddon(project);
	await importProject(engine, project);
	const times: number[] = [];
	for (let count = 0; count < launches; count++) {
		const start = performance.now();
		const game = await launchGame({ project, backend: 'simulated', engine });
		times.push(performance.now() - start);
		await game.close();
	}
	const game = await launchGame({ project, backend: 'simulated', engine });
	const oneByOne = await perSecond(async () => askOneByOne(game));
	const pipelined = await perSecond(async () => askAtOnce(game));
	await game.close();
	return { ready: median(times), oneByOne, pipelined };
}

async function perSecond(ask: () => Promise<void>): Promise<number> {
	await ask();
	const start = performance.now();
	await ask();
	return roundTrips / ((performance.now() - start) / 1000);
}

async function askOneByOne(game: LaunchedGame): Promise<void> {
	for (let count = 0; count < roundTrips; count++) {
		await game.session.mode;
	}
}

async function askAtOnce(game: LaunchedGame): Promise<void> {
	await Promise.all(Array.from({ length: roundTrips }, () => game.session.mode));
}
