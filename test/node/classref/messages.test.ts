import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { fixtures, makePage, makePageOf, makePages } from './in-process';

function lineOf(text: string, file: string): number {
	const lines = fs.readFileSync(file, 'utf8').split('\n');
	return lines.findIndex((line) => line.includes(text)) + 1;
}

const positions = { style: { color: false, positions: true } };

describe('classref, messages', () => {
	it('name, on request, the file and line of a member or of a line within its description', async () => {
		const file = path.join(fixtures, 'features', 'broken-links.xml');
		const { lines } = await makePage(file, positions);
		const places = {
			'Unresolved method reference "nothing" in': '[method nothing]',
			'Tag depth mismatch: too many (or too few) open/close tags in class': '[b]open',
			'Unresolved theme property reference "Control.nothing"': '[theme_item Control.nothing]',
			'Unrecognized opening tag "[nonsense]"': '[nonsense]',
			'Unresolved argument reference "nothing" in method': '[param nothing] [gdscript]',
			'Invalid indentation.': '\t\tindented less',
		};
		for (const [message, text] of Object.entries(places)) {
			const expected = `ERROR: ${file}:${lineOf(text, file)}: ${message}`;
			expect(
				lines.some((line) => line.startsWith(expected)),
				`${expected}\nnot in\n${lines.join('\n')}`,
			).to.equal(true);
		}
	});

	it('name the line of a tag after code blocks and blank lines', async () => {
		const { lines } = await makePageOf(
			`<class name="A" inherits="Object">
	<description>
		First.

		[codeblock]
		a

		b
		[/codeblock]
		[nonsense]
	</description>
</class>`,
			positions,
		);
		expect(lines.filter((line) => line.startsWith('ERROR'))).to.satisfy(([error]: string[]) =>
			/Document\.xml:10: Unrecognized opening tag/.test(error ?? ''),
		);
	});

	it('say in plain words, with positions, what is a Python exception in make_rst.py', async () => {
		const file = path.join(fixtures, 'features', 'missing-attribute.xml');
		const { lines } = await makePage(file, positions);
		const line = lineOf('<member name="second">', file);
		expect(lines).to.include(`ERROR: ${file}:${line}: <member> has no attribute "type".`);
	});

	it('are in color like those of make_rst.py', async () => {
		const { lines } = await makePageOf('<class name="A" inherits="Gone"/>', {
			style: { color: true, positions: false },
		});
		expect(lines).to.include(
			'\x1b[31m\x1b[1mERROR:\x1b[22;23;24;29m A.xml: Unresolved type "Gone".\x1b[0m',
		);
		expect(lines).to.include(
			'\x1b[31m1 error was found in the class reference XML. Please check the messages above.\x1b[0m',
		);
	});

	it('name a duplicate class, and the first one is kept', async () => {
		const features = path.join(fixtures, 'features');
		const { lines, pages } = await makePages([
			path.join(features, 'cdata.xml'),
			path.join(fixtures, 'known'),
			path.join(features, 'cdata.xml'),
		]);
		expect(lines).to.include(
			`ERROR: ${path.join(features, 'cdata.xml')}: Duplicate class "Cdata".`,
		);
		expect(pages.get('class_cdata.rst')).to.contain('Before a &lt; b'.replace('&lt;', '<'));
	});

	it('name a skipped file that is not XML', async () => {
		const file = path.join(fixtures, 'features', 'cdata.rst');
		const { lines } = await makePages([file, path.join(fixtures, 'known')]);
		expect(lines).to.include(`Got non-.xml file "${file}" in input, skipping.`);
	});
});
