import fs from 'node:fs';
import path from 'node:path';
import { lock } from 'proper-lockfile';

/** Milliseconds after which a lock whose holder was killed is taken over. */
const stale = 60_000;
/** Milliseconds between two attempts. */
const pause = 250;

/**
 * Does something while no other process does anything under the same name. Waits as long as it takes.
 * @param folder holds the lock, absolute; made where it is missing
 * @param name what must not happen twice at the same time, such as `build`
 */
export async function withLock<T>(
	folder: string,
	name: string,
	work: () => Promise<T>,
): Promise<T> {
	fs.mkdirSync(folder, { recursive: true });
	const release = await lock(path.join(folder, name), {
		realpath: false,
		stale,
		retries: { forever: true, factor: 1, minTimeout: pause, maxTimeout: pause },
	});
	try {
		return await work();
	} finally {
		await release();
	}
}
