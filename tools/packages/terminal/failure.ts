interface ProblemLike {
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

function isProblem(error: unknown): error is ProblemLike {
	return (
		error instanceof Error &&
		'what' in error &&
		'why' in error &&
		'fix' in error &&
		[error.what, error.why, error.fix].every((part) => typeof part === 'string')
	);
}

/** Words for the system errors about files and folders that the user can fix. */
const systemWords: ReadonlyMap<string, string> = new Map([
	['EACCES', 'permission denied'],
	['EPERM', 'operation not permitted'],
	['EROFS', 'the file system is read-only'],
	['ENOSPC', 'no space is left'],
	['EDQUOT', 'the quota of disk space is used up'],
	['ENOTDIR', 'a part of the path is not a folder'],
	['ELOOP', 'symbolic links form a circle'],
	['ENAMETOOLONG', 'the name is too long'],
	['EMFILE', 'too many files are open'],
	['ENFILE', 'too many files are open'],
	['EIO', 'the disk does not work correctly'],
]);

/** Describes an error of the file system in words; undefined for every other error. */
function describeSystemError(error: Error): string | undefined {
	const { code, path: file } = error as NodeJS.ErrnoException;
	const reason = systemWords.get(code ?? '');
	if (reason === undefined || typeof file !== 'string') {
		return undefined;
	}
	return [
		`${file} cannot be used: ${reason}.`,
		error.message,
		'To fix it: make it accessible to your user, or free disk space, and start again.',
	].join('\n');
}

/**
 * Returns the text that the terminal shows for an error. A problem says what, why and what fixes it, and so
 * does an error about a file or folder. Any other error is a bug in the tools; its text says how to see the
 * stack.
 * @param debug whether to show the stack
 */
export function describeFailure(error: unknown, debug: boolean): string {
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	if (isProblem(error)) {
		const why = error.why.trim() === '' ? [] : [error.why.trimEnd()];
		const fix = error.fix.trim() === '' ? [] : [`To fix it: ${error.fix}`];
		const words = [error.what, ...why, ...fix];
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
