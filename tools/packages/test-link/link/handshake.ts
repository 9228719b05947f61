import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { linkProtocol } from '../../../api/test-link';

const tokenBytes = 24;

/** Returns a token for one game: 48 random characters that cannot be guessed. */
export function newToken(): string {
	return randomBytes(tokenBytes).toString('hex');
}

/** The host's half of the handshake: each side proves that it knows the token, and neither sends it. */
export class Handshake {
	readonly nonce = randomBytes(linkProtocol.nonceSize).toString('hex');

	/** The game sends its nonce in its first message. */
	constructor(
		private readonly token: string,
		private readonly gameNonce: string,
	) {}

	/** Proves to the game that the host knows the token. */
	get proof(): string {
		return this.sign('host');
	}

	/** Returns whether the game knows the token. Takes as long for a wrong proof as for a right one. */
	isGenuine(proof: string): boolean {
		const right = Buffer.from(this.sign('game'));
		const given = Buffer.from(proof);
		return given.length === right.length && timingSafeEqual(given, right);
	}

	private sign(side: 'host' | 'game'): string {
		return createHmac('sha256', this.token)
			.update(`${side}:${this.gameNonce}:${this.nonce}`)
			.digest('hex');
	}
}
