import type { GameRequest } from './request';
import type { GameError } from './messages';

/** What came of a request. */
export type Outcome = { readonly value: unknown } | { readonly error: GameError };

/** What hears of everything that travels on a link after the handshake, in order. */
export interface Transcript {
	request(id: number, request: GameRequest): void;
	answer(id: number, outcome: Outcome): void;
	event(signal: string, args: readonly unknown[]): void;
}
