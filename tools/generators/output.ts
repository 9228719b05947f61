import { existsSync, readdirSync, readFileSync, statSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leadsOutOf } from '../packages/files/leads-out-of';
import { makeFolder } from '../packages/files/make-folder';
import { Problem } from '../packages/terminal/problem';
import { hasNotice } from './emit/notice';

/** Generated files: their text by path relative to the output folder, with forward slashes. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The file that says what the others were made from: where it is, the folder is a generated one. */
export const recordFile = 'made_from.json';

/**
 * Sees that a folder is one whose files may be removed when they are generated no longer.
 * @throws {Problem} when it holds files that were not generated
 */
export function needGeneratedFolder(folder: string): void {
	const isForeign =
		existsSync(folder) &&
		(!statSync(folder).isDirectory() ||
			(readdirSync(folder).length > 0 && !existsSync(path.join(folder, recordFile))));
	if (isForeign) {
		throw new Problem(
			`${folder} holds something that was not generated.`,
			`What is not generated is removed from the output folder, and this one has no ${recordFile}.`,
			'Give a new folder, or one that this command wrote before: --output FOLDER',
		);
	}
}

/**
 * Makes the folder hold exactly the given files. A file whose text is right already is left alone,
 * so that nothing is compiled again without need.
 * @returns the paths that were written or removed.
 * @throws {Problem} when a link leads out of the folder; then nothing is written
 */
export function writeFiles(folder: string, files: GeneratedFiles): string[] {
	return write(folder, files, staleFiles(folder, files));
}

/** The files of the folder that are missing, differ, or should not be there, sorted by path. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
	return [...wrongFiles(folder, files), ...superfluous(listFiles(folder), files)].sort();
}

/**
 * Writes the given files where they are missing or differ, and leaves every other one alone.
 * @param root the folder that the paths are relative to
 * @returns the paths that were written
 */
export function writeAmongOthers(root: string, files: GeneratedFiles): string[] {
	return write(root, files, wrongFiles(root, files).sort());
}

/**
 * As {@link writeAmongOthers}, for all the files that are generated there: it removes those that are generated no
 * longer, see {@link staleGenerated}.
 * @param root the folder that the paths are relative to
 */
export function writeGenerated(root: string, files: GeneratedFiles): string[] {
	return write(root, files, staleGenerated(root, files));
}

/**
 * Of all the files that are generated, those that are missing or differ, and those in a folder `gen` that bear the
 * notice of a generated file though nothing makes them any more, sorted by path.
 * @param root the folder that the paths are relative to
 */
export function staleGenerated(root: string, files: GeneratedFiles): string[] {
	const folders = new Set(
		[...files.keys()].flatMap((name) => /^.*?\bgen(?=\/)/.exec(name) ?? []),
	);
	const present = [...folders].flatMap((folder) =>
		listFiles(path.join(root, folder)).map((name) => `${folder}/${name}`),
	);
	const orphans = superfluous(present, files).filter((name) =>
		hasNotice(readFileSync(path.join(root, name), 'utf8')),
	);
	return [...wrongFiles(root, files), ...orphans].sort();
}

function write(folder: string, files: GeneratedFiles, stale: string[]): string[] {
	for (const name of stale) {
		const outside = leadsOutOf(folder, name);
		if (outside !== undefined) {
			throw new Problem(
				`${path.join(folder, name)} cannot be written.`,
				`A symbolic link on the way leads out of the output folder, to ${outside}.`,
				'Remove the link.',
			);
		}
	}
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

function wrongFiles(folder: string, files: GeneratedFiles): string[] {
	return [...files]
		.filter(([name, text]) => {
			const file = path.join(folder, name);
			return !existsSync(file) || readFileSync(file, 'utf8') !== text;
		})
		.map(([name]) => name);
}

function superfluous(present: readonly string[], files: GeneratedFiles): string[] {
	return present.filter((name) => !files.has(name));
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
