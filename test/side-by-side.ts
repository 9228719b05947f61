import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';

/**
 * Calls `work` for each item, as many at once as the machine has processors.
 * @throws the error of the first failure
 */
export async function sideBySide<T>(
	items: readonly T[],
	work: (item: T) => Promise<void>,
): Promise<void> {
	const limit = pLimit(availableParallelism());
	try {
		await Promise.all(items.map((item) => limit(work, item)));
	} finally {
		// After a failure nothing more starts.
		limit.clearQueue();
	}
}
