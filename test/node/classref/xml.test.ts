import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { readAnyXml } from '../../../tools/packages/classref/xml/any-xml';
import { readPlainXml } from '../../../tools/packages/classref/xml/plain-xml';
import { damagedMarkup } from './damage';
import { fixtures } from './in-process';

const documents = ['features', 'known', 'seed', 'sync'].flatMap((name) =>
	fs
		.readdirSync(path.join(fixtures, name))
		.filter((file) => file.endsWith('.xml'))
		.map((file) => fs.readFileSync(path.join(fixtures, name, file), 'utf8')),
);

describe('the quick reader of plain XML', () => {
	it('reads the XML that Godot writes', () => {
		const plain = documents.filter((document) => readPlainXml(document) !== undefined);
		expect(plain.length).to.be.above(documents.length * 0.8);
	});

	it('reads it like the full parser', () => {
		for (const document of documents) {
			const tree = readPlainXml(document);
			if (tree !== undefined) {
				expect(tree).to.deep.equal(readAnyXml(document));
			}
		}
	});

	it('reads no XML that the full parser refuses or reads differently', () => {
		let read = 0;
		let refused = 0;
		for (const [index, document] of documents.entries()) {
			for (let seed = 0; seed < 40; seed += 1) {
				const text = damagedMarkup(document, index * 1000 + seed);
				const tree = readPlainXml(text);
				if (tree === undefined) {
					refused += 1;
				} else {
					read += 1;
					expect(tree, text).to.deep.equal(readAnyXml(text));
				}
			}
		}
		expect(read).to.be.above(200);
		expect(refused).to.be.above(200);
	});

	it('reads a million elements in a single line', () => {
		const count = 1_000_000;
		const document = `<?xml version="1.0" encoding="UTF-8" ?>\n<a>${'<b></b>'.repeat(count)}</a>`;
		const { children, line } = readPlainXml(document) ?? { children: [], line: 0 };
		expect(children).to.have.lengthOf(count);
		expect(line).to.equal(2);
		expect(children.at(-1)?.line).to.equal(2);
	});

	const unusual: Readonly<Record<string, string>> = {
		'no XML declaration': '<a></a>',
		'another encoding': '<?xml version="1.0" encoding="latin1" ?>\n<a></a>',
		'Windows line ends': '<a>\r\n</a>',
		'a comment': '<a><!-- b --></a>',
		CDATA: '<a><![CDATA[b]]></a>',
		'single quotes': "<a b='c'></a>",
		'a character reference': '<a>&#65;</a>',
		'text between elements': '<a><b></b>c</a>',
		'an attribute twice': '<a b="1" b="2"></a>',
		'an attribute named __proto__': '<a __proto__="1"></a>',
		'a prefix within': '<a><b:c></b:c></a>',
		'a tab in an attribute': '<a b="\t"></a>',
		'two roots': '<a></a><b></b>',
		'an element that is not closed': '<a><b></b>',
	};
	for (const [what, text] of Object.entries(unusual)) {
		it(`leaves to the full parser: ${what}`, () => {
			const head = text.startsWith('<?') ? '' : '<?xml version="1.0" encoding="UTF-8" ?>\n';
			const document = what === 'no XML declaration' ? text : head + text;
			expect(readPlainXml(document)).to.equal(undefined);
		});
	}
});
