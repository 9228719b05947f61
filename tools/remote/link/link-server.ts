import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { Problem } from '../../problem';
import type { Arrival } from './arrival';
import { Handshake, newToken, protocol } from './handshake';
import { GarbageError, parseMessage } from './messages';
import type { GameDescription, GameMessage } from './messages';

/** Where the host waits for its game. */
export interface LinkServerOptions {
	/** Default `127.0.0.1`: only this machine can connect. */
	readonly host?: string | undefined;
	/** Default 0: any port that is free. */
	readonly port?: number | undefined;
	/** What the game must know. Default: a new one. */
	readonly token?: string | undefined;
	/** Has the game quit when the link ends, so that none is left behind. */
	readonly quitsWithLink?: boolean;
	/** Told in a sentence of who was sent away. */
	readonly onRefused?: (why: string) => void;
}

const longestMessage = 64 * 1024 * 1024;
const longestGreeting = 4 * 1024;
const greetingSeconds = 10;
const mostStrangers = 16;
const shortestToken = 32;

/** Waits for one game that knows the token, and sends everybody else away. */
export class LinkServer {
	private readonly strangers = new Set<WebSocket>();
	private hasArrived = false;
	private settle:
		{ resolve: (arrival: Arrival) => void; reject: (error: Error) => void } | undefined;
	/** Resolves when the game is ready. */
	readonly arrival: Promise<Arrival>;

	private constructor(
		private readonly server: WebSocketServer,
		private readonly token: string,
		private readonly options: LinkServerOptions,
	) {
		this.arrival = new Promise((resolve, reject) => {
			this.settle = { resolve, reject };
		});
		// Who only closes the server has no use for the failure.
		this.arrival.catch(() => undefined);
		server.on('connection', (socket, request) => {
			this.greet(socket, request.socket.remoteAddress ?? 'somebody');
		});
	}

	/**
	 * Starts to listen.
	 * @throws {Problem} when the address cannot be had
	 */
	static async listen(options: LinkServerOptions = {}): Promise<LinkServer> {
		const { host = '127.0.0.1', port = 0, token = newToken() } = options;
		if (token.length < shortestToken) {
			throw new Problem(
				`The token has ${token.length} characters.`,
				`Whoever guesses it can run code in the game, so it has at least ${shortestToken}.`,
				'Leave it out to have one made.',
			);
		}
		const server = new WebSocketServer({
			host,
			port,
			maxPayload: longestMessage,
			perMessageDeflate: false,
		});
		await new Promise<void>((resolve, reject) => {
			server.once('listening', resolve);
			server.once('error', (error) => {
				reject(
					new Problem(
						`Nobody can listen at ${host}:${port}.`,
						error.message,
						'Name another host or port, or leave the port out to have a free one.',
					),
				);
			});
		});
		return new LinkServer(server, token, options);
	}

	/** What the game is to be started with, after `--`. */
	get userArgument(): string {
		const { address, family, port } = this.server.address() as AddressInfo;
		const host = family === 'IPv6' ? `[${address}]` : address;
		return `--audio-session-link=${host}:${port}/${this.token}`;
	}

	/** The port that is listened at. */
	get port(): number {
		return (this.server.address() as AddressInfo).port;
	}

	/**
	 * Stops listening, at once, and sends away who is not the game. The game's own connection stays.
	 * What waits for {@link arrival} fails.
	 */
	close(why = 'nobody waits for a game any more'): void {
		this.settle?.reject(new Error(why));
		for (const socket of this.strangers) {
			socket.terminate();
		}
		this.server.close();
	}

	private greet(socket: WebSocket, who: string): void {
		socket.on('error', () => undefined);
		if (this.hasArrived || this.strangers.size >= mostStrangers) {
			socket.close(4003, this.hasArrived ? 'the link is taken' : 'too many at once');
			return;
		}
		this.strangers.add(socket);
		const refuse = (code: number, why: string): void => {
			if (this.strangers.delete(socket)) {
				this.options.onRefused?.(`${who} was refused: ${why}.`);
				socket.close(code, why);
				// Whoever does not answer the closing is cut off.
				setTimeout(() => {
					socket.terminate();
				}, 1000).unref();
			}
			socket.off('message', onMessage);
		};
		const timer = setTimeout(() => {
			refuse(4004, 'it did not finish the handshake in time');
		}, greetingSeconds * 1000);
		const steps = this.handshake(socket, refuse, () => {
			clearTimeout(timer);
			socket.off('message', onMessage);
			this.strangers.delete(socket);
		});
		const onMessage = (bytes: Buffer, isBinary: boolean): void => {
			if (isBinary || bytes.length > longestGreeting) {
				refuse(1008, 'it sent what is no greeting');
				return;
			}
			try {
				steps(parseMessage(bytes.toString()));
			} catch (error) {
				if (!(error instanceof GarbageError)) {
					throw error;
				}
				refuse(1008, `it sent what is no message: ${error.message}`);
			}
		};
		socket.on('message', onMessage);
		socket.once('close', () => {
			clearTimeout(timer);
			refuse(1000, 'it went away before the handshake was over');
		});
	}

	private handshake(
		socket: WebSocket,
		refuse: (code: number, why: string) => void,
		done: () => void,
	): (message: GameMessage) => void {
		let handshake: Handshake | undefined;
		let about: GameDescription | undefined;
		return (message) => {
			if (message.type === 'hello' && handshake === undefined) {
				if (message.protocol !== protocol) {
					refuse(
						4002,
						`it speaks version ${message.protocol} of the link, this host version ${protocol}`,
					);
					return;
				}
				handshake = new Handshake(this.token, message.nonce);
				const { nonce, proof } = handshake;
				socket.send(JSON.stringify({ type: 'challenge', protocol, nonce, proof }));
			} else if (message.type === 'proof' && handshake !== undefined && about === undefined) {
				if (!handshake.isGenuine(message.proof)) {
					refuse(4001, 'it does not know the token');
				} else if (this.hasArrived) {
					refuse(4003, 'the link is taken');
				} else {
					this.hasArrived = true;
					about = message.about;
					const { quitsWithLink = false } = this.options;
					socket.send(
						JSON.stringify({ type: 'welcome', quits_with_link: quitsWithLink }),
					);
				}
			} else if (message.type === 'ready' && about !== undefined) {
				done();
				const { outputVolume } = message;
				this.settle?.resolve({ socket, about, outputVolume, listen: keepMessages(socket) });
			} else {
				refuse(1008, `${message.type} has no place here`);
			}
		};
	}
}

// Messages may follow at once, before whoever waits for the game has taken over.
function keepMessages(socket: WebSocket): Arrival['listen'] {
	const early: [Buffer, boolean][] = [];
	const keep = (bytes: Buffer, isBinary: boolean): void => {
		early.push([bytes, isBinary]);
	};
	socket.on('message', keep);
	return (onMessage) => {
		socket.off('message', keep);
		for (const message of early) {
			onMessage(...message);
		}
		socket.on('message', onMessage);
	};
}
