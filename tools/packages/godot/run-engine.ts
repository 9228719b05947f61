import os from 'node:os';
import path from 'node:path';
import { Problem } from '../terminal/problem';
import { whyNotWritable } from '../files/why-not-writable';
import type { Engine } from './engine';
import type { CrashReport, EngineMessage } from './output';
import { parseCrash, parseLeaks, parseMessages } from './output';
import { runProgram } from './run-program';
import type { Limit } from './supervise';

/** How a run came to its end. */
export type RunOutcome =
	| { readonly kind: 'exit'; readonly code: number }
	| ({ readonly kind: 'crash'; readonly signalName: string | undefined } & CrashReport)
	/** `time`: it ran into the time limit. `output`: it printed more than `outputLimit`. */
	| { readonly kind: 'hang'; readonly limit: Limit };

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
	/** Where the engine keeps settings and caches of its own. Default: the engine's `home`. */
	readonly home?: string;
	/** Opens a window. Default: false, `--headless` is put before the arguments. */
	readonly window?: boolean;
	/** Lets this process end, and the engine with it, when it waits for nothing else. Default: false. */
	readonly isBackground?: boolean;
	/** Called with the process's number once it runs. */
	readonly onStart?: (pid: number) => void;
	/** Called with each line as it comes. */
	readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** Bytes of output that a run may print unless it chooses otherwise. */
export const defaultOutputLimit = 4 * 1024 * 1024;

const defaultSeconds = 60;
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
			'Set GODOT to a Godot that starts, or unset it to have one found or installed.',
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

/** Without a folder that it can write, the engine crashes. */
function prepare(folders: Iterable<string>): void {
	for (const folder of folders) {
		const reason = whyNotWritable(folder);
		if (reason !== undefined) {
			throw new Problem(
				`Godot cannot keep its settings and caches in ${folder}.`,
				reason,
				'Make that folder one that you may write into, or remove it, and start again.',
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
