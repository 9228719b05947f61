import { OfflineProblem } from './run-apt';

/**
 * Tries the suites of an archive in order and answers with what the first gives that has it.
 * @param get throws when a suite lacks it
 * @throws what the first suite threw, when none has it; at once when there is no network
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
