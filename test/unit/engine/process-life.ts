import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
	const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
	return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

/** Waits until a condition holds, at most that long. */
export async function until(condition: () => boolean, seconds = 5): Promise<void> {
	const end = Date.now() + seconds * 1000;
	while (!condition()) {
		if (Date.now() > end) {
			throw new Error(`It did not come true within ${seconds} s: ${condition.toString()}`);
		}
		await setTimeout(20);
	}
}
