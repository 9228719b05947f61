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
	/** What the platform is made of, for the report: versions. */
	readonly description: string;
	/** Ends it. Throws when it did not end as it should. */
	end(): Promise<void>;
}

/** Something that serves an audio session on this machine. */
export interface Platform {
	/** The column in the report. */
	readonly name: string;
	/** What can be seen there. */
	readonly capabilities: readonly Capability[];
	/** What it takes, where it is not on every machine. */
	readonly takes?: string;
	/** Returns undefined where it cannot be had. */
	readonly start: (engine: Engine) => Promise<PlatformGame | undefined>;
}

/** The game that is held to the suite, relative to the repository. */
export const conformanceProject = path.join('test', 'conformance', 'project');

const project = path.join(repositoryRoot, conformanceProject);

/** What the suite itself does wrong, to see what comes of it, and what the session has to say of it. */
const expected = [
	/"loud" is not an audio session type/,
	/The state of the audio session cannot be assigned/,
	/is no number of hertz/,
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
		takes: 'Objective-C for Linux',
		start: async (engine) => {
			const game = await launchOnDouble({ project, engine });
			return game && launched(game);
		},
	},
	{
		name: 'web build',
		capabilities: ['autoload', 'type', 'sound', 'calls'],
		takes: 'Chromium',
		start: () => inBrowser('test/web/page/faithful-page.ts'),
	},
	{
		name: 'web build without the API',
		capabilities: ['autoload'],
		takes: 'Chromium',
		start: () => inBrowser(),
	},
];
