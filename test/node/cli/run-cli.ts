import path from 'node:path';
import { execa } from 'execa';
import { repositoryRoot } from '../../../tools/generators/repository';

/** The script that runs every verb. */
export const frontDoor = path.join(repositoryRoot, 'tools', 'workshop', 'front-door.cjs');

/** The exit code of a verb and what it printed. */
export interface CliRun {
	readonly exitCode: number | undefined;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a verb as `npm run` does, with `env` added to the environment. */
export async function runCli(
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
	const result = await execa(process.execPath, [frontDoor, ...args], {
		reject: false,
		env: { DEBUG: '', NO_COLOR: '1', ...env },
	});
	return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}
