/** Returns the middle value; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle];
	const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
	if (upper === undefined || lower === undefined) {
		throw new Error('An empty list has no median.');
	}
	return (lower + upper) / 2;
}
