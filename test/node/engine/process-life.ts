import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Returns whether a process runs. A zombie counts as ended. */
export function isAlive(pid: number): boolean {
	const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
	return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

/** Waits until a condition holds. Throws after `seconds`. */
export async function until(condition: () => boolean, seconds = 5): Promise<void> {
	const end = Date.now() + seconds * 1000;
	while (!condition()) {
		if (Date.now() > end) {
			throw new Error(
				`The condition did not hold within ${seconds} s: ${condition.toString()}`,
			);
		}
		await setTimeout(20);
	}
}
