import type { Command } from 'commander';
import { describeFailure } from '../packages/terminal/failure';
import { endWithParent } from './end-with-parent';

function fail(error: unknown): never {
	console.error(describeFailure(error, (process.env.DEBUG ?? '') !== ''));
	process.exit(1);
}

/**
 * Runs a command line with the arguments of this process. When it fails, prints the error and ends the
 * process.
 */
export function runProgram(program: Command): void {
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	endWithParent();
	void program.parseAsync().catch(fail);
}
