import type { Readable, Writable } from 'node:stream';
import { endWithUs, killLeftovers, killTree } from './process-tree';

/** The limits of a process, after which it and all processes that it started are killed. */
export interface Limits {
	/** Seconds; 0 is no limit. */
	readonly seconds: number;
	/** Bytes of each output stream. */
	readonly bytes: number;
}

/** `time`: it ran too long. `output`: it printed too much. */
export type Limit = 'time' | 'output';

/** A supervised process. It leads its own process group. */
export interface Supervised {
	readonly stdout: Readable;
	readonly stderr: Readable;
	/** All pipes to it, including the two above. */
	readonly stdio: readonly (Readable | Writable | null | undefined)[];
	once(event: 'exit', listener: () => void): unknown;
}

const closingSeconds = 1;

/**
 * Ends a process that exceeds a limit and, after its end, the processes that it left behind. Its pipes are
 * closed soon after its end, even when another process holds them. It ends with this process.
 * @returns an object that names the limit when it is reached
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
		// A process that left the process group may keep the pipes open for any time.
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
