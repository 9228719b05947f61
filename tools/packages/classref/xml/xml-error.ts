/** An XML document that is not well-formed, in the words of expat, the parser that Python uses. */
export class XmlError extends Error {
	override readonly name = 'XmlError';

	/** Has no place when the document could not be read as text. */
	constructor(
		/** What is wrong, such as `mismatched tag`. */
		readonly reason: string,
		/** From 1. */
		readonly line?: number,
		/** From 0, in characters. */
		readonly column?: number,
	) {
		super(
			line === undefined || column === undefined
				? reason
				: `${reason}: line ${line}, column ${column}`,
		);
	}
}
