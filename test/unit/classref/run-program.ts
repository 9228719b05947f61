import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { temporaryFolder } from './in-process';

/** The program that other projects start. */
export const program = path.join(__dirname, '../../../tools/workshop/classref.cjs');

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

/** What a program took of the machine. */
export interface Usage {
	/** Of memory, at most. */
	readonly kilobytes: number;
	/** Of processor time, which does not depend on what else the machine is doing. */
	readonly seconds: number;
}

/** Starts `classref` and tells what it took, too. */
export async function measureProgram(
	args: readonly string[],
	cwd: string,
): Promise<Ended & { readonly usage: Usage }> {
	const folder = temporaryFolder();
	const note = path.join(folder, 'usage.json');
	const preload = ['-r', path.join(__dirname, 'note-usage.cjs')];
	const ended = await run(process.execPath, [...preload, program, ...args], cwd, {
		NOTE_USAGE_IN: note,
	});
	const usage = JSON.parse(fs.readFileSync(note, 'utf8')) as Usage;
	fs.rmSync(folder, { recursive: true });
	return { ...ended, usage };
}

/** Starts `classref`. */
export function runProgram(
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return run(process.execPath, [program, ...args], cwd, env);
}
