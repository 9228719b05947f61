import { Socket } from 'node:net';
import { execa } from 'execa';
import { forEachLine } from './lines';
import type { Limit } from './supervise';
import { supervise } from './supervise';

/** The options of a program's run. */
export interface ProgramOptions {
	/** Seconds after which it and all processes that it started are killed; 0 is no limit. */
	readonly seconds: number;
	/** Bytes of each output stream after which it is also killed. Default: 100 MB. */
	readonly bytes?: number;
	/** The folder to run in. Default: the current one. */
	readonly cwd?: string;
	/** Environment variables in addition to those of this process. */
	readonly env?: NodeJS.ProcessEnv;
	/** Its standard input. Default: empty. */
	readonly input?: string;
	/** Lets this process end, with the program, when only the program keeps it running. Default: false. */
	readonly isBackground?: boolean;
	/** Called with the process ID when it runs. */
	readonly onStart?: (pid: number) => void;
	/** Called with each line of output. */
	readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
	/** Called with each line that it writes to the {@link statusPipe}, which is opened only for this. */
	readonly onStatus?: (line: string) => void;
}

/** The result of a program's run. */
export interface ProgramRun {
	/** Whether it ended by itself, with exit status 0. */
	readonly isGood: boolean;
	readonly stdout: string;
	readonly stderr: string;
	/** Both streams, in the order of arrival. */
	readonly all: string;
	/** Its output, without space at the end, and a line for a failed start, an exceeded limit or a signal. */
	readonly account: string;
	/** Undefined when a signal ended it, or it did not start. */
	readonly exitCode: number | undefined;
	/** The signal that ended it, such as `SIGSEGV`. */
	readonly signal: NodeJS.Signals | undefined;
	/** The limit that it exceeded. */
	readonly limit: Limit | undefined;
	/** Why it did not start; undefined when it did. */
	readonly startFailure: StartFailure | undefined;
}

/** Why a program did not start. */
export interface StartFailure {
	/** Such as `ENOENT`. */
	readonly code: string | undefined;
	/** A sentence. */
	readonly words: string;
}

/** The number of the pipe on which a program may report its progress. */
export const statusPipe = 3;

const defaultBytes = 100_000_000;

/**
 * Runs a program with limits. A program that exceeds one is killed with all processes that it started. A
 * child that keeps the pipes open does not delay the result. The program ends with this process. Every
 * outcome, also a failed start, is a result and not an exception.
 */
export async function runProgram(
	command: string,
	args: readonly string[],
	options: ProgramOptions,
): Promise<ProgramRun> {
	const { seconds, bytes = defaultBytes, onLine, onStatus } = options;
	const subprocess = execa(command, args, {
		reject: false,
		all: true,
		stdio: [
			options.input === undefined ? 'ignore' : 'pipe',
			'pipe',
			'pipe',
			onStatus === undefined ? 'ignore' : 'pipe',
		],
		...(options.input === undefined ? {} : { input: options.input }),
		stripFinalNewline: false,
		maxBuffer: bytes,
		// Starts its own process group, so that the limits also apply to what the program starts.
		detached: process.platform !== 'win32',
		cleanup: false,
		cwd: options.cwd ?? process.cwd(),
		env: options.env ?? {},
	});
	const { pid } = subprocess;
	const supervision =
		pid === undefined ? undefined : supervise(subprocess, pid, { seconds, bytes });
	if (options.isBackground === true) {
		subprocess.unref();
		subprocess.stdio.forEach(letGo);
	}
	if (pid !== undefined) {
		options.onStart?.(pid);
	}
	const endings =
		onLine === undefined
			? []
			: (['stdout', 'stderr'] as const).map((name) =>
					forEachLine(subprocess[name], (line) => {
						onLine(line, name);
					}),
				);
	const status = subprocess.stdio[statusPipe];
	if (onStatus !== undefined && status !== null) {
		endings.push(forEachLine(status, onStatus));
	}
	const result = await subprocess;
	for (const end of endings) {
		end();
	}
	const limit = supervision?.reached;
	const startFailure =
		supervision === undefined
			? { code: result.code, words: result.shortMessage ?? '' }
			: undefined;
	const ending = startFailure?.words ?? describeEnding(command, limit, seconds, result.signal);
	return {
		isGood: result.exitCode === 0 && limit === undefined,
		stdout: result.stdout,
		stderr: result.stderr,
		all: result.all,
		account: [result.all.trimEnd(), ending].filter((part) => part !== '').join('\n'),
		exitCode: result.exitCode,
		signal: result.signal,
		limit,
		startFailure,
	};
}

/**
 * Stops a pipe from keeping this process running. The pipes are sockets, but execa's types declare only
 * streams.
 */
function letGo(pipe: object | null | undefined): void {
	if (pipe instanceof Socket) {
		pipe.unref();
	}
}

function describeEnding(
	command: string,
	limit: Limit | undefined,
	seconds: number,
	signal: NodeJS.Signals | undefined,
): string {
	switch (limit) {
		case 'time':
			return `${command} did not end within ${seconds} s and was killed.`;
		case 'output':
			return `${command} printed too much and was killed.`;
		case undefined:
			return signal === undefined ? '' : `${command} was ended by ${signal}.`;
	}
}
