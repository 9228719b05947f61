import type { Readable, Writable } from 'node:stream';
import { endWithUs, killLeftovers, killTree } from './process-tree';

/** What a process may take before it and everything that it started are killed. */
export interface Limits {
	/** Seconds of time; 0 is no limit. */
	readonly seconds: number;
	/** Bytes of each output stream. */
	readonly bytes: number;
}

/** `time`: it ran longer than it may. `output`: it printed more than it may. */
export type Limit = 'time' | 'output';

/** A process as it is supervised. It leads a process group of its own. */
export interface Supervised {
	readonly stdout: Readable;
	readonly stderr: Readable;
	/** Every pipe to it, the two above among them. */
	readonly stdio: readonly (Readable | Writable | null | undefined)[];
	once(event: 'exit', listener: () => void): unknown;
}

const closingSeconds = 1;

/**
 * Ends a process that goes beyond a limit, and, when it has ended, what it left behind. Its pipes are
 * closed soon after its end, whoever still holds them. It ends with this process.
 * @returns an object that names the limit once it is reached
 */
export function supervise(
	process: Supervised,
	pid: number,
	{ seconds, bytes }: Limits,
): { reached?: Limit } {
	const limit: { reached?: Limit } = {};
	const reach = (reached: Limit): void => {
		limit.reached ??= reached;
		killTree(pid);
	};
	const release = endWithUs(pid);
	const timer =
		seconds > 0
			? setTimeout(() => {
					reach('time');
				}, seconds * 1000)
			: undefined;
	watchFlood([process.stdout, process.stderr], bytes, () => {
		reach('output');
	});
	process.once('exit', () => {
		clearTimeout(timer);
		killLeftovers(pid);
		release();
		// What left the process group may hold the pipes open for as long as it likes.
		const closing = setTimeout(() => {
			process.stdio.forEach((pipe) => pipe?.destroy());
		}, closingSeconds * 1000);
		closing.unref();
	});
	return limit;
}

function watchFlood(streams: readonly Readable[], bytes: number, onFlood: () => void): void {
	for (const stream of streams) {
		let size = 0;
		stream.on('data', (chunk: Buffer) => {
			const before = size;
			size += chunk.length;
			if (size >= bytes && before < bytes) {
				onFlood();
			}
		});
	}
}
