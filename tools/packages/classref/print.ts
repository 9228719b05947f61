/** Prints a line, as it is: a message may hold what `console.log` would take for a placeholder. */
export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
