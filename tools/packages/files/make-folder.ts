import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and its missing parents. Node's own function never returns when a missing folder cannot be
 * made because the system reports that it does not exist, as below `/proc`.
 * @throws {Error} of the file system, when the folder cannot be made
 */
export function makeFolder(folder: string): void {
	if (isFolder(folder)) {
		return;
	}
	const parent = path.dirname(path.resolve(folder));
	if (!isFolder(parent) && parent !== path.resolve(folder)) {
		makeFolder(parent);
	}
	try {
		fs.mkdirSync(folder);
	} catch (error) {
		// Another process may have made it in the meantime.
		if (!isFolder(folder)) {
			throw error;
		}
	}
}

function isFolder(folder: string): boolean {
	try {
		return fs.statSync(folder).isDirectory();
	} catch {
		return false;
	}
}
