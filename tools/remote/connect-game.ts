import { Game } from './game';
import type { GameOptions } from './game';
import { LinkServer } from './link/link-server';
import { LinkError } from './link/link-error';
import { Log } from './log';
import type { LogLine } from './log';

/** How to wait for a game. */
export interface ConnectOptions extends GameOptions {
	/** Where to listen: default `127.0.0.1`, for this machine only. `0.0.0.0` is for a device in the room. */
	readonly host?: string;
	/** Default: any that is free. */
	readonly port?: number;
	/** What the game has to know, at least 32 characters. Default: a new one. */
	readonly token?: string;
	/** Called with the argument that the game needs, after `--`, once it can connect. */
	readonly onListening?: (userArgument: string) => void;
	/** Called with each line of the log. */
	readonly onLog?: (line: LogLine) => void;
	/** Seconds to wait for the game. Default: for ever. */
	readonly timeoutSeconds?: number;
}

/**
 * Waits for a game that runs elsewhere to connect: on a device, in a browser, under a debugger.
 * @throws {LinkError} when none came in time
 */
export async function connectGame(options: ConnectOptions = {}): Promise<Game> {
	const log = new Log(options.onLog);
	const server = await LinkServer.listen({
		host: options.host,
		port: options.port,
		token: options.token,
		onRefused: (why) => {
			log.add('link', why);
		},
	});
	options.onListening?.(server.userArgument);
	const { timeoutSeconds } = options;
	const timer =
		timeoutSeconds === undefined
			? undefined
			: setTimeout(() => {
					server.close(`no game came within ${timeoutSeconds} seconds`);
				}, timeoutSeconds * 1000);
	try {
		const arrival = await server.arrival;
		const game = new Game(arrival, log, options);
		// Nobody else may connect from here on: the token was for one.
		server.close();
		return game;
	} catch (error) {
		throw new LinkError(error instanceof Error ? error.message : String(error));
	} finally {
		clearTimeout(timer);
	}
}
