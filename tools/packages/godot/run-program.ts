import { Socket } from 'node:net';
import { execa } from 'execa';
import { forEachLine } from './lines';
import type { Limit } from './supervise';
import { supervise } from './supervise';

/** How a program is run. */
export interface ProgramOptions {
	/** After that many seconds it and what it started are killed; 0 is no limit. */
	readonly seconds: number;
	/** Bytes of each output stream after which it is killed, too. Default: 100 MB. */
	readonly bytes?: number;
	/** The folder to run in. Default: the current one. */
	readonly cwd?: string;
	/** Variables on top of this process's own. */
	readonly env?: NodeJS.ProcessEnv;
	/** What it reads from its standard input. Default: nothing. */
	readonly input?: string;
	/** Lets this process end, and the program with it, when it waits for nothing else. Default: false. */
	readonly isBackground?: boolean;
	/** Called with the process's number once it runs. */
	readonly onStart?: (pid: number) => void;
	/** Called with each line as it comes. */
	readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
	/** Called with each line that it writes to the {@link statusPipe}, which it gets for that. */
	readonly onStatus?: (line: string) => void;
}

/** What is known of a program after its end. */
export interface ProgramRun {
	/** Whether it ended by itself, with exit status 0. */
	readonly isGood: boolean;
	readonly stdout: string;
	readonly stderr: string;
	/** Both streams in the order in which they came. */
	readonly all: string;
	/** What it printed, without space at the end, and a line for a start that failed, a limit or a signal. */
	readonly account: string;
	/** Undefined when it was ended by a signal, or did not start. */
	readonly exitCode: number | undefined;
	/** The signal that ended it, such as `SIGSEGV`. */
	readonly signal: NodeJS.Signals | undefined;
	/** The limit that it went beyond. */
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

/** The number of the pipe on which a program may say how far it is. */
export const statusPipe = 3;

const defaultBytes = 100_000_000;

/**
 * Runs a program with a limit: what goes beyond it is killed with everything that it started, and
 * no child that holds its pipes keeps us waiting. It ends with this process. Whatever the program
 * does, and that it does not start, is a result and no exception.
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
		// A process group of its own: the limits reach what the program started, too.
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

/** The pipes of a process are sockets, of which execa's types know only the stream. */
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
			return `${command} printed without end and was killed.`;
		case undefined:
			return signal === undefined ? '' : `${command} was ended by ${signal}.`;
	}
}
