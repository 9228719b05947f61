import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder';

/**
 * Tries whether files can be made in a folder, which is made where it is missing.
 * @returns the system's words for what is in the way; undefined when nothing is
 */
export function whyNotWritable(folder: string): string | undefined {
	const file = path.join(folder, `.writable-${process.pid}`);
	try {
		makeFolder(folder);
		fs.writeFileSync(file, '');
		fs.unlinkSync(file);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
