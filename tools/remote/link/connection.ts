import { AudioSessionError } from '../session-error';
import type { Arrival, LinkSocket } from './arrival';
import { closeCodes } from './close-codes';
import { LinkError } from './link-error';
import { GarbageError, parseMessage } from './messages';
import type { GameDescription, GameMessage } from './messages';
import type { Transcript } from './transcript';

/** What a game can be asked to do; the fields depend on the operation. */
export interface GameRequest {
	readonly operation:
		| 'get'
		| 'assign'
		| 'call'
		| 'simulate'
		| 'evaluate'
		| 'run'
		| 'screenshot'
		| 'wait'
		| 'quit';
	readonly property?: string;
	readonly value?: unknown;
	readonly method?: string;
	readonly arguments?: readonly unknown[];
	readonly expression?: string;
	readonly statements?: string;
	readonly frames?: number;
}

/** What hears of the game. */
export interface LinkListener {
	/** A signal of the session. */
	readonly onEvent: (signal: string, args: readonly unknown[]) => void;
	/** The link is over; nothing more comes. */
	readonly onClosed: (why: string) => void;
}

interface OpenRequest {
	readonly name: string;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
	readonly timer: NodeJS.Timeout;
}

// What the game has room for: it takes in no more than a megabyte between two frames.
const mostOpen = 256;
const mostOpenBytes = 256 * 1024;
const longestRequest = 512 * 1024;

/** Requests to one game and their answers, after the handshake. */
export class Connection {
	private readonly open = new Map<number, OpenRequest>();
	private readonly waiting: { readonly id: number; readonly text: string }[] = [];
	private readonly sizes = new Map<number, number>();
	private openBytes = 0;
	private lastId = 0;
	private whyClosed: string | undefined;

	private readonly socket: LinkSocket;

	/** There is a game at the other end that knows the token. */
	constructor(
		private readonly arrival: Arrival,
		private readonly listener: LinkListener,
		private readonly options: {
			/** After that many seconds a request that has no answer fails. */
			readonly timeoutSeconds: number;
			readonly transcript?: Transcript | undefined;
		},
	) {
		this.socket = arrival.socket;
		this.socket.on('close', (code, reason) => {
			this.end(reason.length > 0 ? reason.toString() : `the game is gone (${code})`);
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

	/** What the game said of itself. */
	get about(): GameDescription {
		return this.arrival.about;
	}

	/** Whether requests can still be answered. */
	get isOpen(): boolean {
		return this.whyClosed === undefined;
	}

	/**
	 * Asks the game for something.
	 * @returns what it answered, as JSON has it
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
			const text = JSON.stringify({ type: 'request', id, ...request });
			if (text.length > longestRequest) {
				reject(new LinkError(`${name}: ${text.length} characters are too many to send.`));
				return;
			}
			this.lastId = id;
			this.options.transcript?.request(id, request);
			const timer = setTimeout(() => {
				this.finish(id)?.reject(this.timeoutError(name));
			}, this.options.timeoutSeconds * 1000);
			this.open.set(id, { name, resolve, reject, timer });
			this.waiting.push({ id, text });
			this.sendWaiting();
		});
	}

	/** Ends the link; the game goes on. */
	close(): void {
		this.end('it was closed here');
		this.socket.close(1000, 'closed by the host');
	}

	/** Ends the link without waiting for the game. */
	terminate(): void {
		this.end('it was closed here');
		this.socket.terminate();
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
			(this.sizes.size === 0 || this.openBytes + this.waiting[0].text.length < mostOpenBytes)
		) {
			const { id, text } = this.waiting[0];
			this.waiting.shift();
			this.sizes.set(id, text.length);
			this.openBytes += text.length;
			this.socket.send(text);
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
			case 'answer':
				this.options.transcript?.answer(message.id, { value: message.value });
				this.finish(message.id)?.resolve(message.value);
				return;
			case 'failure': {
				this.options.transcript?.answer(message.id, { error: message.error });
				const request = this.finish(message.id);
				request?.reject(new AudioSessionError(request.name, message.error));
				return;
			}
			case 'event':
				this.options.transcript?.event(message.signal, message.arguments);
				this.listener.onEvent(message.signal, message.arguments);
				return;
			default:
				throw new GarbageError(`${message.type} has no place after the handshake`);
		}
	}

	private finish(id: number): OpenRequest | undefined {
		const request = this.open.get(id);
		if (id > this.lastId || id < 1) {
			throw new GarbageError(`it answers request ${id}, which nobody made`);
		}
		// The answer to a request that timed out comes to nothing.
		this.open.delete(id);
		clearTimeout(request?.timer);
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
		for (const { name, reject, timer } of requests) {
			clearTimeout(timer);
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
