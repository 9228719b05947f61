import fs from 'node:fs';
import path from 'node:path';
import { pageFile } from './names';
import type { PageFolder } from './page-folder';

/** How a page in a folder differs from the expected page. */
export interface Difference {
	readonly kind: 'stale' | 'missing' | 'superfluous';
	/** The file's name without the folder. */
	readonly name: string;
}

/** Compares pages with those in a folder and writes nothing. */
export class Comparison implements PageFolder {
	private readonly expected = new Set<string>();
	private readonly found: Difference[] = [];

	/** The folder need not exist. */
	constructor(private readonly folder: string) {}

	/** Compares one page. */
	put(name: string, text: string): void {
		this.expected.add(name);
		const file = path.join(this.folder, name);
		if (!fs.existsSync(file)) {
			this.found.push({ kind: 'missing', name });
		} else if (!fs.statSync(file).isFile() || fs.readFileSync(file, 'utf8') !== text) {
			this.found.push({ kind: 'stale', name });
		}
	}

	/** Resolves at once. */
	finish(): Promise<void> {
		return Promise.resolve();
	}

	/** Returns the differences after all pages have been put, with pages of classes that no longer exist. */
	differences(): readonly Difference[] {
		const present = fs.existsSync(this.folder) ? fs.readdirSync(this.folder).sort() : [];
		const superfluous = present
			.filter((name) => pageFile.test(name) && !this.expected.has(name))
			.map((name): Difference => ({ kind: 'superfluous', name }));
		return [...this.found, ...superfluous];
	}
}
