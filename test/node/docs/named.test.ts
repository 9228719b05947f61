import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../../tools/generators/repository';

const folders = 'src|tools|test|addons|docs|bench|godot-cpp';

/** The files and folders of the repository that a text names as code. */
function namedPaths(text: string): string[] {
	const pattern = new RegExp(`(?<![\\w./])((?:${folders})/[\\w./*-]*[\\w*/])`, 'g');
	return [...text.replace(/```[^]*?```/g, '').matchAll(/`([^`]+)`/g)]
		.flatMap(([, code = '']) => [...code.matchAll(pattern)])
		.map(([, name = '']) => name);
}

/** Whether something has that path. A name with a `*` stands for several, of which one must exist. */
function exists(name: string): boolean {
	const pattern = path.basename(name).replaceAll('.', '\\.').replaceAll('*', '.*');
	const folder = path.join(repositoryRoot, path.dirname(name));
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names.some((entry) => new RegExp(`^${pattern}$`).test(entry));
}

for (const { page, least } of [
	{ page: 'CONTRIBUTING.md', least: 20 },
	{ page: 'docs/maintaining.md', least: 20 },
]) {
	describe(page, () => {
		const text = readFileSync(path.join(repositoryRoot, page), 'utf8');

		it('names no file or folder that does not exist', () => {
			const named = namedPaths(text);
			expect(named).to.have.length.above(least);
			expect(named.filter((name) => !exists(name))).to.deep.equal([]);
		});

		it('names no command that package.json does not have', () => {
			const file = readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8');
			const { scripts } = JSON.parse(file) as { scripts: Record<string, string> };
			const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
			expect(named).to.have.length.above(2);
			expect(Object.keys(scripts)).to.include.members(named);
		});

		it('names no test by a title that it does not have', () => {
			for (const [, file = '', title = ''] of text.matchAll(
				/`(test\/\S+\.ts)`, «([^»]+)»/g,
			)) {
				const source = readFileSync(path.join(repositoryRoot, file), 'utf8');
				expect(source, file).to.include(title);
			}
		});
	});
}
