import type { Socket } from 'node:net';
import { closeCodes } from '../../../api/test-link';
import { TimeLimit } from './time-limit';

/** Bytes that a connection may send before its proof, including its HTTP request. A game sends about 600. */
export const mostUnprovedBytes = 4 * 1024;
// Seconds. A game that is disconnected because it loads a large scene connects again.
const patienceSeconds = 5;

/**
 * A connection. Before the proof that it knows the token, it may come from anyone on the network, so it gets
 * few bytes and little time, counted from the first byte of its HTTP request.
 *
 * The bytes are counted here, on the connection itself. `ws` only has a limit for the length of a message,
 * which cannot change later: the same WebSocket carries the screenshots of a game after its proof. `ws` also
 * buffers a message until it is complete or too long.
 */
export class Visitor {
	private readonly patience: TimeLimit;
	private isSentAway = false;
	private isProved = false;
	/** Sends a closing message before the connection is cut. Not possible before the WebSocket exists. */
	sayGoodbye: ((code: number, why: string) => void) | undefined;

	/** `onRefused` is called with the reason when it is refused. */
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

	/** Whether it still takes one of the few places for connections without a proof. */
	get isStranger(): boolean {
		return !this.isProved;
	}

	/** Whether it was refused; everything that it sends is ignored. */
	get isRefused(): boolean {
		return this.isSentAway;
	}

	/** Removes the limits: it knows the token. */
	prove(): void {
		this.isProved = true;
		this.patience.cancel();
		this.socket.off('data', this.count);
	}

	/** Sets whether its connection keeps this process running. */
	hold(isHeld: boolean): void {
		if (isHeld) {
			this.socket.ref();
		} else {
			this.socket.unref();
		}
	}

	/** Refuses it, once. */
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

	/** Ends the connection at once, without a closing message. */
	cut(): void {
		this.isSentAway = true;
		this.socket.destroy();
	}

	private readonly count = (): void => {
		if (this.socket.bytesRead > mostUnprovedBytes) {
			// No closing message is sent, because it would wait for the rest of the data.
			this.sayGoodbye = undefined;
			this.refuse(
				closeCodes.violation,
				`it sent more than ${mostUnprovedBytes} bytes before it proved that it knows the token`,
			);
			this.cut();
		}
	};
}
