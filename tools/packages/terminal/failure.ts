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

/** What the system says of a file or folder that a person at the keyboard can put right. */
const systemWords: ReadonlyMap<string, string> = new Map([
	['EACCES', 'permission denied'],
	['EPERM', 'operation not permitted'],
	['EROFS', 'the file system is read-only'],
	['ENOSPC', 'no space is left'],
	['EDQUOT', 'the quota of disk space is used up'],
	['ENOTDIR', 'a part of the path is not a folder'],
	['ELOOP', 'symbolic links lead round in a circle'],
	['ENAMETOOLONG', 'the name is too long'],
	['EMFILE', 'too many files are open'],
	['ENFILE', 'too many files are open'],
	['EIO', 'the disk does not answer as it should'],
]);

/** Puts an error of the file system into words; undefined for every other one. */
function describeSystemError(error: Error): string | undefined {
	const { code, path: file } = error as NodeJS.ErrnoException;
	const reason = systemWords.get(code ?? '');
	if (reason === undefined || typeof file !== 'string') {
		return undefined;
	}
	return [
		`${file} cannot be used: ${reason}.`,
		error.message,
		'To mend it: give it to the user that you are, or make room, and start again.',
	].join('\n');
}

/**
 * Puts an error in the words that the terminal shows. A problem says what, why and what mends it; so
 * does a file or folder that the system keeps from us;
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
	const system = error instanceof Error ? describeSystemError(error) : undefined;
	if (system !== undefined) {
		return system;
	}
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const firstLine = message.split('\n')[0] ?? '';
	return `A bug in these tools: ${firstLine} (set DEBUG=1 and run it again to see where)`;
}
