import { execa } from 'execa';
import type { Machine } from '../engine/machine';
import { programsOnPath } from '../engine/places';

/** A program with what goes before its own arguments. */
export interface Program {
	readonly command: string;
	readonly args: readonly string[];
	/** Variables that it needs on top of ours. */
	readonly env: Readonly<Record<string, string>>;
}

/** Whether a program starts and answers `--version`; a version manager's stand-in may not. */
export async function starts(program: Program): Promise<boolean> {
	const result = await execa(program.command, [...program.args, '--version'], {
		reject: false,
		stdin: 'ignore',
		timeout: 30_000,
		env: program.env,
	});
	return !result.failed;
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
