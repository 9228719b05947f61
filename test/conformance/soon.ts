/** Nothing takes that long unless it never comes. In milliseconds. */
const patience = 15_000;
const pause = 10;

/**
 * Reads a value until it is the one that is expected.
 * @throws {Error} with what it was instead, when that does not come
 */
export async function soon<T>(what: string, read: () => Promise<T>, expected: T): Promise<void> {
	const start = performance.now();
	let value = await read();
	while (value !== expected) {
		if (performance.now() - start > patience) {
			throw new Error(`${what} stays ${String(value)}, and never is ${String(expected)}`);
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
		value = await read();
	}
}
