import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeRun } from '../godot/describe-run';
import type { Engine } from '../godot/engine';
import { importProject } from '../godot/import-project';
import { requireEngine } from '../godot/require-engine';
import { killTree } from '../godot/process-tree';
import { runEngine } from '../godot/run-engine';
import type { RunResult } from '../godot/run-engine';
import { Problem } from '../terminal/problem';
import { explainFailure } from './explain-failure';
import { Game } from './game';
import type { GameOptions } from './game';
import { LinkServer } from './link/link-server';
import { TimeLimit } from './link/time-limit';
import type { Arrival } from './link/arrival';
import { Log } from './log';
import type { LogLine } from './log';

/** The options of `launchGame()`. */
export interface LaunchOptions extends GameOptions {
	/** The folder with `project.godot`. */
	readonly project: string;
	/** What serves the audio session: `simulated`, `unavailable`. Default: as in the project settings. */
	readonly backend?: string;
	/** Opens a window. Default: false, the game runs headless. */
	readonly window?: boolean;
	/** The engine. Default: that of `GODOT`, else one that is found. Nothing is installed. */
	readonly engine?: Engine;
	/** Arguments for the engine, such as `--verbose`. */
	readonly engineArguments?: readonly string[];
	/** Arguments for the game, after `--`. */
	readonly userArguments?: readonly string[];
	/** Environment variables in addition to those of this process. */
	readonly env?: Readonly<Record<string, string>>;
	/** Seconds within which the game must be ready. Default 60; `Infinity` for no limit. */
	readonly timeoutSeconds?: number;
	/** Called with each line of the log. */
	readonly onLog?: (line: LogLine) => void;
}

// Bytes. A game that runs for an hour may print a lot.
const outputLimit = 256 * 1024 * 1024;
const defaultSeconds = 60;
const closingSeconds = 10;
const autoload = 'AudioSessionTestLink';
const autoloadLine = `${autoload}="*res://addons/audio_session/test_link/test_link.gd"`;

/**
 * A game that `launchGame()` started; it ends with the link. It does not keep this process running: without
 * an open request or {@link LaunchedGame.close}, the process ends, and the game with it.
 */
export class LaunchedGame extends Game {
	/** Called by {@link launchGame}. */
	constructor(
		arrival: Arrival,
		log: Log,
		options: GameOptions,
		/** The process of the engine. */
		readonly pid: number,
		/** Resolves with the result when the process has ended. */
		readonly ended: Promise<RunResult>,
	) {
		super(arrival, log, options, true);
	}

	/**
	 * Works like {@link Game.evaluate}. The error of an expression that fails contains the error that the
	 * game printed.
	 */
	override async evaluate(expression: string): Promise<unknown> {
		return this.explained(() => super.evaluate(expression));
	}

	/**
	 * Works like {@link Game.run}. The error of statements that fail contains the error that the game
	 * printed.
	 */
	override async run(statements: string): Promise<void> {
		await this.explained(() => super.run(statements));
	}

	private async explained(ask: () => Promise<unknown>): Promise<unknown> {
		const { count } = this.log;
		try {
			return await ask();
		} catch (error) {
			throw await explainFailure(error, this.log, count);
		}
	}

	/** Makes the game quit, as if the player had closed it. Returns how its process ended. */
	override async close(): Promise<RunResult> {
		// It also keeps this process running until the game has ended.
		const timer = setInterval(() => {
			killTree(this.pid);
		}, closingSeconds * 1000);
		if (this.connection.isOpen) {
			// The game may quit before it answers.
			await this.connection.ask({ operation: 'quit' }).catch(() => undefined);
		}
		const result = await this.ended;
		clearInterval(timer);
		this.connection.terminate();
		return result;
	}
}

/**
 * Starts a game and resolves when it is ready: its main scene runs.
 * @throws {Problem} when Godot is missing, cannot start, the project does not have the addon enabled, or an
 * option is invalid
 */
export async function launchGame(options: LaunchOptions): Promise<LaunchedGame> {
	const { timeoutSeconds = defaultSeconds } = options;
	TimeLimit.check('timeoutSeconds', timeoutSeconds);
	TimeLimit.check('requestTimeoutSeconds', options.requestTimeoutSeconds);
	const project = path.resolve(options.project);
	checkProject(project);
	const engine = options.engine ?? (await requireEngine());
	if (!existsSync(path.join(project, '.godot'))) {
		await importProject(engine, project);
	}
	const log = new Log(options.onLog);
	const server = await LinkServer.listen({
		quitsWithLink: true,
		// The limit below ends a game that is not ready.
		readySeconds: Infinity,
		onRefused: (why) => {
			log.add('link', why);
		},
	});
	let limit: TimeLimit | undefined;
	let isLate = false;
	try {
		const { pid, ended } = await start(engine, project, server, log, options);
		limit = new TimeLimit(timeoutSeconds, () => {
			isLate = true;
			killTree(pid);
		});
		const arrival = await Promise.race([
			server.arrival,
			ended.then((result) => {
				throw notReady(project, result, log, isLate ? timeoutSeconds : undefined);
			}),
		]);
		return new LaunchedGame(arrival, log, options, pid, ended);
	} finally {
		limit?.cancel();
		server.close();
	}
}

async function start(
	engine: Engine,
	project: string,
	server: LinkServer,
	log: Log,
	options: LaunchOptions,
): Promise<{ pid: number; ended: Promise<RunResult> }> {
	const { backend, userArguments = [], engineArguments = [], window = false, env = {} } = options;
	const user = [
		server.userArgument,
		...(backend === undefined ? [] : [`--audio-session=${backend}`]),
		...userArguments,
	];
	let ended: Promise<RunResult> | undefined;
	const pid = await new Promise<number>((resolve, reject) => {
		ended = runEngine(engine, ['--path', project, ...engineArguments, '--', ...user], {
			cwd: project,
			timeoutSeconds: 0,
			outputLimit,
			window,
			env,
			isBackground: true,
			onStart: resolve,
			onLine: (line, stream) => {
				log.add(stream, line);
			},
		});
		ended.catch(reject);
	});
	if (ended === undefined) {
		throw new Error('The engine was not started');
	}
	return { pid, ended };
}

function checkProject(project: string): void {
	const file = path.join(project, 'project.godot');
	if (!existsSync(file)) {
		throw new Problem(
			`There is no Godot project in ${project}.`,
			'A project is a folder with a file project.godot.',
			'Check the path.',
		);
	}
	if (!readFileSync(file, 'utf8').includes(`${autoload}=`)) {
		throw new Problem(
			`The project in ${project} does not have the autoload ${autoload}.`,
			"A test drives a game through that autoload, which the addon's plugin adds when it is enabled.",
			`In the Godot editor, enable Audio Session in Project > Project Settings > Plugins (disable it first if it is enabled), and save. Or add this line below [autoload] in ${file}: ${autoloadLine}`,
		);
	}
}

function notReady(
	project: string,
	result: RunResult,
	log: Log,
	timeoutSeconds: number | undefined,
): Problem {
	const why = [...log.textsFrom('link'), describeRun(result)].join('\n');
	if (timeoutSeconds !== undefined) {
		return new Problem(
			`The game in ${project} was not ready within ${timeoutSeconds} seconds, and was ended.`,
			why,
			'It is ready when its main scene runs. If it takes that long to load, timeoutSeconds sets the limit.',
		);
	}
	return new Problem(
		`The game in ${project} ended before it was ready.`,
		why,
		'Start the game by hand to see what is wrong. It must be a debug build: a release build has no test link.',
	);
}
