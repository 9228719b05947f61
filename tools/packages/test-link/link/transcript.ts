import type { GameRequest } from './request';
import type { GameError } from './messages';

/** The result of a request. */
export type Outcome = { readonly value: unknown } | { readonly error: GameError };

/** Receives every request, answer and event of a link after the handshake, in order. */
export interface Transcript {
	request(id: number, request: GameRequest): void;
	answer(id: number, outcome: Outcome): void;
	event(signal: string, args: readonly unknown[]): void;
}
