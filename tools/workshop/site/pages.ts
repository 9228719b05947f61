import fs from 'node:fs';
import path from 'node:path';
import { tableOfContents } from './contents';
import { linkedWithin } from './links';
import { landingPage } from './landing-page';

const landing = 'index.md';

/** The pages in the repository's root folder, with their names in the site. */
const topPages = new Map([
	['README.md', landing],
	['CONTRIBUTING.md', 'contributing.md'],
	['CHANGELOG.md', 'changelog.md'],
]);

/**
 * Returns all files for Sphinx: the guides, the class reference, the landing page made from the README, and
 * the site's own files. Links between them point to the pages.
 * @param root the repository
 * @returns content by path inside Sphinx's source folder
 */
export function sitePages(root: string): Map<string, string> {
	const read = (...names: string[]): string => fs.readFileSync(path.join(root, ...names), 'utf8');
	const docs = path.join(root, 'docs');
	const guides = namesIn(docs, '.md');
	const classes = namesIn(path.join(docs, 'classes'), '.rst').filter(isClass);
	const places = new Map([
		...topPages,
		...guides.map((name): [string, string] => [`docs/${name}`, name]),
		...classes.map((name): [string, string] => [`docs/classes/${name}`, `classes/${name}`]),
	]);
	const pages = new Map<string, string>();
	for (const [source, page] of places) {
		const text = read(source);
		pages.set(page, source.endsWith('.md') ? linkedWithin(text, source, places) : text);
	}
	const prose = [...pages.keys()].filter((page) => page.endsWith('.md') && page !== landing);
	const contents = tableOfContents(
		prose.map((page) => path.basename(page, '.md')),
		classes.map((name) => `classes/${path.basename(name, '.rst')}`),
	);
	const textOf = (page: string): string => pages.get(`${page}.md`) ?? '';
	pages.set(landing, landingPage(pages.get(landing) ?? '', contents, textOf));
	for (const name of filesBelow(path.join(docs, 'site'))) {
		pages.set(name, read('docs', 'site', name));
	}
	return pages;
}

// Leaves out the index of classes, which is in the engine's format.
function isClass(name: string): boolean {
	return name.startsWith('class_');
}

function namesIn(folder: string, ending: string): string[] {
	return fs
		.readdirSync(folder)
		.filter((name) => name.endsWith(ending))
		.sort();
}

function filesBelow(folder: string): string[] {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => fs.statSync(path.join(folder, name)).isFile() && !name.endsWith('.pyc'))
		.map((name) => name.replaceAll('\\', '/'));
}
