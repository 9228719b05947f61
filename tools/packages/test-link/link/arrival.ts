import type { GameDescription } from './messages';

/** The used part of a WebSocket, so that users of the package do not need the types of its library. */
export interface LinkSocket {
	readonly readyState: number;
	readonly OPEN: number;
	send(bytes: Buffer, options: { binary: boolean }): void;
	close(code: number, reason: string): void;
	terminate(): void;
	on(event: 'close', listener: (code: number, reason: Buffer) => void): unknown;
	on(event: 'error', listener: (error: Error) => void): unknown;
}

/** A running game that knows the token. */
export interface Arrival {
	readonly socket: LinkSocket;
	readonly about: GameDescription;
	/** The volume of the device when the game was ready; undefined without a session. */
	readonly outputVolume: number | undefined;
	/** Sets whether the connection keeps this process running. At first it does. */
	readonly hold: (isHeld: boolean) => void;
	/** Passes on the messages since the game was ready, and all later ones. */
	readonly listen: (onMessage: (bytes: Buffer, isBinary: boolean) => void) => void;
}
