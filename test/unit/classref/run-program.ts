import path from 'node:path';
import { execa } from 'execa';

/** The program that other projects start. */
export const program = path.join(__dirname, '../../../tools/classref/bin.cjs');

export interface Ended {
	readonly exitCode: number | undefined;
	readonly stdout: string;
	readonly stderr: string;
}

/** Starts a program and gives what it said, byte for byte. */
export async function run(
	command: string,
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	const { exitCode, stdout, stderr } = await execa(command, args, {
		cwd,
		env,
		reject: false,
		stdin: 'ignore',
		stripFinalNewline: false,
	});
	return { exitCode, stdout, stderr };
}

/** Starts `classref`. */
export function runProgram(
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return run(process.execPath, [program, ...args], cwd, env);
}
