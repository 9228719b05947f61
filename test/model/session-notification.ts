/** An emitted signal with its arguments, or a completed request with its number and its error. */
export type SessionNotification =
	readonly ['signal', string, ...unknown[]] | readonly ['done', number, number];

/** Builds the notification of a signal. */
export function signal(name: string, ...values: unknown[]): SessionNotification {
	return ['signal', name, ...values];
}
