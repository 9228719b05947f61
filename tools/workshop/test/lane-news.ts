import type { Stats } from './reporter';

/** A message from the process of a lane to the process that started it. */
export type LaneNews =
	| { readonly kind: 'running'; readonly test: string; readonly stats: Stats }
	| { readonly kind: 'ended'; readonly stats: Stats };

/** Sends a message to the process that started this one, if the two are connected. */
export function sendNews(news: LaneNews): void {
	process.send?.(news);
}

/** Whether a message from another process is {@link LaneNews}. */
export function isLaneNews(message: unknown): message is LaneNews {
	return (
		typeof message === 'object' &&
		message !== null &&
		'kind' in message &&
		(message.kind === 'running' || message.kind === 'ended')
	);
}
