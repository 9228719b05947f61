import type { Socket } from 'node:net';
import { closeCodes } from '../../../api/test-link';
import { TimeLimit } from './time-limit';

/** Bytes that a connection may send until it has proved itself, its HTTP request among them. A game sends about 600. */
export const mostUnprovedBytes = 4 * 1024;
// Seconds. A game that is cut off because it loads a large scene connects again.
const patienceSeconds = 5;

/**
 * Somebody who has connected. Until it has proved that it knows the token, anybody on the network may be there,
 * so it gets few bytes and little time, counted from the first byte of its HTTP request.
 *
 * The bytes are counted here, on the connection itself. `ws` has a limit, too, but for the length of a message,
 * and one for the whole life of a WebSocket: the same WebSocket carries the pictures of a game after its proof.
 * `ws` also keeps what it has of a message until the message is whole or too long.
 */
export class Visitor {
	private readonly patience: TimeLimit;
	private isSentAway = false;
	private isProved = false;
	/** Says goodbye before the connection is cut. Before there is a WebSocket, nothing can be said. */
	sayGoodbye: ((code: number, why: string) => void) | undefined;

	/** `onRefused` receives the reason when it is sent away. */
	constructor(
		private readonly socket: Socket,
		private readonly onRefused: (why: string) => void,
	) {
		this.patience = new TimeLimit(patienceSeconds, () => {
			if (this.isSentAway) {
				this.cut();
			} else {
				this.refuse(
					closeCodes.late,
					`it did not prove within ${patienceSeconds} seconds that it knows the token`,
				);
			}
		});
		socket.on('data', this.count);
		socket.once('close', () => {
			this.patience.cancel();
		});
	}

	/** Whether it still takes one of the few places for those who have proved nothing. */
	get isStranger(): boolean {
		return !this.isProved;
	}

	/** Whether it was sent away; nothing that it sends counts. */
	get isRefused(): boolean {
		return this.isSentAway;
	}

	/** Lifts the limits: it knows the token. */
	prove(): void {
		this.isProved = true;
		this.patience.cancel();
		this.socket.off('data', this.count);
	}

	/** Says whether its connection keeps this process running. */
	hold(isHeld: boolean): void {
		if (isHeld) {
			this.socket.ref();
		} else {
			this.socket.unref();
		}
	}

	/** Sends it away, once. */
	refuse(code: number, why: string): void {
		if (this.isSentAway) {
			return;
		}
		this.isSentAway = true;
		this.onRefused(why);
		if (this.sayGoodbye === undefined) {
			this.cut();
		} else {
			this.sayGoodbye(code, why);
		}
	}

	/** Ends the connection at once, without a word. */
	cut(): void {
		this.isSentAway = true;
		this.socket.destroy();
	}

	private readonly count = (): void => {
		if (this.socket.bytesRead > mostUnprovedBytes) {
			// The rest of what it sends is not worth waiting for, so there is no goodbye either.
			this.sayGoodbye = undefined;
			this.refuse(
				closeCodes.violation,
				`it sent more than ${mostUnprovedBytes} bytes before it proved that it knows the token`,
			);
			this.cut();
		}
	};
}
