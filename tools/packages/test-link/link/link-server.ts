import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { closeCodes, linkProtocol } from '../../../api/test-link';
import { Problem } from '../../terminal/problem';
import type { Arrival } from './arrival';
import { closeReason } from './close-reason';
import { Greeting } from './greeting';
import { newToken } from './handshake';
import { TimeLimit } from './time-limit';
import { Visitor } from './visitor';

/** The options of a link server. */
export interface LinkServerOptions {
	/** Default `127.0.0.1`: only this machine can connect. */
	readonly host?: string | undefined;
	/** Default 0: any free port. */
	readonly port?: number | undefined;
	/** The secret that the game must know. Default: a new one. */
	readonly token?: string | undefined;
	/** Makes the game quit when the link ends, so that no game is left running. */
	readonly quitsWithLink?: boolean;
	/**
	 * Seconds within which a game that knows the token must be ready. A game that takes longer is
	 * disconnected, and the next one may connect. Default 60; `Infinity` for no limit.
	 */
	readonly readySeconds?: number | undefined;
	/** Called with a sentence about each refused connection. */
	readonly onRefused?: (why: string) => void;
}

const mostStrangers = 8;
const defaultReadySeconds = 60;
// Milliseconds.
const longestGoodbye = 1000;

/** Waits for one game that knows the token, and refuses all other connections. */
export class LinkServer {
	/** All connections except that of the game that is ready. */
	private readonly visitors = new Map<Duplex, Visitor>();
	private readonly webSockets: WebSocketServer;
	/** The game that knows the token. */
	private guest: Visitor | undefined;
	private hasArrived = false;
	private isFull = false;
	private settle:
		{ resolve: (arrival: Arrival) => void; reject: (error: Error) => void } | undefined;
	/** Resolves when the game is ready. */
	readonly arrival: Promise<Arrival>;

	private constructor(
		private readonly server: Server,
		private readonly token: string,
		private readonly options: LinkServerOptions,
	) {
		this.arrival = new Promise((resolve, reject) => {
			this.settle = { resolve, reject };
		});
		// A caller that only closes the server does not handle the failure.
		this.arrival.catch(() => undefined);
		const socketOptions = {
			noServer: true,
			maxPayload: linkProtocol.longestMessageOfGame,
			perMessageDeflate: false,
			clientTracking: false,
			// For connections that do not answer the closing message. The types of ws lack this option.
			closeTimeout: longestGoodbye,
		};
		this.webSockets = new WebSocketServer(socketOptions);
		server.on('connection', (socket) => {
			this.admit(socket);
		});
		server.on('request', (request, response) => {
			this.refuseRequest(request, response);
		});
		server.on('upgrade', (request, socket, head) => {
			this.webSockets.handleUpgrade(request, socket, head, (webSocket) => {
				this.greet(webSocket, socket);
			});
		});
		server.on('clientError', (error, socket) => {
			this.refuseSocket(socket, `it sent an invalid HTTP request (${error.message})`);
		});
		this.webSockets.on('wsClientError', (error, socket) => {
			this.refuseSocket(socket, `it sent an invalid request (${error.message})`);
		});
		server.on('error', ({ message }) => {
			this.options.onRefused?.(`A connection was refused: ${message}.`);
		});
	}

	/**
	 * Starts to listen.
	 * @throws {Problem} when the address cannot be used, or an option is invalid
	 */
	static async listen(options: LinkServerOptions = {}): Promise<LinkServer> {
		const { host = '127.0.0.1', port = 0, token = newToken(), readySeconds } = options;
		checkToken(token);
		TimeLimit.check('readySeconds', readySeconds);
		const server = createServer();
		await new Promise<void>((resolve, reject) => {
			if (host === '') {
				// For an empty host, Node would listen at every address of the machine.
				throw new Error('The host is empty.');
			}
			server.once('listening', resolve);
			server.once('error', reject);
			server.listen(port, host);
		}).catch((error: unknown) => {
			throw new Problem(
				`The host cannot listen at ${host}:${port}.`,
				error instanceof Error ? error.message : String(error),
				'Name another host or port, or leave the port out to use any free one.',
			);
		});
		return new LinkServer(server, token, options);
	}

