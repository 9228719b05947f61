import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../make-folder';

/** Generated files: their text by path relative to the output folder, with forward slashes. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Makes the folder hold exactly the given files. A file whose text is right already is left alone,
 * so that nothing is compiled again without need.
 * @returns the paths that were written or removed.
 */
export function writeFiles(folder: string, files: GeneratedFiles): string[] {
	const stale = staleFiles(folder, files);
	for (const name of stale) {
		const target = path.join(folder, name);
		const text = files.get(name);
		if (text === undefined) {
			rmSync(target);
		} else {
			makeFolder(path.dirname(target));
			writeFileSync(target, text);
		}
	}
	return stale;
}

/** The files of the folder that are missing, differ, or should not be there, sorted by path. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
	const present = new Set(listFiles(folder));
	const wrong = [...files]
		.filter(
			([name, text]) =>
				!present.has(name) || readFileSync(path.join(folder, name), 'utf8') !== text,
		)
		.map(([name]) => name);
	const superfluous = [...present].filter((name) => !files.has(name));
	return [...wrong, ...superfluous].sort();
}

function listFiles(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				path
					.relative(folder, path.join(entry.parentPath, entry.name))
					.replaceAll(path.sep, '/'),
			);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return [];
		}
		throw error;
	}
}
