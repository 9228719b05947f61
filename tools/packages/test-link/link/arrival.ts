import type { GameDescription } from './messages';

/** What is used of a WebSocket, so that who uses the package needs no types of its library. */
export interface LinkSocket {
	readonly readyState: number;
	readonly OPEN: number;
	send(bytes: Buffer, options: { binary: boolean }): void;
	close(code: number, reason: string): void;
	terminate(): void;
	on(event: 'close', listener: (code: number, reason: Buffer) => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
}

/** A game that knows the token and runs. */
export interface Arrival {
	readonly socket: LinkSocket;
	readonly about: GameDescription;
	/** The volume of the device when the game was ready; undefined where there is no session. */
	readonly outputVolume: number | undefined;
	/** Says whether the connection keeps this process running. At first it does. */
	readonly hold: (isHeld: boolean) => void;
	/** Hands over the messages since the game was ready, and those to come. */
	readonly listen: (onMessage: (bytes: Buffer, isBinary: boolean) => void) => void;
}
