import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { execa } from 'execa';
import { Problem } from '../problem';
import { buildFolder } from '../repository';
import type { Engine } from './engine';
import { forEachLine } from './lines';
import type { CrashReport, EngineMessage } from './output';
import { parseCrash, parseLeaks, parseMessages } from './output';
import { endWithUs, killLeftovers, killTree } from './process-tree';

/** How a run came to its end. */
export type RunOutcome =
	| { readonly kind: 'exit'; readonly code: number }
	| ({ readonly kind: 'crash'; readonly signalName: string | undefined } & CrashReport)
	/** `time`: it ran into the time limit. `output`: it printed more than `outputLimit`. */
	| { readonly kind: 'hang'; readonly limit: 'time' | 'output' };

/** What is known of a run after its end. */
export interface RunResult {
	readonly outcome: RunOutcome;
	readonly stdout: string;
	readonly stderr: string;
	/** Both streams in the order in which they came. */
	readonly output: string;
	/** Errors and warnings, in order. */
	readonly messages: readonly EngineMessage[];
	/** A line for each thing that the engine says it leaked. */
	readonly leaks: readonly string[];
	/** The command as one would type it. */
	readonly commandLine: string;
	readonly seconds: number;
}

/** What a run may choose. */
export interface RunOptions {
	/** The folder to run in, usually the one with `project.godot`. Default: the current one. */
	readonly cwd?: string;
	/** After that many seconds the engine and what it started are killed. Default 60; 0 is no limit. */
	readonly timeoutSeconds?: number;
	/** Bytes of output after which it is taken for one that will not end, and killed. Default: 4 MiB. */
	readonly outputLimit?: number;
	/** Variables on top of this process's own. */
	readonly env?: Readonly<Record<string, string>>;
	/** Where the engine keeps settings and caches of its own. Default: build/engine-home. */
	readonly home?: string;
	/** Opens a window. Default: false, `--headless` is put before the arguments. */
	readonly window?: boolean;
	/** Called with the process's number once it runs. */
	readonly onStart?: (pid: number) => void;
	/** Called with each line as it comes. */
	readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** Bytes of output that a run may print unless it chooses otherwise. */
export const defaultOutputLimit = 4 * 1024 * 1024;

const defaultHome = path.join(buildFolder, 'engine-home');
const defaultSeconds = 60;
const closingSeconds = 1;
// Signals that a process gets for what it did itself, not from someone who ended it.
const crashSignals = ['SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGSYS'];
// Windows ends a crashed process with an NTSTATUS of severity «error».
const firstNtError = 0xc0000000;

/**
 * Runs the engine and tells how it went. It never throws for what the engine does; a crash, a hang
 * and an exit status are results.
 * @throws {Problem} when the engine cannot be started at all
 */
export async function runEngine(
	engine: Pick<Engine, 'command' | 'windowArguments'>,
	args: readonly string[],
	options: RunOptions = {},
): Promise<RunResult> {
	const start = performance.now();
	const { outputLimit = defaultOutputLimit } = options;
	const modeArguments = options.window === true ? engine.windowArguments : ['--headless'];
	const allArguments = [...modeArguments, ...args];
	const subprocess = execa(engine.command, allArguments, {
		reject: false,
		all: true,
		stdin: 'ignore',
		stripFinalNewline: false,
		maxBuffer: outputLimit,
		// A process group of its own: the time limit reaches what the engine started, too.
		detached: process.platform !== 'win32',
		cleanup: false,
		cwd: options.cwd ?? process.cwd(),
		env: { ...ownFolders(process.platform, options.home ?? defaultHome), ...options.env },
	});
	const { pid } = subprocess;
	const limit =
		pid === undefined
			? undefined
			: supervise(subprocess, pid, options.timeoutSeconds ?? defaultSeconds, outputLimit);
	if (pid !== undefined) {
		options.onStart?.(pid);
	}
	const { onLine = (): void => undefined } = options;
	const endings = (['stdout', 'stderr'] as const).map((name) =>
		forEachLine(subprocess[name], (line) => {
			onLine(line, name);
		}),
	);
	const result = await subprocess;
	for (const end of endings) {
		end();
	}
	if (limit === undefined) {
		throw new Problem(
			`Godot does not start: ${engine.command}`,
			result.shortMessage ?? '',
			'Set GODOT to a Godot that starts, or unset it to have one found or installed.',
		);
	}
	const stderrLines = linesOf(result.stderr);
	return {
		outcome: judge(limit.reached, result.exitCode, result.signal, stderrLines),
		stdout: result.stdout,
		stderr: result.stderr,
		output: result.all,
		messages: parseMessages(stderrLines),
		leaks: parseLeaks(linesOf(result.all)),
		commandLine: [engine.command, ...allArguments].map(quoted).join(' '),
		seconds: (performance.now() - start) / 1000,
	};
}

/** Nothing of the user's editor settings comes in, nothing of ours stays behind there. */
function ownFolders(platform: NodeJS.Platform, home: string): Record<string, string> {
	if (platform === 'win32') {
		return { APPDATA: path.join(home, 'data'), LOCALAPPDATA: path.join(home, 'cache') };
	}
	if (platform === 'darwin') {
		return { HOME: home };
	}
	return {
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CONFIG_HOME: path.join(home, 'config'),
		XDG_CACHE_HOME: path.join(home, 'cache'),
	};
}

type Limit = 'time' | 'output';

interface Supervised {
	readonly stdout: Readable;
	readonly stderr: Readable;
	once(event: 'exit', listener: () => void): unknown;
}

/** Ends a process that goes beyond a limit, and what it leaves behind. Says which limit it was. */
function supervise(
	process: Supervised,
	pid: number,
	seconds: number,
	bytes: number,
): { reached?: Limit } {
	const limit: { reached?: Limit } = {};
	const streams = [process.stdout, process.stderr];
	const reach = (reached: Limit): void => {
		limit.reached = reached;
		killTree(pid);
	};
	const release = endWithUs(pid);
	const timer =
		seconds > 0
			? setTimeout(() => {
					reach('time');
				}, seconds * 1000)
			: undefined;
	watchFlood(streams, bytes, () => {
		reach('output');
	});
	process.once('exit', () => {
		clearTimeout(timer);
		killLeftovers(pid);
		release();
		// What left the process group may hold the pipes open for as long as it likes.
		const closing = setTimeout(() => {
			streams.forEach((stream) => stream.destroy());
		}, closingSeconds * 1000);
		closing.unref();
	});
	return limit;
}

function watchFlood(streams: readonly Readable[], bytes: number, onFlood: () => void): void {
	for (const stream of streams) {
		let size = 0;
		stream.on('data', (chunk: Buffer) => {
			const before = size;
			size += chunk.length;
			if (size >= bytes && before < bytes) {
				onFlood();
			}
		});
	}
}

function judge(
	hung: Limit | undefined,
	exitCode: number | undefined,
	signalName: string | undefined,
	stderrLines: readonly string[],
): RunOutcome {
	if (hung !== undefined) {
		return { kind: 'hang', limit: hung };
	}
	const report = parseCrash(stderrLines);
	// A shell between us and the engine turns its signal into 128 + the signal's number.
	const inner = crashSignals.find((name) => exitCode === 128 + signalNumber(name));
	const isWindowsCrash = process.platform === 'win32' && (exitCode ?? 0) >= firstNtError;
	// The engine's own handler ends with abort(), so its report knows the signal better.
	const signal = signalOfNumber(report?.signal) ?? signalName ?? inner;
	if (report !== undefined || signal !== undefined || isWindowsCrash || exitCode === undefined) {
		const nothing: CrashReport = {
			signal: signal === undefined ? undefined : signalNumber(signal),
			backtrace: [],
			scriptBacktrace: [],
		};
		return { kind: 'crash', signalName: signal, ...(report ?? nothing) };
	}
	return { kind: 'exit', code: exitCode };
}

function signalNumber(name: string): number {
	return (os.constants.signals as Partial<Record<string, number>>)[name] ?? 0;
}

function signalOfNumber(number: number | undefined): string | undefined {
	return Object.entries(os.constants.signals).find(([, value]) => value === number)?.[0];
}

function linesOf(text: string): string[] {
	return text.split(/\r?\n/);
}

function quoted(word: string): string {
	return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
