import { existsSync, readdirSync, readFileSync, statSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { leadsOutOf } from '../packages/files/leads-out-of';
import { makeFolder } from '../packages/files/make-folder';
import { Problem } from '../packages/terminal/problem';
import { hasNotice } from './emit/notice';

/** Generated files: their text by path relative to the output folder, with forward slashes. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The file that records the sources of the others. A folder with this file is a generated one. */
export const recordFile = 'made_from.json';

/**
 * Checks that files in a folder may be removed when they are no longer generated.
 * @throws {Problem} if the folder contains files that were not generated
 */
export function needGeneratedFolder(folder: string): void {
	const isForeign =
		existsSync(folder) &&
		(!statSync(folder).isDirectory() ||
			(readdirSync(folder).length > 0 && !existsSync(path.join(folder, recordFile))));
	if (isForeign) {
		throw new Problem(
			`${folder} contains files that were not generated.`,
			`The command removes files that it did not generate from the output folder, and this folder has no ${recordFile}.`,
			'Use a new folder, or one that this command wrote before: --output FOLDER',
		);
	}
}

/**
 * Makes the folder contain exactly the given files. A file with the right text is not written,
 * so that nothing is compiled again unnecessarily.
 * @returns the paths that were written or removed.
 * @throws {Problem} if a link leads out of the folder; then nothing is written
 */
export function writeFiles(folder: string, files: GeneratedFiles): string[] {
	return write(folder, files, staleFiles(folder, files));
}

/** Returns the files of the folder that are missing, differ, or should not exist, sorted by path. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
	return [...wrongFiles(folder, files), ...superfluous(listFiles(folder), files)].sort();
}

/**
 * Writes the given files that are missing or differ, and changes no other file.
 * @param root the folder that the paths are relative to
 * @returns the paths that were written
 */
export function writeAmongOthers(root: string, files: GeneratedFiles): string[] {
	return write(root, files, wrongFiles(root, files).sort());
}

/**
 * Does the same as {@link writeAmongOthers} for all generated files, and also removes those that are no longer
 * generated, see {@link staleGenerated}.
 * @param root the folder that the paths are relative to
 */
export function writeGenerated(root: string, files: GeneratedFiles): string[] {
	return write(root, files, staleGenerated(root, files));
}

/**
 * Returns the generated files that are missing or differ, and the files in folders `gen` with the notice of a
 * generated file that are no longer generated, sorted by path.
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
				`A symbolic link in the path leads out of the output folder, to ${outside}.`,
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
