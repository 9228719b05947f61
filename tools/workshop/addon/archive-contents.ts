import fs from 'node:fs';
import path from 'node:path';
import type { NamedLibrary } from './named-libraries';
import { configurationFile, namedLibraries } from './named-libraries';
import { repositoryRoot } from '../../generators/repository';
import { documentWithin } from './archive-document';

/** The contents of the archive. */
export interface Contents {
	/** The files by their path in the archive, with slashes, in order. */
	readonly files: ReadonlyMap<string, Buffer>;
	readonly present: readonly NamedLibrary[];
	/** Named in the .gdextension file, but not built. */
	readonly missing: readonly NamedLibrary[];
}

const addonPath = 'addons/audio_session';
const docsPath = `${addonPath}/docs`;
// The engine writes these files when it imports the addon.
const isLeftOut = (name: string): boolean => name === 'bin' || name.endsWith('.import');
const isDocument = (name: string): boolean => /\.(?:md|rst)$/.test(name);

/** Collects the addon with the built libraries, its licence and its documents. */
export function gatherContents(): Contents {
	const addon = path.dirname(path.join(repositoryRoot, configurationFile));
	const libraries = namedLibraries();
	const present = libraries.filter(({ file }) => fs.existsSync(path.join(addon, file)));
	const missing = libraries.filter((library) => !present.includes(library));

	const files = new Map<string, Buffer>();
	const add = (file: string, target: string): void => {
		files.set(target, fs.readFileSync(file));
	};
	addFolder(addon, addonPath, (name) => !isLeftOut(name), add);
	for (const { file } of present) {
		addFolder(path.join(addon, file), `${addonPath}/${file}`, () => true, add);
	}
	const configuration = `${addonPath}/${path.basename(configurationFile)}`;
	files.set(configuration, withoutLibraries(files.get(configuration), missing));

	const docs = path.join(repositoryRoot, 'docs');
	for (const folder of ['', 'classes']) {
		addFiles(path.join(docs, folder), path.posix.join(docsPath, folder), add);
	}
	// The editor ignores the documents.
	files.set(`${docsPath}/.gdignore`, Buffer.alloc(0));
	for (const name of ['LICENSE', 'CHANGELOG.md', 'README.md']) {
		add(path.join(repositoryRoot, name), `${addonPath}/${name}`);
	}
	for (const [name, content] of files) {
		if (name.endsWith('.md')) {
			const folder = path.posix.dirname(name);
			files.set(name, documentWithin(content.toString('utf8'), folder, files));
		}
	}
	return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), present, missing };
}

/** Adds a folder with its subfolders, or a single file. */
function addFolder(
	folder: string,
	target: string,
	isWanted: (name: string) => boolean,
	add: (file: string, target: string) => void,
): void {
	if (!fs.statSync(folder).isDirectory()) {
		add(folder, target);
		return;
	}
	for (const name of fs.readdirSync(folder).filter(isWanted)) {
		addFolder(path.join(folder, name), `${target}/${name}`, isWanted, add);
	}
}

function addFiles(
	folder: string,
	target: string,
	add: (file: string, target: string) => void,
): void {
	for (const name of fs.readdirSync(folder).filter(isDocument)) {
		add(path.join(folder, name), `${target}/${name}`);
	}
}

// Removes the missing libraries from the text. Godot reports an error for each, in every export for its
// platform.
function withoutLibraries(text: Buffer | undefined, missing: readonly NamedLibrary[]): Buffer {
	const keys = missing.map(({ tags }) => `${tags.join('.')} = `);
	const lines = (text?.toString('utf8') ?? '').split('\n');
	const kept = lines.filter((line) => !keys.some((key) => line.startsWith(key)));
	return Buffer.from(kept.join('\n'));
}
