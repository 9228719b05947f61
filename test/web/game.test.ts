import path from 'node:path';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { assertClean } from '../../tools/packages/godot/assert-clean';
import type { RunResult } from '../../tools/packages/godot/run-engine';
import { bundleForBrowser } from '../../tools/generators/web-bridge/bundle';
import { asRunResult, closeBrowser, needBrowser, waitForLine, withGameInBrowser } from './browser';
import { packed } from './packed';
import { hostileSessions } from './page/hostile-sessions';
import type { PageLog } from './page/test-device';

const project = path.join('test', 'engine', 'autoload', 'only');
const types = ['ambient', 'transient-solo', 'playback'];
const setTypes = [`--types=${types.join(',')}`];

const printed = (run: RunResult): string[] =>
	run.stdout.split('\n').filter((line) => /^(?:\[game\]|AudioSession:) /.test(line));
const reportOf = (support: boolean): string[] => [
	'[game] state inactive',
	`[game] supported ${support}`,
	`[game] state observable ${support}`,
	`[game] backend ${support ? 'navigator.audioSession' : 'none'}`,
];

const pageLog = (page: Page): Promise<PageLog> => page.evaluate('audioSessionTestDevice.log');
const act = (page: Page, action: string): Promise<unknown> =>
	page.evaluate(`audioSessionTestDevice.${action}`);

