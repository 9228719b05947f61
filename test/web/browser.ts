import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../../tools/workshop/browser/find-chromium';
import { launchChromium } from '../../tools/workshop/browser/launch-chromium';
import { parseLeaks, parseMessages } from '../../tools/packages/godot/output';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { gamePage } from '../../tools/workshop/web/game-page';
import { serveGame } from '../../tools/workshop/web/serve-game';

/** A page with a game in a real browser. */
export interface GameInBrowser {
	readonly page: Page;
	/** The lines that the game and the page have printed so far, each after `[out] ` or `[err] `. */
	readonly lines: readonly string[];
	/** The uncaught errors of the page. */
	readonly uncaught: readonly Error[];
	/** Starts the engine. Resolves to its exit status when the game has quit. */
	run(userArguments?: readonly string[]): Promise<number>;
}

/** The content of the page. */
export interface PageOptions {
	/** The packed game. */
	readonly pack: string;
	/** A script that runs in the page before anything else. */
	readonly script?: string;
}

// In pixels. Small, because each frame is rendered in software.
const viewport = { width: 160, height: 120 };

/** A page that the caller must close. */
export interface OpenPage extends GameInBrowser {
	close(): Promise<void>;
	/** The browser's version. */
	readonly browserVersion: string;
}

let program: Promise<string | undefined> | undefined;
let browser: Promise<Browser> | undefined;

// Long enough for apt to install a browser.
const timeout = 600_000;

/**
 * Finds a browser. Without one, prints a line and skips the tests of the suite.
 * @param context the `this` of the suite's `before`
 */
export async function needBrowser(context: Mocha.Context): Promise<void> {
	context.timeout(timeout);
	if ((await findProgram()) === undefined) {
		console.log('    skipped: Chromium is missing, and apt is not available to install it');
		context.skip();
	}
}

function findProgram(): Promise<string | undefined> {
	program ??= findChromium();
	return program;
}

/**
 * Opens a page with a game.
 * @returns undefined if no browser is available
 */
export async function openGame({ pack, script }: PageOptions): Promise<OpenPage | undefined> {
	const found = await findProgram();
	if (found === undefined) {
		return undefined;
	}
	// Otherwise a page may not play sound before a click, and the engine would not mix.
	const switches = ['--autoplay-policy=no-user-gesture-required'];
	browser ??= launchChromium(found, { webgl: true, switches });
	const running = await browser;
	const server = await serveGame({
		pack,
		page: gamePage({ title: 'A test', startsAtOnce: false }),
	});
	const page = await running.newPage({ viewport });
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
 * Opens a page with a game and closes it after use. The suite must call {@link needBrowser} before.
 * @returns what `use` returns
 */
export async function withGameInBrowser<T>(
	options: PageOptions,
	use: (game: GameInBrowser) => Promise<T>,
): Promise<T> {
	const game = await openGame(options);
	if (game === undefined) {
		throw new Error(
			'No browser is available. The suite must call needBrowser() in its before().',
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

/** Closes the browser if one was started. Each test file calls it at its end. */
export async function closeBrowser(): Promise<void> {
	const running = browser;
	browser = undefined;
	await (await running)?.close();
}

/** Converts a run in the browser to the result of a run of headless Godot. */
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
