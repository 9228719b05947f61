/** In milliseconds. Each expected value is reached in less. */
const longestWait = 15_000;
const pause = 10;

/**
 * Reads a value until it equals the expected one.
 * @throws {Error} with the last value after 15 seconds
 */
export async function soon<T>(what: string, read: () => Promise<T>, expected: T): Promise<void> {
	const start = performance.now();
	let value = await read();
	while (value !== expected) {
		if (performance.now() - start > longestWait) {
			throw new Error(`${what} stays ${String(value)} instead of ${String(expected)}`);
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
		value = await read();
	}
}
