import { availableParallelism } from 'node:os';

/**
 * Calls `work` for each item, as many at once as the machine has processors.
 * @throws the error of the first failure
 */
export async function sideBySide<T>(
	items: readonly T[],
	work: (item: T) => Promise<void>,
): Promise<void> {
	const rest = items.values();
	const lane = async (): Promise<void> => {
		for (const item of rest) {
			await work(item);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
}
