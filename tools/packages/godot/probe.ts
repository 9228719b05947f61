import type { ProgramRun } from './run-program';
import { runProgram } from './run-program';
import { isNewEnough, oldestMajor, oldestMinor, parseVersion, shortVersion } from './version';
import type { EngineVersion } from './version';

/** The result of asking a program for its version: a usable version, or why it cannot be used. */
export type Probe =
	| { readonly version: EngineVersion; readonly refusal?: never }
	| { readonly version?: never; readonly refusal: string };

const defaultSeconds = 15;
// A version is one line.
const mostBytes = 1_000_000;

/**
 * Asks a program for its version; the refusal is a sentence that names the program.
 * @param seconds the time limit, after which the program and all processes that it started are ended
 */
export async function probeEngine(command: string, seconds = defaultSeconds): Promise<Probe> {
	const result = await runProgram(command, ['--version'], { seconds, bytes: mostBytes });
	// Godot 3 answers with exit status 255, so only the output counts.
	const version = result.limit === undefined ? parseVersion(result.stdout) : undefined;
	if (version === undefined) {
		return { refusal: `${command} ${describeFailure(result, seconds)}` };
	}
	if (!isNewEnough(version)) {
		const needed = `${oldestMajor}.${oldestMinor}`;
		return {
			refusal: `${command} is Godot ${shortVersion(version)}, which is too old: ${needed} or newer is needed`,
		};
	}
	return { version };
}

function describeFailure(result: ProgramRun, seconds: number): string {
	if (result.limit === 'time') {
		return `did not answer --version within ${seconds} s`;
	}
	if (result.limit === 'output') {
		return 'printed too much when asked for its version';
	}
	if (result.startFailure?.code === 'EACCES') {
		return 'is not executable';
	}
	if (result.startFailure !== undefined) {
		return `does not start (${result.startFailure.code ?? result.startFailure.words})`;
	}
	if (result.signal !== undefined) {
		return `crashed (${result.signal}) when asked for its version`;
	}
	const firstLine = `${result.stdout}\n${result.stderr}`.trim().split('\n')[0] ?? '';
	const answer = firstLine === '' ? 'empty' : `«${firstLine.trim()}»`;
	return `is not Godot: its answer to --version is ${answer}`;
}
