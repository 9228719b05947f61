import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../../terminal/problem';

/** Folders of the engine's source with class XML in subfolders. */
const deepFolders: ReadonlySet<string> = new Set(['modules', 'platform']);

/** The files found in the given paths. */
export interface Sources {
	/** In the order in which the operating system lists them, as make_rst.py takes them. */
	readonly files: readonly string[];
	/** Named files that are not XML. */
	readonly skipped: readonly string[];
}

/**
 * Finds class XML: in a folder, or deeper in folders called `modules` or `platform`, or as files.
 * @throws {Problem} when a path does not exist, or is neither a file nor a folder
 */
export function findSources(paths: readonly string[]): Sources {
	const files: string[] = [];
	const skipped: string[] = [];
	for (const given of paths) {
		const place = /.[/\\]$/.test(given) ? given.slice(0, -1) : given;
		const stats = fs.statSync(place, { throwIfNoEntry: false });
		if (stats === undefined) {
			throw new Problem(
				`There is no file or folder ${place}.`,
				'Class XML was to be read from it.',
				'Name folders such as doc_classes, or XML files.',
			);
		}
		if (!stats.isFile() && !stats.isDirectory()) {
			throw new Problem(
				`${place} is neither a file nor a folder.`,
				'Class XML was to be read from it.',
				'Name folders such as doc_classes, or XML files.',
			);
		}
		if (stats.isFile()) {
			(place.endsWith('.xml') ? files : skipped).push(place);
		} else if (deepFolders.has(path.basename(place))) {
			addDeep(place, files);
		} else {
			addFolder(place, files);
		}
	}
	return { files, skipped };
}

function addFolder(folder: string, files: string[]): void {
	for (const entry of entriesOf(folder)) {
		if (entry.name.endsWith('.xml')) {
			files.push(joined(folder, entry.name));
		}
	}
}

function addDeep(folder: string, files: string[]): void {
	const folders = entriesOf(folder).filter((entry) => isFolder(entry, folder));
	if (folders.some(({ name }) => name === 'doc_classes')) {
		addFolder(joined(folder, 'doc_classes'), files);
	}
	for (const entry of folders) {
		if (!entry.isSymbolicLink()) {
			addDeep(joined(folder, entry.name), files);
		}
	}
}

function isFolder(entry: fs.Dirent, parent: string): boolean {
	return (
		entry.isDirectory() ||
		(entry.isSymbolicLink() &&
			fs.statSync(joined(parent, entry.name), { throwIfNoEntry: false })?.isDirectory() ===
				true)
	);
}

/**
 * Lists a folder unsorted, unlike `readdirSync`: the order decides which of two classes with the same name
 * counts.
 */
function entriesOf(folder: string): fs.Dirent[] {
	const directory = fs.opendirSync(folder, { bufferSize: 1024 });
	try {
		const entries: fs.Dirent[] = [];
		for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
			entries.push(entry);
		}
		return entries;
	} finally {
		directory.closeSync();
	}
}

/** Joins a path without changing the folder, unlike `path.join`, because messages name it as it was given. */
function joined(folder: string, name: string): string {
	return folder.endsWith('/') ? folder + name : `${folder}${path.sep}${name}`;
}
