import { Game } from './game';
import type { GameOptions } from './game';
import { LinkServer } from './link/link-server';
import { LinkError } from './link/link-error';
import { TimeLimit } from './link/time-limit';
import { Log } from './log';
import type { LogLine } from './log';

/** The options of `connectGame()`. */
export interface ConnectOptions extends GameOptions {
	/**
	 * The address to listen at. Default `127.0.0.1`, for this machine only. `0.0.0.0` also lets devices in
	 * the local network connect.
	 */
	readonly host?: string;
	/** Default: any free port. */
	readonly port?: number;
	/** The secret that the game has to know, at least 32 characters. Default: a new one. */
	readonly token?: string;
	/** Called when a game can connect, with the argument that the game needs after `--`. */
	readonly onListening?: (userArgument: string) => void;
	/** Called with each line of the log. */
	readonly onLog?: (line: LogLine) => void;
	/** Seconds within which a game must be ready. Default 300; `Infinity` for no limit. */
	readonly timeoutSeconds?: number;
	/**
	 * Seconds that a game may take from its connection until its main scene runs. A game that takes longer is
	 * disconnected, and the next one may connect. Default 60; `Infinity` for no limit.
	 */
	readonly readySeconds?: number;
}

const defaultSeconds = 300;

/**
 * Waits for a game that runs elsewhere to connect: on a device, in a browser, under a debugger.
 * @throws {LinkError} when no game was ready in time
 * @throws {Problem} when an option is invalid, or the address cannot be used
 */
export async function connectGame(options: ConnectOptions = {}): Promise<Game> {
	const { timeoutSeconds = defaultSeconds } = options;
	TimeLimit.check('timeoutSeconds', timeoutSeconds);
	TimeLimit.check('requestTimeoutSeconds', options.requestTimeoutSeconds);
	const log = new Log(options.onLog);
	const server = await LinkServer.listen({
		host: options.host,
		port: options.port,
		token: options.token,
		readySeconds: options.readySeconds,
		onRefused: (why) => {
			log.add('link', why);
		},
	});
	const limit = new TimeLimit(timeoutSeconds, () => {
		const what = server.isTaken ? 'the game that connected was not ready' : 'no game connected';
		const why = `${what} within ${timeoutSeconds} seconds; timeoutSeconds sets the limit.`;
		server.close([why, ...log.textsFrom('link')].join('\n'));
	});
	try {
		options.onListening?.(server.userArgument);
		const arrival = await server.arrival.catch((error: unknown) => {
			throw new LinkError(error instanceof Error ? error.message : String(error));
		});
		return new Game(arrival, log, options);
	} finally {
		limit.cancel();
		// No other game may connect from now on: the token was for one game.
		server.close();
	}
}
