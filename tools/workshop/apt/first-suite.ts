import { OfflineProblem } from './run-apt';

/**
 * Tries the suites of an archive in order and returns the result of the first suite that does not throw.
 * @param get throws when a suite lacks it
 * @throws the error of the first suite, when all fail; at once when there is no network
 */
export async function fromFirstSuite<T>(
	suites: readonly string[],
	get: (suite: string) => Promise<T>,
): Promise<T> {
	let failure: unknown;
	for (const suite of suites) {
		try {
			return await get(suite);
		} catch (error) {
			if (error instanceof OfflineProblem) {
				throw error;
			}
			failure ??= error;
		}
	}
	throw failure;
}
