import type { Machine } from '../../packages/godot/machine';
import { programsOnPath } from '../../packages/godot/places';
import { runProgram } from '../../packages/godot/run-program';

/** A program, with the arguments that come before all others. */
export interface Program {
	readonly command: string;
	readonly args: readonly string[];
	/** Environment variables in addition to those of this process. */
	readonly env: Readonly<Record<string, string>>;
}

const defaultSeconds = 30;

/**
 * Returns whether a program starts and answers `--version`; a version manager's shim may not.
 * @param seconds the time limit, after which the program and all processes that it started are ended
 */
export async function starts(program: Program, seconds = defaultSeconds): Promise<boolean> {
	const { isGood } = await runProgram(program.command, [...program.args, '--version'], {
		seconds,
		env: program.env,
	});
	return isGood;
}

/** Returns the first of the names that is on `PATH` and starts. */
export async function firstOnPath(
	names: readonly string[],
	machine: Machine,
): Promise<Program | undefined> {
	for (const command of names.flatMap((name) => programsOnPath(name, machine))) {
		const program: Program = { command, args: [], env: {} };
		if (await starts(program)) {
			return program;
		}
	}
	return undefined;
}
