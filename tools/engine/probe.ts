import { execa } from 'execa';
import { isNewEnough, oldestMajor, oldestMinor, parseVersion, shortVersion } from './version';
import type { EngineVersion } from './version';

/** What asking a program for its version gave: a version that will do, or why it will not. */
export type Probe =
	| { readonly version: EngineVersion; readonly refusal?: never }
	| { readonly version?: never; readonly refusal: string };

const probeSeconds = 15;

/** Asks a program for its version; the refusal is a sentence that names the program. */
export async function probeEngine(command: string): Promise<Probe> {
	const result = await execa(command, ['--version'], {
		reject: false,
		stdin: 'ignore',
		timeout: probeSeconds * 1000,
		forceKillAfterDelay: 500,
	});
	// Godot 3 answers with exit status 255, so only the words count.
	const version = parseVersion(result.stdout);
	if (version === undefined) {
		return { refusal: `${command} ${describeFailure(result)}` };
	}
	if (!isNewEnough(version)) {
		const needed = `${oldestMajor}.${oldestMinor}`;
		return {
			refusal: `${command} is Godot ${shortVersion(version)}, which is too old: ${needed} or newer is needed`,
		};
	}
	return { version };
}

interface ProbeFailure {
	readonly timedOut: boolean;
	readonly signal?: string | undefined;
	readonly code?: string | undefined;
	readonly stdout: string;
	readonly stderr: string;
}

function describeFailure(result: ProbeFailure): string {
	if (result.timedOut) {
		return `did not answer --version within ${probeSeconds} s`;
	}
	if (result.signal !== undefined) {
		return `crashed (${result.signal}) when asked for its version`;
	}
	if (result.code === 'EACCES') {
		return 'is not executable';
	}
	if (result.code !== undefined) {
		return `does not start (${result.code})`;
	}
	const firstLine = `${result.stdout}\n${result.stderr}`.trim().split('\n')[0] ?? '';
	const answer = firstLine === '' ? 'nothing' : `«${firstLine.trim()}»`;
	return `is not Godot: asked for its version it said ${answer}`;
}
