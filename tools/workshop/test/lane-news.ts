import type { Stats } from './reporter';

/** What the process of a lane sends to the one that started it. */
export type LaneNews =
	| { readonly kind: 'running'; readonly test: string; readonly stats: Stats }
	| { readonly kind: 'ended'; readonly stats: Stats };

/** Sends news to the process that started this one; does nothing when that does not listen. */
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
