import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../is-alive';

/**
 * Removes the folders of killed installations. The process id in the name shows whether the process still
 * runs.
 */
export function removeDeadPartials(deps: string): void {
	if (!fs.existsSync(deps)) {
		return;
	}
	for (const name of fs.readdirSync(deps)) {
		const pid = /\.partial-(\d+)$/.exec(name)?.[1];
		if (pid !== undefined && !isAlive(Number(pid))) {
			fs.rmSync(path.join(deps, name), { recursive: true, force: true });
		}
	}
}
