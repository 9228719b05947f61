import path from 'node:path';
import type { Command } from 'commander';
import { execa } from 'execa';
import { endWithUs } from '../../packages/godot/process-tree';
import { repositoryRoot } from '../../generators/repository';
import { setUp } from '../set-up';
import { lanes } from './lanes';
import { runLanes } from './run-lanes';

const longTests = ['soak/soak', 'godot/fuzz', 'model/model'].map((name) => `test/${name}.test.ts`);
/** How long each of {@link longTests} is, unless its variable says otherwise. */
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
	const mocha = path.join(repositoryRoot, 'node_modules', 'mocha', 'bin', 'mocha.js');
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
