/**
 * Something that the person at the keyboard can mend. The command line prints it in plain words,
 * without a stack trace; every other error is taken for a bug of ours.
 */
export class Problem extends Error {
	override readonly name = 'Problem';

	/** Each part is one or more sentences; `why` may hold several lines of evidence. */
	constructor(
		/** What happened, one sentence. */
		readonly what: string,
		/** Why it matters or how it came about. */
		readonly why: string,
		/** The one command or page that mends it. */
		readonly mend: string,
	) {
		super([what, why, mend].filter((part) => part !== '').join('\n'));
	}
}
