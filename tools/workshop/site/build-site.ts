import fs from 'node:fs';
import path from 'node:path';
import type { Program } from '../build/programs';
import { runProgram } from '../../packages/godot/run-program';
import { Problem } from '../../packages/terminal/problem';
import { sitePages } from './pages';

/**
 * Builds the site as HTML. What did not change since the last time is not built again.
 * @param root the repository
 * @param folder gets Sphinx's sources and what it keeps, and the site itself in `html`
 * @returns the folder of the site
 * @throws {Problem} with what Sphinx complained of; a warning counts, a link to nowhere too
 */
export async function buildSite(sphinx: Program, root: string, folder: string): Promise<string> {
	const source = path.join(folder, 'source');
	const html = path.join(folder, 'html');
	const hadPages = writePages(source, sitePages(root));
	// Each page shows the table of contents, which a page alone does not know to have changed.
	const all = hadPages ? [] : ['-a', '-E'];
	const options = ['-b', 'html', '-d', path.join(folder, 'doctrees'), '-q', '-W', '--keep-going'];
	const words = [...sphinx.args, ...options, ...all, source, html];
	const result = await runProgram(sphinx.command, words, {
		seconds: 0,
		env: { ...sphinx.env, PYTHONDONTWRITEBYTECODE: '1' },
	});
	if (!result.isGood) {
		// Otherwise it would pass the next time, when the faulty page is not built again.
		fs.rmSync(path.join(folder, 'doctrees'), { recursive: true, force: true });
		throw new Problem(
			'Sphinx complains of the site.',
			result.account.replaceAll(`${source}${path.sep}`, ''),
			'Correct the page that it names: docs/, or doc_classes/ and then npm run generate.',
		);
	}
	return html;
}

/** @returns whether the folder already held the very same pages, by name */
function writePages(folder: string, pages: ReadonlyMap<string, string>): boolean {
	const present = fs.existsSync(folder)
		? fs
				.readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => fs.statSync(path.join(folder, name)).isFile())
				.map((name) => name.replaceAll('\\', '/'))
		: [];
	for (const name of present.filter((old) => !pages.has(old))) {
		fs.rmSync(path.join(folder, name));
	}
	for (const [name, text] of pages) {
		const file = path.join(folder, name);
		if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
			fs.mkdirSync(path.dirname(file), { recursive: true });
			fs.writeFileSync(file, text);
		}
	}
	return present.length === pages.size && present.every((name) => pages.has(name));
}