describe('the audio session of a game and its page', () => {
	let pack: string;
	let faithfulPage: string;
	let hostilePage: string;

	before(async function () {
		await needBrowser(this);
		pack = await packed(project);
		faithfulPage = await bundleForBrowser('test/web/page/faithful-page.ts');
		hostilePage = await bundleForBrowser('test/web/page/hostile-page.ts');
	});
	after(closeBrowser);

	async function runGame(script: string | undefined, args: string[]): Promise<RunResult> {
		const options = script === undefined ? { pack } : { pack, script };
		return withGameInBrowser(options, async (game) =>
			asRunResult(game, await game.run(args), 0),
		);
	}

	it('a game in a browser without the API prints that once, and remembers the type', async () => {
		const run = await runGame(undefined, setTypes);
		assertClean(run);
		expect(printed(run)).to.deep.equal([
			'[game] starts as auto, inactive',
			'AudioSession: this browser has no Audio Session API, so the type "ambient" is remembered but has no effect.',
			...types.map((type) => `[game] type ${type}`),
			...reportOf(false),
		]);
	});

	it('in a browser with the API both see the same types and the same states, in the same order', async () => {
		const opened = await withGameInBrowser({ pack, script: faithfulPage }, async (game) => {
			const { page } = game;
			const ended = game.run([...setTypes, '--until=inactive']);
			await waitForLine(game, '[game] backend navigator.audioSession');
			const stateChanges: [string, string][] = [
				['startSound()', 'active'],
				['beginInterruption()', 'interrupted'],
				['endInterruption(true)', 'active'],
				['stopSound()', 'inactive'],
			];
			const before = await pageLog(page);
			for (const [action, state] of stateChanges) {
				const count = (): number =>
					game.lines.filter((each) => each === `[out] [game] state changed to ${state}`)
						.length;
				const known = count();
				await act(page, action);
				while (count() === known) {
					await page.waitForTimeout(20);
				}
			}
			const run = asRunResult(game, await ended, 0);
			return { run, before, after: await pageLog(page) };
		});
		const { run, before: during, after: log } = opened;
		assertClean(run);
		const changes = printed(run).flatMap(
			(text) => /state changed to (.*)$/.exec(text)?.[1] ?? [],
		);
		expect(changes).to.deep.equal(log.states);
		expect(changes).to.deep.equal(['active', 'interrupted', 'active', 'inactive']);
		expect(during.assigned).to.deep.equal(types);
		expect(during.listeners, 'listeners during the game').to.equal(1);
		// The page gets its type back when the game ends.
		expect(log.assigned).to.deep.equal([...types, 'auto']);
		expect(log.listeners, 'listeners after the game').to.equal(0);
	});

	it('a game can start and stop repeatedly in one page, and leaves no listeners behind', async () => {
		const rounds = 3;
		const opened = await withGameInBrowser({ pack, script: faithfulPage }, async (game) => {
			const codes: number[] = [];
			const listeners: number[] = [];
			await act(game.page, "session.type = 'transient'");
			for (let round = 0; round < rounds; round++) {
				codes.push(await game.run(setTypes));
				listeners.push((await pageLog(game.page)).listeners);
				// Events must not reach an engine that has ended.
				await act(game.page, 'startSound()');
				await game.page.waitForTimeout(50);
				await act(game.page, 'stopSound()');
				await game.page.waitForTimeout(50);
			}
			const log = await pageLog(game.page);
			return { codes, listeners, log, run: asRunResult(game, 0, 0) };
		});
		const each = [
			'[game] starts as transient, inactive',
			...types.map((type) => `[game] type ${type}`),
			...reportOf(true),
		];
		assertClean(opened.run);
		expect(opened.codes).to.deep.equal([0, 0, 0]);
		expect(opened.listeners).to.deep.equal([0, 0, 0]);
		expect(printed(opened.run)).to.deep.equal([...each, ...each, ...each]);
		expect(opened.log.assigned).to.deep.equal([
			'transient',
			...Array.from({ length: rounds }).flatMap(() => [...types, 'transient']),
		]);
	});

	it('a game starts with the type that the page has set', async () => {
		const opened = await withGameInBrowser({ pack, script: faithfulPage }, async (game) => {
			await act(game.page, "session.type = 'playback'");
			const code = await game.run(['--types=playback,auto']);
			return { run: asRunResult(game, code, 0), log: await pageLog(game.page) };
		});
		assertClean(opened.run);
		expect(printed(opened.run).slice(0, 3)).to.deep.equal([
			'[game] starts as playback, inactive',
			'[game] type playback',
			'[game] type auto',
		]);
		expect(opened.log.assigned).to.deep.equal(['playback', 'auto', 'playback']);
	});

	it('a game follows a page that replaces its session', async () => {
		const opened = await withGameInBrowser({ pack, script: faithfulPage }, async (game) => {
			const ended = game.run([...setTypes, '--until=interrupted']);
			await waitForLine(game, '[game] backend navigator.audioSession');
			await act(game.page, 'reset()');
			// The bridge checks the session at intervals.
			while ((await act(game.page, 'session.type')) !== 'playback') {
				await game.page.waitForTimeout(20);
			}
			await act(game.page, 'startSound()');
			await waitForLine(game, '[game] state changed to active');
			await act(game.page, 'beginInterruption()');
			return asRunResult(game, await ended, 0);
		});
		assertClean(opened);
		expect(printed(opened).slice(-2)).to.deep.equal([
			'[game] state changed to active',
			'[game] state changed to interrupted',
		]);
	});

	for (const hostility of Object.keys(hostileSessions)) {
		it(`a game keeps running in a hostile page, with ${hostility}`, async () => {
			const script = `var hostility = ${JSON.stringify(hostility)};\n${hostilePage}`;
			const run = await runGame(script, setTypes);
			// The only message is the warning that the page refuses the type.
			assertClean(run, { allow: [/^The browser refused the audio session type /] });
			const lines = printed(run);
			for (const type of types) {
				expect(lines).to.include(`[game] type ${type}`);
			}
			expect(lines.at(-1)).to.match(/^\[game\] backend (?:none|navigator\.audioSession)$/);
		});
	}

	it('the bridge does not change a page that uses its name for something else', async () => {
		const script = "Object.defineProperty(window, 'godotAudioSession', { value: 'taken' });";
		const run = await runGame(`${faithfulPage}\n${script}`, setTypes);
		assertClean(run);
		expect(printed(run).slice(-1)).to.deep.equal(['[game] backend none']);
	});
});
