/** The codes with which the host closes a WebSocket. The game has its own copy of those after which it connects again. */
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
