import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder, and those above it, where they are missing. Node's own way to do so never ends where
 * the system says of a missing folder that it does not exist and cannot be made, as below `/proc`.
 * @throws {Error} of the file system, when there can be none
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
