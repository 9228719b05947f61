import { closeCodes, linkProtocol } from '../../../api/test-link';
import { AudioSessionError } from '../session-error';
import type { Arrival, LinkSocket } from './arrival';
import { LinkError } from './link-error';
import { GarbageError, parseMessage } from './messages';
import type { GameDescription, GameMessage } from './messages';
import { TimeLimit } from './time-limit';
import type { GameRequest } from './request';
import type { Transcript } from './transcript';

/** Receives the game's events. */
export interface LinkListener {
	/** Called for a signal of the session. */
	readonly onEvent: (signal: string, args: readonly unknown[]) => void;
	/** Called when the link has ended; nothing more is received. */
	readonly onClosed: (why: string) => void;
}

interface OpenRequest {
	readonly name: string;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
	readonly limit: TimeLimit;
}

const mostOpen = 256;
// Bytes that the game can buffer between two frames.
const mostOpenBytes = linkProtocol.longestMessageOfHost / 4;
const longestRequest = linkProtocol.longestMessageOfHost / 2;
// Characters of a request's name in an error message.
const longestName = 80;

/** Requests to one game and their answers, after the handshake. */
export class Connection {
	private readonly open = new Map<number, OpenRequest>();
	private readonly waiting: { readonly id: number; readonly bytes: Buffer }[] = [];
	private readonly sizes = new Map<number, number>();
	private openBytes = 0;
	private lastId = 0;
	private whyClosed: string | undefined;

	private readonly socket: LinkSocket;

	/** `arrival` is a game that knows the token. */
	constructor(
		private readonly arrival: Arrival,
		private readonly listener: LinkListener,
		private readonly options: {
			/** Seconds after which a request without an answer fails. */
			readonly timeoutSeconds: number;
			readonly transcript?: Transcript | undefined;
			/** Lets this process end while no request is open. Default: false. */
			readonly isBackground?: boolean;
		},
	) {
		this.socket = arrival.socket;
		this.hold();
		this.socket.on('close', (code, reason) => {
			// The game gives its reason as a sentence.
			const why = reason.toString().replace(/\.$/, '');
			this.end(why === '' ? `the game is gone (${code})` : why);
		});
		this.socket.on('error', (error) => {
			this.end(error.message);
		});
		arrival.listen((bytes, isBinary) => {
			this.receive(bytes, isBinary);
		});
		if (this.socket.readyState !== this.socket.OPEN) {
			this.end('the game is gone');
		}
	}

	/** The game's description of itself. */
	get about(): GameDescription {
		return this.arrival.about;
	}

	/** Whether requests can still be sent. */
	get isOpen(): boolean {
		return this.whyClosed === undefined;
	}

	/**
	 * Sends a request to the game.
	 * @returns the answer, as JSON
	 * @throws {AudioSessionError} when the game or the platform refused it
	 * @throws {LinkError} when there was no answer
	 */
	ask(request: GameRequest): Promise<unknown> {
		const name = nameOf(request);
		return new Promise((resolve, reject) => {
			if (this.whyClosed !== undefined) {
				reject(new LinkError(`${name}: the link is closed: ${this.whyClosed}.`, true));
				return;
			}
			const id = this.lastId + 1;
			const bytes = write(name, id, request);
			this.lastId = id;
			this.options.transcript?.request(id, request);
			const limit = new TimeLimit(this.options.timeoutSeconds, () => {
				this.finish(id)?.reject(this.timeoutError(name));
			});
			this.open.set(id, { name, resolve, reject, limit });
			this.hold();
			this.waiting.push({ id, bytes });
			this.sendWaiting();
		});
	}

	/** Ends the link; the game continues. */
	close(): void {
		this.end('the host closed it');
		this.socket.close(1000, 'closed by the host');
	}

	/** Ends the link without waiting for the game. */
	terminate(): void {
		this.end('the host closed it');
		this.socket.terminate();
	}

	private hold(): void {
		this.arrival.hold(this.options.isBackground !== true || this.open.size > 0);
	}

	private timeoutError(name: string): LinkError {
		return new LinkError(
			`${name}: no answer within ${this.options.timeoutSeconds} seconds. A request that waits for a player takes as long as the player does; requestTimeoutSeconds sets the limit.`,
		);
	}

	private sendWaiting(): void {
		while (
			this.waiting[0] !== undefined &&
			this.sizes.size < mostOpen &&
			(this.sizes.size === 0 || this.openBytes + this.waiting[0].bytes.length < mostOpenBytes)
		) {
			const { id, bytes } = this.waiting[0];
			this.waiting.shift();
			this.sizes.set(id, bytes.length);
			this.openBytes += bytes.length;
			this.socket.send(bytes, { binary: false });
		}
	}

	private receive(bytes: Buffer, isBinary: boolean): void {
		if (!this.isOpen) {
			return;
		}
		try {
			if (isBinary) {
				throw new GarbageError('it is not text');
			}
			this.handle(parseMessage(bytes.toString()));
		} catch (error) {
			if (!(error instanceof GarbageError)) {
				throw error;
			}
			this.end(`the game sent an invalid message: ${error.message}`);
			this.socket.close(closeCodes.violation, 'invalid message');
		}
	}

	private handle(message: GameMessage): void {
		switch (message.type) {
			case 'answer': {
				const request = this.finish(message.id);
				this.options.transcript?.answer(message.id, { value: message.value });
				request?.resolve(message.value);
				return;
			}
			case 'failure': {
				const request = this.finish(message.id);
				this.options.transcript?.answer(message.id, { error: message.error });
				request?.reject(new AudioSessionError(request.name, message.error));
				return;
			}
			case 'event':
				this.options.transcript?.event(message.signal, message.arguments);
				this.listener.onEvent(message.signal, message.arguments);
				return;
			default:
				throw new GarbageError(`${message.type} is not allowed after the handshake`);
		}
	}

	private finish(id: number): OpenRequest | undefined {
		const request = this.open.get(id);
		if (!Number.isInteger(id) || id > this.lastId || id < 1) {
			throw new GarbageError(`it answers request ${id}, which was not made`);
		}
		// The answer to a request that timed out is ignored.
		this.open.delete(id);
		this.hold();
		request?.limit.cancel();
		this.openBytes -= this.sizes.get(id) ?? 0;
		this.sizes.delete(id);
		this.sendWaiting();
		return request;
	}

	private end(why: string): void {
		if (!this.isOpen) {
			return;
		}
		this.whyClosed = why;
		const requests = [...this.open.values()];
		this.open.clear();
		this.waiting.length = 0;
		for (const { name, reject, limit } of requests) {
			limit.cancel();
			reject(new LinkError(`${name}: the link was closed before the answer: ${why}.`, true));
		}
		this.listener.onClosed(why);
	}
}

function nameOf({ operation, method, property, expression, statements }: GameRequest): string {
	return (
		method ??
		(operation === 'assign' ? `set_${property ?? ''}` : property) ??
		expression ??
		statements ??
		operation
	);
}

function write(name: string, id: number, request: GameRequest): Buffer {
	const text = JSON.stringify({ type: 'request', id, ...request }, (_, value: unknown) => {
		// The game could not parse the message and would end the link.
		if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
			throw new LinkError(`${name}: half of a character cannot be sent.`);
		}
		return value;
	});
	const bytes = Buffer.from(text);
	if (bytes.length > longestRequest) {
		throw new LinkError(
			`${name.slice(0, longestName)}: the request has ${bytes.length} bytes, and the limit of the link is ${longestRequest}.`,
		);
	}
	return bytes;
}
