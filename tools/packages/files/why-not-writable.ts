import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder';

/**
 * Checks whether files can be made in a folder. Makes the folder when it is missing.
 * @returns the system's error message; undefined when files can be made
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
