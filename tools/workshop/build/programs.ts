import type { Machine } from '../../packages/godot/machine';
import { programsOnPath } from '../../packages/godot/places';
import { runProgram } from '../../packages/godot/run-program';

/** A program with what goes before its own arguments. */
export interface Program {
	readonly command: string;
	readonly args: readonly string[];
	/** Variables that it needs on top of ours. */
	readonly env: Readonly<Record<string, string>>;
}

const defaultSeconds = 30;

/**
 * Whether a program starts and answers `--version`; a version manager's stand-in may not.
 * @param seconds after which a program that does not answer is ended, with all that it started
 */
export async function starts(program: Program, seconds = defaultSeconds): Promise<boolean> {
	const { isGood } = await runProgram(program.command, [...program.args, '--version'], {
		seconds,
		env: program.env,
	});
	return isGood;
}

/** The first of the names that is on `PATH` and starts. */
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
