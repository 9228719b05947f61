/**
 * An error that the user can fix. The command line prints it without a stack trace; every other error is
 * considered a bug in the tools.
 */
export class Problem extends Error {
	override readonly name = 'Problem';

	/** Each part is one or more sentences; `why` may hold several lines of evidence. */
	constructor(
		/** What happened, one sentence. */
		readonly what: string,
		/** Why it matters or how it came about. */
		readonly why: string,
		/** The one command or page that fixes it. */
		readonly fix: string,
	) {
		super([what, why, fix].filter((part) => part !== '').join('\n'));
	}
}
