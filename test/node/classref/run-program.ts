import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { temporaryFolder } from './in-process';

/** The program that other projects run. */
export const program = path.join(__dirname, '../../../tools/workshop/classref.cjs');

export interface Ended {
	readonly exitCode: number | undefined;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a program and returns its exact output. */
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

/** The resources that a program used. */
export interface Usage {
	/** The peak memory. */
	readonly kilobytes: number;
	/** The processor time, which does not depend on the load of the machine. */
	readonly seconds: number;
}

/** Runs `classref` and returns also the resources that it used. */
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

/** Runs `classref`. */
export function runProgram(
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return run(process.execPath, [program, ...args], cwd, env);
}
