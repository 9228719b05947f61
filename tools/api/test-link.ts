/** The JSON type of a field of a request. `any` is not checked. */
export type LinkFieldType = 'text' | 'number' | 'list' | 'any';

/** Constants that both sides of the test link share: the host (TypeScript) and the game (GDScript). */
export const linkProtocol = {
	/** Both sides must speak the same version. */
	version: 1,
	/** The user argument that makes the game connect; `HOST:PORT/TOKEN` follows. */
	userArgument: '--audio-session-link=',
	/** In characters. Anyone who guesses the token can run code in the game. */
	shortestToken: 32,
	/** In bytes: the random number in each side's greeting. */
	nonceSize: 16,
	/** In bytes. A longer message from the host closes the link; the game continues. */
	longestMessageOfHost: 1024 * 1024,
	/** In bytes. A screenshot of the game's window is sent in one message. */
	longestMessageOfGame: 64 * 1024 * 1024,
	/** The highest number of frames in one `wait` request. */
	mostFrames: 1_000_000,
} as const;

/** The codes with which the host closes the WebSocket. */
export const closeCodes = {
	/** The game sent an invalid or unexpected message. */
	violation: 1008,
	/** The game does not know the token. */
	unproved: 4001,
	/** The game uses another version of the protocol. */
	version: 4002,
	/** Another game is connected. */
	taken: 4003,
	/** The game took too long. */
	late: 4004,
} as const;

/** Close codes after which the game tries to connect again later. */
export const retryCodes: readonly number[] = [closeCodes.taken, closeCodes.late];

/** The operations that the host can request from the game, each with the fields of its request. */
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

/** Optional fields of a request. */
export const optionalLinkFields: readonly string[] = ['arguments'];
