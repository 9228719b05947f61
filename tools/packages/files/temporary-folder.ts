import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Problem } from '../terminal/problem';

/**
 * Makes a new folder in the system's temporary folder; the caller removes it.
 * @param prefix the start of its name
 * @returns its path, absolute if the system's path is
 * @throws {Problem} when it cannot be made, for example when `TMPDIR` is not a folder
 */
export function temporaryFolder(prefix: string): string {
	const place = os.tmpdir();
	try {
		return fs.mkdtempSync(path.join(place, prefix));
	} catch (error) {
		const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
		throw new Problem(
			`No temporary folder can be made in ${place}.`,
			error instanceof Error ? error.message : String(error),
			`Set ${variable} to a folder that you may write into, or unset it.`,
		);
	}
}
