import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import { linkProtocol } from '../../../tools/api/test-link';
import type { LinkServer } from '../../../tools/packages/test-link/link/link-server';

/** The description that a fake game sends of itself. */
export const about = {
	engine: '4.6',
	platform: 'Linux',
	project: 'Fake',
	capabilities: ['session'],
};

const nonce = 'beef';

/** The game's side of a link, controlled by a test. */
export class FakeGame {
	readonly socket: WebSocket;
	private readonly messages: Readonly<Record<string, unknown>>[] = [];
	private wake: () => void = () => undefined;
	readonly closed: Promise<{ code: number; reason: string }>;

	constructor(server: Pick<LinkServer, 'port'>) {
		this.socket = new WebSocket(`ws://127.0.0.1:${server.port}/`);
		this.socket.on('error', () => undefined);
		this.socket.on('message', (bytes: Buffer) => {
			this.messages.push(JSON.parse(bytes.toString()) as Record<string, unknown>);
			this.wake();
		});
		this.closed = new Promise((resolve) => {
			this.socket.on('close', (code, reason) => {
				resolve({ code, reason: reason.toString() });
			});
		});
	}

	async opened(): Promise<this> {
		await new Promise((resolve) => this.socket.once('open', resolve));
		return this;
	}

	send(message: object): void {
		this.socket.send(JSON.stringify(message));
	}

	async next(): Promise<Readonly<Record<string, unknown>>> {
		while (this.messages.length === 0) {
			await new Promise<void>((resolve) => {
				this.wake = resolve;
			});
		}
		return this.messages.shift() ?? {};
	}

	/** Sends the first message, and returns the host's nonce. */
	async sayHello(): Promise<string> {
		this.send({ type: 'hello', protocol: linkProtocol.version, nonce });
		return String((await this.next()).nonce);
	}

	/** Runs the handshake of a game that knows the token, until it is welcome. */
	async prove(token: string): Promise<void> {
		const hostNonce = await this.sayHello();
		this.send({ type: 'proof', proof: proofOf(token, hostNonce), about });
		await this.next();
	}

	/** Runs the handshake of a game that knows the token, and is ready. */
	async greet(token: string): Promise<void> {
		await this.prove(token);
		this.send({ type: 'ready', output_volume: 0.5 });
	}
}

/** Returns the proof that the fake game knows the token. */
export function proofOf(token: string, hostNonce: string): string {
	return createHmac('sha256', token).update(`game:${nonce}:${hostNonce}`).digest('hex');
}

/** An HTTP request for a WebSocket. */
export const upgradeRequest =
	'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

/** Returns the head of a WebSocket text frame of `bytes` bytes. Its mask of zeroes does not change the text. */
export function frameHead(bytes: number): Buffer {
	const head = Buffer.alloc(14);
	head.writeUInt8(0x81, 0);
	head.writeUInt8(0xff, 1);
	head.writeBigUInt64BE(BigInt(bytes), 2);
	return head;
}

/** Opens a connection without a WebSocket library. Its errors are expected. */
export async function connectRaw(server: Pick<LinkServer, 'port'>): Promise<Socket> {
	const socket = connect(server.port, '127.0.0.1');
	socket.on('error', () => undefined);
	// The end of the connection is noticed only while it is read.
	socket.resume();
	await new Promise((resolve) => socket.once('connect', resolve));
	return socket;
}

/** Resolves when the connection has ended, whichever side ended it. */
export function endOf(socket: Socket): Promise<void> {
	return new Promise((resolve) => {
		if (socket.destroyed) {
			resolve();
		} else {
			socket.once('close', () => {
				resolve();
			});
		}
	});
}
