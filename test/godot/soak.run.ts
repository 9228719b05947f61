import path from 'node:path';
import { expect } from 'chai';
import { describeRun } from '../../tools/engine/describe-run';
import { setUpEngine } from '../../tools/engine/install-engine';
import type { RunResult } from '../../tools/engine/run-engine';
import { runEngine } from '../../tools/engine/run-engine';
import { repositoryRoot } from '../../tools/repository';
import { onSimulatedDevice } from './simulated-suites';

const project = path.join(repositoryRoot, 'test', 'godot');
/** A minute where nobody waits for it. */
const usualSeconds = process.env['CI'] === 'true' ? '60' : '10';
const seconds = Number(process.env['SOAK_SECONDS'] ?? usualSeconds);
/** How long one game lasts at most, in seconds: each ends with requests in flight. */
const longestGame = 15;
/** How long the engine may take for whatever is not the game. */
const allowance = 45;
const firstSeed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);

/** Refusals that the player's and the game's carelessness brings about, and the flood that it is. */
const announced = [
	/was told to fail/,
	/asked for more than can be carried out/,
	/media services are down/,
	/while a phone call is going on/,
	/cannot be active while/,
	/interrupt/,
	/takes? no|does not take|only in/,
	/in the background/,
	// The engine leaves one of its own objects behind now and then when threads end with the game.
	/ObjectDB instances/,
];

type Host = (args: readonly string[]) => Promise<RunResult | undefined>;

async function onDevice(args: readonly string[]): Promise<RunResult> {
	return runEngine(await setUpEngine(), ['--path', project, ...args], {
		cwd: project,
		timeoutSeconds: longestGame + allowance,
	});
}

const hosts: Readonly<Record<string, Host>> = {
	'the simulated device': onDevice,
};

describe('threads, loaders, careless handlers and quits, all at once', () => {
	const share = seconds / Object.keys(hosts).length;
	for (const [title, host] of Object.entries(hosts)) {
		it(`leave the engine up and its log clean on ${title}, for ${share} s (SOAK_SECONDS)`, async function () {
			const games = Math.ceil(share / longestGame);
			this.timeout((share + games * allowance + 300) * 1000);
			for (let game = 0; game < games; game++) {
				const seed = firstSeed + game;
				const length = Math.ceil(share / games);
				const user = [...onSimulatedDevice, `--seconds=${length}`, `--seed=${seed}`];
				const run = await host(['--script', 'res://soak/soak.gd', '--', ...user]);
				if (run === undefined) {
					this.skip();
				}
				expectClean(run, seed);
			}
		});
	}
});

function expectClean(run: RunResult, seed: number): void {
	const story = `For the same game set SOAK_SEED=${seed}.\n${describeRun(run)}`;
	expect(run.outcome, story).to.deep.equal({ kind: 'exit', code: 0 });
	const said = run.messages.filter(({ text }) => !announced.some((known) => known.test(text)));
	expect(said, story).to.deep.equal([]);
	const numberOf = (what: string): number =>
		Number(new RegExp(`\\[soak\\] ${what}: (\\d+)`).exec(run.output)?.[1] ?? Number.NaN);
	expect(numberOf('off the main thread'), story).to.equal(0);
	for (const what of ['frames', 'made', 'signals', 'results', 'loaded', 'awaited']) {
		expect(numberOf(what), `${what}\n${story}`).to.be.greaterThan(0);
	}
}
