import path from 'node:path';
import { linkAddon } from '../../tools/workshop/addon/link-addon';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import type { Engine } from '../../tools/packages/godot/engine';
import { importProject } from '../../tools/packages/godot/import-project';
import { launchGame } from '../../tools/packages/test-link';
import type { LaunchedGame } from '../../tools/packages/test-link';
import { repositoryRoot } from '../../tools/generators/repository';
import { bundleForBrowser } from '../../tools/generators/web-bridge/bundle';
import { launchOnDouble } from '../apple/double-platform';
import { asRunResult, closeBrowser, openGame } from '../web/browser';
import { packed } from '../web/packed';
import type { Capability, Subject } from './behaviour';
import { PageGame } from './page-game';
import { subjectOf } from './subject-of';

/** A platform's game, while the suite runs. */
export interface PlatformGame {
	readonly subject: Subject;
	/** The versions of the platform, for the report. */
	readonly description: string;
	/** Ends the game. Throws when it printed errors or did not exit cleanly. */
	end(): Promise<void>;
}

/** A platform that serves an audio session on this machine. */
export interface Platform {
	/** The column in the report. */
	readonly name: string;
	/** What can be tested there. */
	readonly capabilities: readonly Capability[];
	/** The required software, if not every machine has it. */
	readonly requires?: string;
	/** Returns undefined if the platform is not available on this machine. */
	readonly start: (engine: Engine) => Promise<PlatformGame | undefined>;
}

/** The game of the suite, relative to the repository. */
export const conformanceProject = path.join('test', 'conformance', 'project');

const project = path.join(repositoryRoot, conformanceProject);

/** The errors and warnings that the suite causes on purpose. */
const expected = [
	/"loud" is not an audio session type/,
	/The state of the audio session cannot be assigned/,
	/is not a valid number of hertz/,
	/does not take OPTION_/,
	/behaves as MODE_DEFAULT/,
];

const everything: readonly Capability[] = [
	'session',
	'simulator',
	'autoload',
	'type',
	'sound',
	'calls',
];

async function launched(game: LaunchedGame): Promise<PlatformGame> {
	return {
		subject: await subjectOf(game),
		description: `Godot ${game.about.engine} on ${game.about.platform}`,
		end: async () => {
			assertClean(await game.close(), { allow: expected });
		},
	};
}

async function inBrowser(pageScript?: string): Promise<PlatformGame | undefined> {
	const pack = await packed(conformanceProject);
	const script = pageScript === undefined ? {} : { script: await bundleForBrowser(pageScript) };
	const page = await openGame({ pack, ...script });
	if (page === undefined) {
		return undefined;
	}
	const ended = page.run();
	const game = await Promise.race([
		PageGame.ready(page.page),
		ended.then((code) => {
			throw new Error(
				`The game ended before it was ready (${code}): ${page.lines.join('\n')}`,
			);
		}),
	]);
	const version = String(await game.ask('version'));
	return {
		subject: await game.subject(pageScript !== undefined),
		description: `Godot ${version} on Web, in Chromium ${page.browserVersion}`,
		end: async () => {
			await game.ask('quit');
			const code = await ended;
			await page.close();
			await closeBrowser();
			assertClean(asRunResult(page, code, 0), { allow: expected });
		},
	};
}

/** The platforms on this machine, in the order of the report's columns. */
export const platforms: readonly Platform[] = [
	{
		name: 'simulated device',
		capabilities: everything,
		start: async (engine) => {
			linkAddon(project);
			await importProject(engine, project);
			const game = await launchGame({ project, backend: 'simulated', engine });
			return launched(game);
		},
	},
	{
		name: 'AVFAudio double',
		capabilities: everything,
		requires: 'Objective-C for Linux',
		start: async (engine) => {
			const game = await launchOnDouble({ project, engine });
			return game && launched(game);
		},
	},
	{
		name: 'web build',
		capabilities: ['autoload', 'type', 'sound', 'calls'],
		requires: 'Chromium',
		start: () => inBrowser('test/web/page/faithful-page.ts'),
	},
	{
		name: 'web build without the API',
		capabilities: ['autoload'],
		requires: 'Chromium',
		start: () => inBrowser(),
	},
];
