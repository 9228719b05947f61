import path from 'node:path';
import { expect } from 'chai';
import { linkAddon } from '../../../tools/workshop/addon/link-addon';
import { assertClean } from '../../../tools/packages/godot/assert-clean';
import { describeRun } from '../../../tools/packages/godot/describe-run';
import { importProject } from '../../../tools/packages/godot/import-project';
import { setUpEngine } from '../../../tools/workshop/engine/install-engine';
import type { RunResult } from '../../../tools/packages/godot/run-engine';
import { runEngine } from '../../../tools/packages/godot/run-engine';
import { repositoryRoot } from '../../../tools/generators/repository';
import { runOnDouble } from '../../apple/double-platform';
import { onSimulatedDevice } from '../session/simulated-suites';

const games = path.join(repositoryRoot, 'test', 'engine', 'session');
const editor = path.join(repositoryRoot, 'test', 'engine', 'reload');

/** A minute in CI, less on a developer's machine; `npm run soak` takes ten minutes. */
const usualSeconds = process.env['CI'] === 'true' ? '60' : '12';
const seconds = Number(process.env['SOAK_SECONDS'] ?? usualSeconds);
/** The longest run, in seconds. Each run ends with requests in flight. */
const longestRun = 15;
/** How long the engine may take for its start and end, in seconds. */
const allowance = 60;
const firstSeed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);

/** One kind of careless use of the session. */
interface Soak {
	/** Runs it once. Returns undefined where it is not available. */
	readonly run: (seconds: number, seed: number) => Promise<RunResult | undefined>;
	/** The start of each line in which a run prints its counts. */
	readonly mark: string;
	/** The counts that must be greater than one in each run. */
	readonly counts: readonly string[];
	/** The refusals and warnings that it may cause. */
	readonly expected: readonly RegExp[];
}

function gameArguments(length: number, seed: number): string[] {
	const user = [...onSimulatedDevice, `--seconds=${length}`, `--seed=${seed}`];
	return ['--script', 'res://soak/soak.gd', '--', ...user];
}

const game: Omit<Soak, 'run'> = {
	mark: '[soak] ',
	counts: ['frames', 'made', 'signals', 'results', 'loaded', 'awaited'],
	expected: [
		/fail_next\(\) made/,
		/gets more requests than it can carry out/,
		/media services are down/,
		/while a phone call is going on/,
		/cannot be active while/,
		/interrupt/,
		/takes? no|does not take|only in/,
		/in the background/,
	],
};

const soaks: Readonly<Record<string, Soak>> = {
	'games with threads and loaders on the simulated device': {
		...game,
		run: async (length, seed) =>
			runEngine(
				await setUpEngine(),
				['--path', games, ...gameArguments(length, seed)],
				limits(games, length),
			),
	},
	'games with threads and loaders on the AVFAudio double': {
		...game,
		run: async (length, seed) =>
			runOnDouble(games, gameArguments(length, seed), length + allowance),
	},
	'an editor that reloads the extension': {
		mark: '[reload soak] ',
		counts: ['reloads', 'events', 'awaited', 'answered', 'refused'],
		expected: [/is not a valid number of hertz/, /gets more requests than it can carry out/],
		run: async (length) => {
			const engine = await setUpEngine();
			linkAddon(editor);
			await importProject(engine, editor);
			return runEngine(
				engine,
				['--editor', '--path', editor, '--', `--reload-soak=${length}`],
				limits(editor, length),
			);
		},
	},
};

function limits(cwd: string, length: number): { cwd: string; timeoutSeconds: number } {
	return { cwd, timeoutSeconds: length + allowance };
}

describe('careless use of the session from everywhere at once', () => {
	const share = seconds / Object.keys(soaks).length;
	const runs = Math.ceil(share / longestRun);
	const length = Math.ceil(share / runs);
	for (const [title, soak] of Object.entries(soaks)) {
		it(`${title} neither crash the engine nor print unexpected errors for ${Math.round(share)} s (SOAK_SECONDS)`, async function () {
			this.timeout(runs * (length + allowance) * 1000 + 300_000);
			for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
				const run = await soak.run(length, seed);
				if (run === undefined) {
					this.skip();
				}
				expectClean(run, soak, seed);
			}
		});
	}
});

function expectClean(run: RunResult, soak: Soak, seed: number): void {
	assertClean(run, { allow: soak.expected });
	const details = `For the same run set SOAK_SEED=${seed}.\n${describeRun(run)}`;
	const lines = run.output.split(/\r?\n/).filter((line) => line.startsWith(soak.mark));
	const numbers = new Map(
		lines.map((line) => {
			const [what = '', number] = line.slice(soak.mark.length).split(': ');
			return [what, Number(number)];
		}),
	);
	expect(numbers.get('off the main thread') ?? 0, details).to.equal(0);
	for (const what of soak.counts) {
		expect(numbers.get(what), `${what}\n${details}`).to.be.greaterThan(1);
	}
}
