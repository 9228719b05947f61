import os from 'node:os';
import path from 'node:path';
import { Problem } from '../terminal/problem';
import { whyNotWritable } from '../files/why-not-writable';
import type { Engine } from './engine';
import type { CrashReport, EngineMessage } from './output';
import { parseCrash, parseLeaks, parseMessages } from './output';
import { runProgram } from './run-program';
import type { Limit } from './supervise';

/** How a run ended. */
export type RunOutcome =
	| { readonly kind: 'exit'; readonly code: number }
	| ({ readonly kind: 'crash'; readonly signalName: string | undefined } & CrashReport)
	/** `time`: it reached the time limit. `output`: it printed more than `outputLimit`. */
	| { readonly kind: 'hang'; readonly limit: Limit };

/** The result of a run. */
export interface RunResult {
	readonly outcome: RunOutcome;
	readonly stdout: string;
	readonly stderr: string;
	/** Both streams, in the order of arrival. */
	readonly output: string;
	/** Errors and warnings, in order. */
	readonly messages: readonly EngineMessage[];
	/** A line for each leak that the engine reported. */
	readonly leaks: readonly string[];
	/** The command as typed in a shell. */
	readonly commandLine: string;
	readonly seconds: number;
}

/** The options of a run. */
export interface RunOptions {
	/** The folder to run in, usually the one with `project.godot`. Default: the current one. */
	readonly cwd?: string;
	/**
	 * Seconds after which the engine and all processes that it started are killed. Default 60; 0 is no limit.
	 */
	readonly timeoutSeconds?: number;
	/** Bytes of output after which the engine is considered to hang, and killed. Default: 4 MiB. */
	readonly outputLimit?: number;
	/** Environment variables in addition to those of this process. */
	readonly env?: Readonly<Record<string, string>>;
	/** The folder of the engine's settings and caches. Default: the engine's `home`. */
	readonly home?: string;
	/** Opens a window. Default: false, which adds `--headless` before the arguments. */
	readonly window?: boolean;
	/** Lets this process end, with the engine, when only the engine keeps it running. Default: false. */
	readonly isBackground?: boolean;
	/** Called with the process ID when it runs. */
	readonly onStart?: (pid: number) => void;
	/** Called with each line of output. */
	readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** The default limit of a run's output, in bytes. */
export const defaultOutputLimit = 4 * 1024 * 1024;

const defaultSeconds = 60;
// Signals that a process gets for its own fault, not from another process that ended it.
const crashSignals = ['SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGSYS'];
// Windows ends a crashed process with an NTSTATUS of severity «error».
const firstNtError = 0xc0000000;

/**
 * Runs the engine and returns the result. It never throws for what the engine does: a crash, a hang and an
 * exit status are results.
 * @throws {Problem} when the engine cannot be started at all
 */
export async function runEngine(
	engine: Pick<Engine, 'command' | 'windowArguments' | 'home'>,
	args: readonly string[],
	options: RunOptions = {},
): Promise<RunResult> {
	const start = performance.now();
	const folders = ownFolders(process.platform, options.home ?? engine.home);
	prepare(new Set(Object.values(folders)));
	const modeArguments = options.window === true ? engine.windowArguments : ['--headless'];
	const allArguments = [...modeArguments, ...args];
	const { onStart, onLine } = options;
	const result = await runProgram(engine.command, allArguments, {
		seconds: options.timeoutSeconds ?? defaultSeconds,
		bytes: options.outputLimit ?? defaultOutputLimit,
		cwd: options.cwd ?? process.cwd(),
		env: { ...folders, ...options.env },
		isBackground: options.isBackground ?? false,
		...(onStart === undefined ? {} : { onStart }),
		...(onLine === undefined ? {} : { onLine }),
	});
	if (result.startFailure !== undefined) {
		throw new Problem(
			`Godot does not start: ${engine.command}`,
			result.startFailure.words,
			'Set GODOT to a Godot that starts, or unset it so that one is found or installed.',
		);
	}
	const stderrLines = linesOf(result.stderr);
	return {
		outcome: judge(result.limit, result.exitCode, result.signal, stderrLines),
		stdout: result.stdout,
		stderr: result.stderr,
		output: result.all,
		messages: parseMessages(stderrLines),
		leaks: parseLeaks(linesOf(result.all)),
		commandLine: [engine.command, ...allArguments].map(quoted).join(' '),
		seconds: (performance.now() - start) / 1000,
	};
}

/**
 * Returns the variables for separate folders, so that the user's editor settings are neither read nor
 * changed.
 */
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

/** Makes the folders, because the engine crashes without a writable folder. */
function prepare(folders: Iterable<string>): void {
	for (const folder of folders) {
		const reason = whyNotWritable(folder);
		if (reason !== undefined) {
			throw new Problem(
				`Godot cannot keep its settings and caches in ${folder}.`,
				reason,
				'Make that folder writable, or remove it, and start again.',
			);
		}
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
	// A shell that started the engine turns its signal into 128 + the signal's number.
	const inner = crashSignals.find((name) => exitCode === 128 + signalNumber(name));
	const isWindowsCrash = process.platform === 'win32' && (exitCode ?? 0) >= firstNtError;
	// The engine's own handler ends with abort(), so only its report has the original signal.
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
