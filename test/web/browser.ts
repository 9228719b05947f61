import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../tools/workshop/browser/find-chromium';
import { launchChromium } from '../../tools/workshop/browser/launch-chromium';
import { parseLeaks, parseMessages } from '../../tools/packages/godot/output';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { gamePage } from '../../tools/workshop/web/game-page';
import { serveGame } from '../../tools/workshop/web/serve-game';

/** A page with a game, in a real browser. */
export interface GameInBrowser {
	readonly page: Page;
	/** What the game and the page have printed so far, a line each, behind `[out] ` or `[err] `. */
	readonly lines: readonly string[];
	/** What nobody caught in the page. */
	readonly uncaught: readonly Error[];
	/** Starts the engine; resolves to its exit status when the game has ended. */
	run(userArguments?: readonly string[]): Promise<number>;
}

/** What the page is. */
export interface PageOptions {
	/** The packed game. */
	readonly pack: string;
	/** A script that runs in the page before anything else. */
	readonly script?: string;
}

/** A page that is closed by hand. */
export interface OpenPage extends GameInBrowser {
	close(): Promise<void>;
	/** The browser's version. */
	readonly browserVersion: string;
}

let program: Promise<string | undefined> | undefined;
let browser: Promise<Browser> | undefined;

// Long enough for apt to bring it.
const timeout = 600_000;

/**
 * Finds a browser, and skips the tests of a suite, with a line that says so, where there is none.
 * @param context the `this` of the suite's `before`
 */
export async function needBrowser(context: Mocha.Context): Promise<void> {
	context.timeout(timeout);
	if ((await findProgram()) === undefined) {
		console.log('    skipped: there is no Chromium here, and no apt that could bring it');
		context.skip();
	}
}

function findProgram(): Promise<string | undefined> {
	program ??= findChromium();
	return program;
}

/**
 * Opens a page with a game.
 * @returns undefined where there is no browser on this machine
 */
export async function openGame({ pack, script }: PageOptions): Promise<OpenPage | undefined> {
	const found = await findProgram();
	if (found === undefined) {
		return undefined;
	}
	// Without a click a page may not play, and the engine would not mix.
	const switches = ['--autoplay-policy=no-user-gesture-required'];
	browser ??= launchChromium(found, { webgl: true, switches });
	const running = await browser;
	const server = await serveGame({
		pack,
		page: gamePage({ title: 'A test', startsAtOnce: false }),
	});
	const page = await running.newPage();
	page.setDefaultTimeout(0);
	const lines: string[] = [];
	const uncaught: Error[] = [];
	page.on('console', (message) => lines.push(...message.text().split('\n')));
	page.on('pageerror', (error) => uncaught.push(error));
	const close = async (): Promise<void> => {
		await page.close();
		await server.close();
	};
	try {
		if (script !== undefined) {
			await page.addInitScript(script);
		}
		await page.goto(server.address);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		page,
		lines,
		uncaught,
		browserVersion: running.version(),
		run: (userArguments = []) =>
			page.evaluate<number>(`startGame(${JSON.stringify(['--', ...userArguments])})`),
		close,
	};
}

/**
 * Opens a page with a game and closes it after use. The suite needs a browser: {@link needBrowser}.
 * @returns what `use` returns
 */
export async function withGameInBrowser<T>(
	options: PageOptions,
	use: (game: GameInBrowser) => Promise<T>,
): Promise<T> {
	const game = await openGame(options);
	if (game === undefined) {
		throw new Error(
			'There is no browser, and the suite did not ask for one with needBrowser()',
		);
	}
	try {
		return await use(game);
	} finally {
		await game.close();
	}
}

/** Waits until the game has printed a line. */
export async function waitForLine(game: GameInBrowser, text: string): Promise<void> {
	while (!game.lines.includes(`[out] ${text}`)) {
		await game.page.waitForTimeout(20);
	}
}

/** Ends the browser, if one was started. For the end of a test file. */
export async function closeBrowser(): Promise<void> {
	const running = browser;
	browser = undefined;
	await (await running)?.close();
}

/** A run in the browser, told as a run of headless Godot is. */
export function asRunResult(game: GameInBrowser, code: number, seconds: number): RunResult {
	const of = (prefix: string): string[] =>
		game.lines
			.filter((line) => line.startsWith(prefix))
			.map((line) => line.slice(prefix.length));
	const stderr = of('[err] ');
	const uncaught = game.uncaught.map((error) => `ERROR: uncaught in the page: ${error.message}`);
	return {
		outcome: { kind: 'exit', code },
		stdout: of('[out] ').join('\n'),
		stderr: [...stderr, ...uncaught].join('\n'),
		output: game.lines.join('\n'),
		messages: parseMessages([...stderr, ...uncaught]),
		leaks: parseLeaks([...stderr]),
		commandLine: `the engine for browsers, at ${game.page.url()}`,
		seconds,
	};
}
