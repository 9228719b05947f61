/** The link to the game has ended or never existed. The request may or may not have been carried out. */
export class LinkError extends Error {
	override readonly name = 'LinkError';

	/** The message names the request and why it has no answer. */
	constructor(
		message: string,
		/** Whether the link has ended; false when only this request failed. */
		readonly isOver = false,
	) {
		super(message);
	}
}
