import { availableParallelism } from 'node:os';

/**
 * Does something for each of some things, as many at once as the machine has processors.
 * @throws what the first failure threw
 */
export async function sideBySide<T>(
	things: readonly T[],
	work: (thing: T) => Promise<void>,
): Promise<void> {
	const rest = things.values();
	const lane = async (): Promise<void> => {
		for (const thing of rest) {
			await work(thing);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
}
