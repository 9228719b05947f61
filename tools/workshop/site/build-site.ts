import fs from 'node:fs';
import path from 'node:path';
import type { Program } from '../build/programs';
import { runProgram } from '../../packages/godot/run-program';
import { Problem } from '../../packages/terminal/problem';
import { sitePages } from './pages';

/**
 * Builds the site as HTML. Unchanged pages are not built again.
 * @param root the repository
 * @param folder the folder for Sphinx's sources and caches, and for the site in `html`
 * @returns the folder of the site
 * @throws {Problem} with Sphinx's errors; warnings and broken links are errors
 */
export async function buildSite(sphinx: Program, root: string, folder: string): Promise<string> {
	const source = path.join(folder, 'source');
	const html = path.join(folder, 'html');
	const hadPages = writePages(source, sitePages(root));
	// All pages show the table of contents, so a changed list of pages rebuilds all of them.
	const all = hadPages ? [] : ['-a', '-E'];
	const options = ['-b', 'html', '-d', path.join(folder, 'doctrees'), '-q', '-W', '--keep-going'];
	const words = [...sphinx.args, ...options, ...all, source, html];
	const result = await runProgram(sphinx.command, words, {
		seconds: 0,
		env: { ...sphinx.env, PYTHONDONTWRITEBYTECODE: '1' },
	});
	if (!result.isGood) {
		// Otherwise the next build would succeed, because the faulty page would not be built again.
		fs.rmSync(path.join(folder, 'doctrees'), { recursive: true, force: true });
		throw new Problem(
			'Sphinx reports errors in the site.',
			result.account.replaceAll(`${source}${path.sep}`, ''),
			'Fix the named page: in docs/, or in doc_classes/ followed by npm run generate.',
		);
	}
	return html;
}

/** @returns whether the folder already had pages with exactly these names */
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
