interface ProblemLike {
	readonly what: string;
	readonly why: string;
	readonly mend: string;
}

function isProblem(error: unknown): error is ProblemLike {
	return (
		error instanceof Error &&
		'what' in error &&
		'why' in error &&
		'mend' in error &&
		[error.what, error.why, error.mend].every((part) => typeof part === 'string')
	);
}

/**
 * Puts an error in the words that the terminal shows. A problem says what, why and what mends it;
 * anything else is a bug of ours and says how to see the stack.
 * @param debug whether the stack is wanted now
 */
export function describeFailure(error: unknown, debug: boolean): string {
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	if (isProblem(error)) {
		const why = error.why.trim() === '' ? [] : [error.why.trimEnd()];
		const mend = error.mend.trim() === '' ? [] : [`To mend it: ${error.mend}`];
		const words = [error.what, ...why, ...mend];
		return [...words, ...(debug ? [stack] : [])].join('\n');
	}
	if (debug) {
		return stack;
	}
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const firstLine = message.split('\n')[0] ?? '';
	return `A bug in these tools: ${firstLine} (set DEBUG=1 and run it again to see where)`;
}
