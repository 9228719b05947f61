import type { WebSocket } from 'ws';
import { closeCodes, linkProtocol } from '../../../api/test-link';
import type { Arrival } from './arrival';
import { Handshake } from './handshake';
import { GarbageError, parseMessage } from './messages';
import type { GameDescription, GameMessage } from './messages';
import { TimeLimit } from './time-limit';
import type { Visitor } from './visitor';

/** What a greeting needs from the host. */
export interface GreetingOptions {
	/** The secret that the game must know. */
	readonly token: string;
	/** Whether the game quits when the link ends. */
	readonly quitsWithLink: boolean;
	/** Seconds within which a game must be ready after its proof. */
	readonly readySeconds: number;
	/** Assigns the link to a game that knows the token. Returns false when another game has it. */
	readonly take: () => boolean;
	/** Called with the game when it is ready. */
	readonly onReady: (arrival: Arrival) => void;
}

/** The conversation from the first message of a game until it is ready. */
export class Greeting {
	private handshake: Handshake | undefined;
	private about: GameDescription | undefined;
	private readyLimit: TimeLimit | undefined;
	private error: Error | undefined;

	/** Listens to a WebSocket that was just opened. */
	constructor(
		private readonly socket: WebSocket,
		private readonly visitor: Visitor,
		private readonly options: GreetingOptions,
	) {
		socket.on('error', (error) => {
			this.error = error;
		});
		socket.on('message', this.onMessage);
		socket.once('close', this.onClose);
	}

	private readonly onMessage = (bytes: Buffer, isBinary: boolean): void => {
		if (this.visitor.isRefused) {
			return;
		}
		try {
			if (isBinary) {
				throw new GarbageError('it is not text');
			}
			this.receive(parseMessage(bytes.toString()));
		} catch (error) {
			if (!(error instanceof GarbageError)) {
				throw error;
			}
			this.refuse(closeCodes.violation, `it sent an invalid message: ${error.message}`);
		}
	};

	private readonly onClose = (): void => {
		this.readyLimit?.cancel();
		const when = this.about === undefined ? 'the handshake was over' : 'it was ready';
		const why = this.error === undefined ? '' : ` (${this.error.message})`;
		this.refuse(closeCodes.violation, `it went away before ${when}${why}`);
	};

	private refuse(code: number, why: string): void {
		this.readyLimit?.cancel();
		this.visitor.refuse(code, why);
	}

	private receive(message: GameMessage): void {
		if (this.about !== undefined) {
			this.receiveProved(message, this.about);
		} else if (message.type === 'hello' && this.handshake === undefined) {
			this.challenge(message);
		} else if (message.type === 'proof' && this.handshake !== undefined) {
			this.welcome(message, this.handshake);
		} else {
			this.refuseType(message);
		}
	}

	private challenge(hello: Extract<GameMessage, { type: 'hello' }>): void {
		if (hello.protocol !== linkProtocol.version) {
			this.refuse(
				closeCodes.version,
				`it speaks version ${hello.protocol} of the link, this host version ${linkProtocol.version}`,
			);
			return;
		}
		this.handshake = new Handshake(this.options.token, hello.nonce);
		const { nonce, proof } = this.handshake;
		this.send({ type: 'challenge', protocol: linkProtocol.version, nonce, proof });
	}

	private welcome(
		{ proof, about }: Extract<GameMessage, { type: 'proof' }>,
		handshake: Handshake,
	): void {
		if (!handshake.isGenuine(proof)) {
			this.refuse(closeCodes.unproved, 'it does not know the token');
		} else if (!this.options.take()) {
			this.refuse(closeCodes.taken, 'the link is taken');
		} else {
			const { quitsWithLink, readySeconds } = this.options;
			this.visitor.prove();
			this.about = about;
			this.readyLimit = new TimeLimit(readySeconds, () => {
				this.refuse(closeCodes.late, `it was not ready within ${readySeconds} seconds`);
			});
			this.send({ type: 'welcome', quits_with_link: quitsWithLink });
		}
	}

	private receiveProved(message: GameMessage, about: GameDescription): void {
		if (message.type === 'event') {
			// The session of a game may change while its scene loads. Its state is requested later.
			return;
		}
		if (message.type !== 'ready') {
			this.refuseType(message);
			return;
		}
		this.readyLimit?.cancel();
		this.socket.off('message', this.onMessage);
		this.socket.off('close', this.onClose);
		const { socket } = this;
		const { outputVolume } = message;
		const hold = (isHeld: boolean): void => {
			this.visitor.hold(isHeld);
		};
		this.options.onReady({ socket, about, outputVolume, hold, listen: keepMessages(socket) });
	}

	private refuseType({ type }: GameMessage): void {
		this.refuse(closeCodes.violation, `${type} is not allowed at this point`);
	}

	private send(message: object): void {
		this.socket.send(JSON.stringify(message));
	}
}

// Keeps messages that arrive before the waiting code listens.
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
