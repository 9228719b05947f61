/** What was told: a signal with its arguments, or a request that is over with its number and its error. */
export type Told = readonly ['signal', string, ...unknown[]] | readonly ['done', number, number];

/** A signal with its arguments. */
export function signal(name: string, ...values: unknown[]): Told {
	return ['signal', name, ...values];
}
