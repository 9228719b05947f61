/** Prints a line unchanged: `console.log` could take a part of it for a placeholder. */
export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
