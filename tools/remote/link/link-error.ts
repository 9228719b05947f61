/** The link to the game is broken or was never there; what was asked may or may not have happened. */
export class LinkError extends Error {
	override readonly name = 'LinkError';
}
