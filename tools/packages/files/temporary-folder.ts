import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Problem } from '../terminal/problem';

/**
 * Makes a new folder among the system's temporary ones; who asks for it removes it.
 * @param prefix the start of its name
 * @returns its path, absolute where the system's is
 * @throws {Problem} when there can be none, as where `TMPDIR` names no folder
 */
export function temporaryFolder(prefix: string): string {
	const place = os.tmpdir();
	try {
		return fs.mkdtempSync(path.join(place, prefix));
	} catch (error) {
		const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
		throw new Problem(
			`There can be no temporary folder in ${place}.`,
			error instanceof Error ? error.message : String(error),
			`Set ${variable} to a folder that you may write into, or unset it.`,
		);
	}
}
