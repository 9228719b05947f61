const errorLine =
	/(?:^|\s)(?:fatal error|error)(?:\s+[A-Z]+\d+)?\s*:|: undefined reference to |undefined symbols?|multiple definition of |^scons: \*\*\* |\bError:|^\S+Error\b/i;
const closing =
	/^scons: (?:\*\*\* \[|building terminated)|^collect2: error|ld returned 1 exit status/;
const firstErrors = 3;
const linesOfAnError = 6;

/**
 * Returns the first compiler or linker errors in a build's output, each with the lines that show its place.
 * Returns the last lines when no error is recognized.
 */
export function firstCompilerErrors(output: string): string {
	const lines = output.split(/\r?\n/);
	const starts = lines
		.map((line, index) => ({ line, index }))
		.filter(({ line }) => errorLine.test(line) && !closing.test(line))
		.map(({ index }) => index);
	if (starts.length === 0) {
		return lines
			.filter((line) => line.trim() !== '')
			.slice(-10)
			.join('\n');
	}
	const shown = starts.slice(0, firstErrors).flatMap((start, order) => {
		const next = starts[order + 1] ?? lines.length;
		return lines
			.slice(start, Math.min(next, start + linesOfAnError))
			.filter((line) => !closing.test(line));
	});
	const more = starts.length - firstErrors;
	return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n').trimEnd();
}
