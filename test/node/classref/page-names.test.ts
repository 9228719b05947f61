import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import type { Outcome } from './in-process';
import { makePages, temporaryFolder } from './in-process';

describe('classref, the names of pages', () => {
	async function pagesOf(...names: string[]): Promise<Outcome> {
		const folder = temporaryFolder();
		try {
			names.forEach((name, index) => {
				const xml = `<class name="${name}"><brief_description>${index}.</brief_description></class>`;
				fs.writeFileSync(path.join(folder, `${index}.xml`), xml);
			});
			return await makePages([folder]);
		} finally {
			fs.rmSync(folder, { recursive: true });
		}
	}

	it('are files of the folder, even if a class name looks like a path', async () => {
		const { pages, isSound } = await pagesOf('../../Up', '/etc/passwd', '..', 'CON', 'nul.txt');
		expect(isSound).to.equal(true);
		expect([...pages.keys()]).to.deep.equal([
			'class_--etc--passwd.rst',
			'class_..--..--up.rst',
			'class_...rst',
			'class_con.rst',
			'class_nul.txt.rst',
			'index.rst',
		]);
	});

	for (const name of ['..\\..\\up', 'file:stream', 'two&#10;lines', 'bell&#127;']) {
		it(`are refused for a class named ${name}, which is named, and the others are written`, async () => {
			const { pages, lines, isSound } = await pagesOf(name, 'Good');
			expect(isSound).to.equal(false);
			expect(lines.join('\n')).to.match(
				/ERROR: .*0\.xml: The class name ".*" cannot be part of a file name\./,
			);
			expect([...pages.keys()]).to.deep.equal(['class_good.rst', 'index.rst']);
			expect(pages.get('index.rst')).to.not.contain('up');
		});
	}

	it('are an error when two class names differ only in capital letters or quotes', async () => {
		const { lines, isSound } = await pagesOf('Lamp', 'LAMP', 'a/b', '&quot;a/b&quot;');
		expect(isSound).to.equal(false);
		expect(
			lines.filter((line) => line.includes('has the name of that of class')),
		).to.have.lengthOf(2);
		expect(lines.join('\n')).to.match(
			/The page of class "\w+" has the name of that of class "\w+", class_lamp\.rst\./,
		);
	});
});
