/** A type of JSON that a field of a request has. `any` is not checked. */
export type LinkFieldType = 'text' | 'number' | 'list' | 'any';

/** What both sides of the test link agree on: the host, which is TypeScript, and the game, which is GDScript. */
export const linkProtocol = {
	/** Both sides must speak the same version. */
	version: 1,
	/** The user argument of the game that asks for the link; `HOST:PORT/TOKEN` follows. */
	userArgument: '--audio-session-link=',
	/** Characters. Whoever guesses the token can run code in the game. */
	shortestToken: 32,
	/** Bytes of the number that each side makes for its greeting. */
	nonceSize: 16,
	/** Bytes. A message of the host that is longer ends the link; the game goes on. */
	longestMessageOfHost: 1024 * 1024,
	/** Bytes. A picture of a game's window is sent in one message. */
	longestMessageOfGame: 64 * 1024 * 1024,
	/** The most frames that can be waited for at once. */
	mostFrames: 1_000_000,
} as const;

/** The codes with which the host closes the WebSocket. */
export const closeCodes = {
	/** It sent what is no message, or what has no place here. */
	violation: 1008,
	/** It does not know the token. */
	unproved: 4001,
	/** It speaks another version of the link. */
	version: 4002,
	/** There is another game just now. */
	taken: 4003,
	/** It took too long. */
	late: 4004,
} as const;

/** Those after which the game connects again: the host may have room for it later. */
export const retryCodes: readonly number[] = [closeCodes.taken, closeCodes.late];

/** What a game can be asked to do, each with the fields of its request. */
export const linkOperations = {
	get: { property: 'text' },
	assign: { property: 'text', value: 'any' },
	call: { method: 'text', arguments: 'list' },
	simulate: { method: 'text', arguments: 'list' },
	evaluate: { expression: 'text' },
	run: { statements: 'text' },
	screenshot: {},
	wait: { frames: 'number' },
	quit: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, LinkFieldType>>>>;

/** Fields that a request may leave out. */
export const optionalLinkFields: readonly string[] = ['arguments'];