	/** The argument for the game, after `--`. */
	get userArgument(): string {
		const { address, family, port } = this.server.address() as AddressInfo;
		const host = family === 'IPv6' ? `[${address}]` : address;
		return `${linkProtocol.userArgument}${host}:${port}/${this.token}`;
	}

	/** The port of the server. */
	get port(): number {
		return (this.server.address() as AddressInfo).port;
	}

	/** Whether a game has the link: it knows the token, and is ready or still loads. */
	get isTaken(): boolean {
		return this.hasArrived || this.guest?.isRefused === false;
	}

	/**
	 * Stops listening and ends every connection, at once. Only the connection of a game that is ready stays.
	 * {@link arrival} is rejected.
	 */
	close(why = 'the host no longer waits for a game'): void {
		this.settle?.reject(new Error(why));
		this.server.close();
		for (const visitor of this.visitors.values()) {
			visitor.cut();
		}
	}

	private admit(socket: Socket): void {
		const strangers = [...this.visitors.values()].filter(({ isStranger }) => isStranger);
		const who = socket.remoteAddress ?? 'somebody';
		if (strangers.length >= mostStrangers) {
			// Without a reason: a game whose connection is cut before it is open tries again.
			socket.destroy();
			if (!this.isFull) {
				this.isFull = true;
				this.options.onRefused?.(`${who} was refused: there are too many connections.`);
			}
			return;
		}
		this.isFull = false;
		const visitor = new Visitor(socket, (why) => {
			this.options.onRefused?.(`${who} was refused: ${why}.`);
		});
		this.visitors.set(socket, visitor);
		socket.once('close', () => {
			this.visitors.delete(socket);
		});
	}

	private refuseRequest(request: IncomingMessage, response: ServerResponse): void {
		const visitor = this.visitors.get(request.socket);
		if (visitor === undefined) {
			return;
		}
		visitor.sayGoodbye = () => {
			response.writeHead(426, { 'Content-Type': 'text/plain', Connection: 'close' });
			response.end(
				'The test link of a Godot game. A game connects here, with a WebSocket.\n',
			);
		};
		visitor.refuse(closeCodes.violation, 'its HTTP request is not for a WebSocket');
	}

	private refuseSocket(socket: Duplex, why: string): void {
		// A closed connection needs no reason.
		if (socket.destroyed) {
			return;
		}
		this.visitors.get(socket)?.refuse(closeCodes.violation, why);
		socket.destroy();
	}

	private greet(webSocket: WebSocket, socket: Duplex): void {
		const visitor = this.visitors.get(socket);
		if (visitor === undefined) {
			webSocket.terminate();
			return;
		}
		visitor.sayGoodbye = (code, why) => {
			webSocket.close(code, closeReason(why));
		};
		new Greeting(webSocket, visitor, {
			token: this.token,
			quitsWithLink: this.options.quitsWithLink ?? false,
			readySeconds: this.options.readySeconds ?? defaultReadySeconds,
			take: () => {
				if (this.isTaken) {
					return false;
				}
				this.guest = visitor;
				return true;
			},
			onReady: (arrival) => {
				this.hasArrived = true;
				this.visitors.delete(socket);
				this.settle?.resolve(arrival);
			},
		});
		if (this.isTaken) {
			visitor.refuse(closeCodes.taken, 'the link is taken');
		}
	}
}

function checkToken(token: string): void {
	if (token.length < linkProtocol.shortestToken) {
		throw new Problem(
			`The token has ${token.length} characters.`,
			`Anyone who guesses it can run code in the game, so it must have at least ${linkProtocol.shortestToken}.`,
			'Leave it out to get a new one.',
		);
	}
	if (!/^[!-.0-~]+$/.test(token)) {
		throw new Problem(
			'The token has a character that is not allowed in an argument.',
			'It may contain the letters, digits and symbols of ASCII, but no slash and no space.',
			'Leave it out to get a new one.',
		);
	}
}
