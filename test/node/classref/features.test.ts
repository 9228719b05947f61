import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { fixtures, makePage, makePageOf, withoutOrigin } from './in-process';

const folder = path.join(fixtures, 'features');

/** The output of a run without errors. */
const outputWithoutErrors = [
	'Checking for errors in the XML class reference...',
	'Generating the RST class reference...',
	'',
	'Generating the index file...',
	'',
	'No warnings or errors found in the class reference XML.',
];

function withoutOutput(lines: readonly string[]): string[] {
	return lines.filter((line) => !line.startsWith('Wrote reStructuredText'));
}

// The expected pages and messages are those of make_rst.py of Godot 4.6.3; exactness.test.ts compares with
// make_rst.py itself on machines that have it.
describe('classref, feature by feature', () => {
	const features = fs
		.readdirSync(folder)
		.filter((name) => name.endsWith('.xml'))
		.map((name) => path.basename(name, '.xml'));

	for (const feature of features) {
		it(`${feature.replaceAll('-', ' ')}: the page and the messages are those of make_rst.py`, async () => {
			const outcome = await makePage(path.join(folder, `${feature}.xml`), {
				isVerbose: true,
			});
			const expected = fs.readFileSync(path.join(folder, `${feature}.rst`), 'utf8');
			const messages = path.join(folder, `${feature}.txt`);
			const expectedLines = fs.existsSync(messages)
				? fs.readFileSync(messages, 'utf8').trimEnd().split('\n')
				: outputWithoutErrors;
			expect(withoutOrigin(outcome.text)).to.equal(expected);
			expect(withoutOutput(outcome.lines)).to.deep.equal(expectedLines);
			expect(outcome.isSound).to.equal(
				!expectedLines.some((line) => /^(?:ERROR|WARNING):/.test(line)),
			);
		});
	}
});

describe('classref, a document in another form', () => {
	const expected = fs.readFileSync(path.join(folder, 'code-blocks.rst'), 'utf8');
	const source = fs.readFileSync(path.join(folder, 'code-blocks.xml'), 'utf8');
	const withoutDeclaration = source.replace(/^<\?xml.*\n/, '');
	const forms: Readonly<Record<string, string | Buffer>> = {
		'Windows line ends': source.replaceAll('\n', '\r\n'),
		'the line ends of old Macs': source.replaceAll('\n', '\r'),
		'a byte-order mark': `\ufeff${source}`,
		'UTF-16': Buffer.from(`\ufeff${withoutDeclaration}`, 'utf16le'),
		'UTF-16, the higher byte first': Buffer.from(
			`\ufeff${withoutDeclaration}`,
			'utf16le',
		).swap16(),
		'no XML declaration': withoutDeclaration,
		'a document type': `<!DOCTYPE class>\n${withoutDeclaration}`,
	};
	for (const [form, document] of Object.entries(forms)) {
		it(`${form}: the page is the same`, async () => {
			const { text } = await makePageOf(document);
			expect(withoutOrigin(text)).to.equal(expected);
		});
	}

	it('reads the encoding that the XML declaration names', async () => {
		const document = `<?xml version="1.0" encoding="ISO-8859-1"?>
<class name="Latin" inherits="Object"><brief_description>Früh übt sich.</brief_description></class>`;
		const { text } = await makePageOf(Buffer.from(document, 'latin1'));
		expect(text).to.contain('Früh übt sich.');
	});

	it('replaces entities that the document declares', async () => {
		const { text } = await makePageOf(`<!DOCTYPE class [
	<!-- <!ENTITY who "nobody"> -->
	<!ENTITY who "the &#69;ngine">
	<!ENTITY whole '&who; &amp; more'>
]>
<class name="Entities" inherits="Object"><brief_description>By &whole;.</brief_description></class>`);
		expect(text).to.contain('By the Engine & more.');
	});

	it('accepts entities with the names of members of every JavaScript object', async () => {
		const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
		const declared = names.map((name, index) => `<!ENTITY ${name} "(${index})">`).join('');
		const used = names.map((name) => `&${name};`).join('');
		const { text, lines } = await makePageOf(
			`<!DOCTYPE class [${declared}<!ENTITY all "${used}">]>
<class name="Names" inherits="Object" keywords="${used}"><brief_description>${used} &all;</brief_description></class>`,
		);
		expect(text).to.contain('\n(0)(1)(2)(3)(4) (0)(1)(2)(3)(4)\n');
		expect(text).to.contain('.. meta::\n	:keywords: (0)(1)(2)(3)(4)\n');
		expect(lines.join('\n')).to.not.contain('ERROR');
	});

	it('writes a description of a million special characters', async () => {
		const { text, isSound } = await makePageOf(
			`<class name="Stars" inherits="Object"><brief_description>${'*_'.repeat(500_000)}.</brief_description></class>`,
		);
		expect(isSound).to.equal(true);
		expect(text.split('\\*\\_')).to.have.lengthOf(500_001);
	});

	it('accepts entities that refer to later ones, and uses the first declaration', async () => {
		const { text } = await makePageOf(`<!DOCTYPE class [
	<!ENTITY who "&what;"><!ENTITY what "this"><!ENTITY what "that"><!ENTITY amp "or">
]>
<class name="Later" inherits="Object"><brief_description>&who; &amp; &what;</brief_description></class>`);
		expect(text).to.contain('\nthis & this\n');
	});

	it('accepts members of a class with the names of members of every JavaScript object', async () => {
		const xml = `<class name="constructor" inherits="Object">
	<brief_description>[method toString] [member valueOf] [enum toString] [constructor]</brief_description>
	<methods><method name="toString"><return type="int" enum="constructor.toString" /><param index="0" name="constructor" type="constructor" /><description>[param constructor]</description></method></methods>
	<members><member name="valueOf" type="constructor" setter="" getter="">[member constructor.valueOf]</member></members>
	<signals><signal name="isPrototypeOf"><description>[signal isPrototypeOf]</description></signal></signals>
	<constants><constant name="hasOwnProperty" value="1" enum="toString">[constant hasOwnProperty]</constant></constants>
	<theme_items><theme_item name="toLocaleString" data_type="valueOf" type="int">[theme_item toLocaleString]</theme_item></theme_items>
</class>`;
		const usual = (text: string): string =>
			text
				.replaceAll('constructor', 'constructar')
				.replaceAll('toString', 'toStrong')
				.replaceAll('valueOf', 'valueIf')
				.replaceAll('isPrototypeOf', 'isPrototypeIf')
				.replaceAll('hasOwnProperty', 'hasOwnProperly')
				.replaceAll('toLocaleString', 'toLocaleStrong');
		const unusual = await makePageOf(xml);
		const expectedPage = await makePageOf(usual(xml));
		expect(usual(withoutOrigin(unusual.text))).to.equal(
			usual(withoutOrigin(expectedPage.text)),
		);
		expect(unusual.isSound).to.equal(true);
	});
});
