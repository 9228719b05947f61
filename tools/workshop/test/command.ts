import type { Command } from 'commander';
import { execa } from 'execa';
import { endWithUs } from '../../packages/godot/process-tree';
import { repositoryRoot } from '../../generators/repository';
import { setUp } from '../set-up';
import { lanes } from './lanes';
import { mocha } from './mocha';
import { runLanes } from './run-lanes';

/** The tests that `npm run soak` runs for longer. */
export const longTests: readonly string[] = [
	'test/engine/soak/soak.test.ts',
	'test/engine/session/fuzz.test.ts',
	'test/model/model.test.ts',
];
/** The length of each of {@link longTests}, unless the user sets its variable. */
const longRuns = { SOAK_SECONDS: '600', FUZZ_SECONDS: '600', MODEL_RUNS: '100000' } as const;

/** Adds the verbs `test` and `soak`. */
export function register(program: Command): void {
	program
		.command('test')
		.argument('[mocha...]', 'test files and options for mocha, such as --grep PATTERN')
		.allowUnknownOption()
		.action(async (args: string[]) => {
			await setUp([
				'test/engine/session',
				'test/engine/test_link/project',
				'test/conformance/project',
				'demo',
			]);
			process.exitCode = args.length === 0 ? await runAll() : await runMocha(args);
		});
	program.command('soak').action(async () => {
		await setUp(['test/engine/session']);
		process.exitCode = await runMocha(longTests, { ...longRuns, ...process.env });
	});
}

async function runAll(): Promise<number> {
	return (await runLanes(lanes)) ? 0 : 1;
}

/** Runs mocha in this terminal. Returns its exit status: 0 when tests ran and all passed. */
async function runMocha(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
	const subprocess = execa(process.execPath, [mocha, ...args], {
		reject: false,
		stdio: 'inherit',
		cwd: repositoryRoot,
		env,
	});
	const release = subprocess.pid === undefined ? undefined : endWithUs(subprocess.pid);
	const result = await subprocess;
	release?.();
	if (result.signal !== undefined) {
		console.error(`The test run was ended from outside (${result.signal}).`);
	}
	return result.exitCode ?? 1;
}
