/** The link to the game is broken or was never there; what was asked may or may not have happened. */
export class LinkError extends Error {
	override readonly name = 'LinkError';

	/** What was asked, and why there is no answer. */
	constructor(
		message: string,
		/** Whether nothing more can be asked; otherwise it was this one request. */
		readonly isOver = false,
	) {
		super(message);
	}
}
