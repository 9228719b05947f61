import { expect } from 'chai';
import { makePageOf } from './in-process';

/** Documents with the recorded messages of expat 2.5, the parser that make_rst.py uses. */
const documents: readonly (readonly [what: string, xml: string, words: string])[] = [
	['an empty file', '', 'no element found: line 1, column 0'],
	['only blanks', '  \n ', 'no element found: line 2, column 1'],
	['no XML at all', 'hello', 'syntax error: line 1, column 0'],
	['text before the root', '\n hello', 'syntax error: line 2, column 1'],
	['elements that are not closed', '<a>\n<b></b>\n', 'no element found: line 3, column 0'],
	['an end in a tag', '<a>\n <b x="1"', 'unclosed token: line 2, column 1'],
	['an end in an attribute', '<a>\n <b x="1\n2', 'unclosed token: line 2, column 1'],
	['an end in a closing tag', '<a>\n </b', 'unclosed token: line 2, column 1'],
	['a wrong closing tag', '<a>\n<b>\n  </c></a>', 'mismatched tag: line 3, column 4'],
	['a longer closing tag', '<a><b></bc></a>', 'mismatched tag: line 1, column 8'],
	['a bare ampersand', '<a>x & y</a>', 'not well-formed (invalid token): line 1, column 6'],
	['an entity without end', '<a>x &y</a>', 'not well-formed (invalid token): line 1, column 7'],
	['an unknown entity', '<a>\nx &nbsp; y</a>', 'undefined entity: line 2, column 2'],
	[
		'an unknown entity with the name of a member of every object',
		'<a>\n x &constructor;</a>',
		'undefined entity: line 2, column 3',
	],
	[
		'an unknown entity named __proto__',
		'<a>&__proto__;</a>',
		'undefined entity: line 1, column 3',
	],
	[
		'an entity that refers to itself',
		'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]>\n<a>\n &x;</a>',
		'recursive entity reference: line 3, column 1',
	],
	[
		'an entity that refers to an unknown one',
		'<!DOCTYPE a [<!ENTITY x "&y;">]>\n<a>\n &x;</a>',
		'undefined entity: line 3, column 1',
	],
	[
		'entities that multiply by each other',
		`<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')}]>\n<a>\n &l9;</a>`,
		'limit on input amplification factor (from DTD and entities) breached: line 3, column 1',
	],
	[
		'a long entity many times',
		`<!DOCTYPE a [<!ENTITY x "${'x'.repeat(100_000)}">]>\n<a>\n${'&x;'.repeat(3000)}</a>`,
		'limit on input amplification factor (from DTD and entities) breached: line 3, column 297',
	],
	[
		'entities that refer to each other in a long chain',
		`<!DOCTYPE a [${Array.from({ length: 20_000 }, (_, at) => `<!ENTITY l${at} "&l${at + 1};">`).join('')}]>\n<a>\n &l0;</a>`,
		'recursive entity reference: line 3, column 1',
	],
	[
		'an unknown entity in an attribute',
		'<a>\n<b x="&no;"/></a>',
		'undefined entity: line 2, column 0',
	],
	[
		'a bare < in an attribute',
		'<a>\n<b x="1<2"/></a>',
		'not well-formed (invalid token): line 2, column 7',
	],
	[
		'an attribute twice',
		'<a>\n<b x="1" y="3" x="2"/></a>',
		'duplicate attribute: line 2, column 15',
	],
	['a second root', '<a></a>\n <b/>', 'junk after document element: line 2, column 1'],
	['text after the root', '<a></a>\n hello', 'junk after document element: line 2, column 1'],
	[
		'dashes in a comment',
		'<a><!-- x -- y --></a>',
		'not well-formed (invalid token): line 1, column 12',
	],
	['a comment without end', '<a>\n<!-- x </a>', 'unclosed token: line 2, column 0'],
	[
		'a control character',
		'<a>\nx\u0001y</a>',
		'not well-formed (invalid token): line 2, column 1',
	],
	['CDATA without end', '<a>\n<![CDATA[x </a>', 'unclosed CDATA section: line 2, column 15'],
	['the end of CDATA alone', '<a>x]]>y</a>', 'not well-formed (invalid token): line 1, column 6'],
	[
		'an invalid character',
		'<a>\nx&#0;</a>',
		'reference to invalid character number: line 2, column 1',
	],
	['an invalid number', '<a>&#12a;</a>', 'not well-formed (invalid token): line 1, column 7'],
	[
		'a late XML declaration',
		'\n<?xml version="1.0"?><a/>',
		'XML or text declaration not at start of entity: line 2, column 0',
	],
	[
		'a bad XML declaration',
		'<?xml ver="1.0"?><a/>',
		'XML declaration not well-formed: line 1, column 6',
	],
	['an unknown encoding', '<?xml version="1.0" encoding="foo"?><a/>', 'unknown encoding: foo'],
	[
		'an attribute without quotes',
		'<a>\n<b x=1/></a>',
		'not well-formed (invalid token): line 2, column 5',
	],
	[
		'an attribute without value',
		'<a>\n<b x y="1"/></a>',
		'not well-formed (invalid token): line 2, column 5',
	],
	[
		'attributes without space',
		'<a>\n<b x="1"y="2"/></a>',
		'not well-formed (invalid token): line 2, column 8',
	],
	['a slash in a tag', '<a>\n<b /x></a>', 'not well-formed (invalid token): line 2, column 4'],
	['a bad name', '<a>\n<1b/></a>', 'not well-formed (invalid token): line 2, column 1'],
	['a prefix that is not declared', '<a><b:c/></a>', 'unbound prefix: line 1, column 3'],
	[
		'a place behind wide characters',
		'<a>\né🔗\t&</a>',
		'not well-formed (invalid token): line 2, column 4',
	],
	[
		'a place behind Windows line ends',
		'<a>\r\n\r\n  &</a>',
		'not well-formed (invalid token): line 3, column 3',
	],
	[
		'a place behind a byte-order mark',
		'\ufeff<a>&</a>',
		'not well-formed (invalid token): line 1, column 5',
	],
	['two closing tags', '<a></a></a>', 'not well-formed (invalid token): line 1, column 8'],
	['an instruction without end', '<a><?foo </a>', 'unclosed token: line 1, column 3'],
	[
		'an entity of another file',
		'<!DOCTYPE a SYSTEM "x.dtd"><a>&foo;</a>',
		'undefined entity &foo;: line 1, column 30',
	],
];

describe('classref, XML that is not well-formed', () => {
	for (const [what, xml, words] of documents) {
		it(`${what}: reports the same error and place as make_rst.py`, async () => {
			const { lines, isSound } = await makePageOf(xml);
			const errors = lines.filter((line) => line.startsWith('ERROR'));
			expect(errors).to.have.lengthOf(1);
			expect(errors[0]).to.match(/Document\.xml: Parse error while reading the file: /);
			expect(errors[0]?.endsWith(`file: ${words}`), errors[0]).to.equal(true);
			expect(isSound).to.equal(false);
		});
	}

	it('reports the place of bytes that are not UTF-8', async () => {
		const bytes = Buffer.concat([Buffer.from('<a>\nab'), Buffer.from([0xff, 0xfe, 0x63])]);
		const { lines } = await makePageOf(bytes);
		expect(lines.join('\n')).to.contain('not well-formed (invalid token): line 2, column 2');
	});

	it('refuses another kind of document', async () => {
		const { lines, isSound } = await makePageOf('<?xml version="1.0"?>\n<api name="x"/>');
		expect(lines.join('\n')).to.match(/Document\.xml:2: Not a class document: .*<api …>/);
		expect(isSound).to.equal(false);
	});

	it('refuses a class without a name', async () => {
		const { lines } = await makePageOf('<class inherits="Node"/>');
		expect(lines.join('\n')).to.match(/Document\.xml:1: Not a class document: .*<class>/);
	});

	it('accepts a description that ends with a line break', async () => {
		const { text } = await makePageOf(
			'<class name="A" inherits="Object"><brief_description>Text.[br]</brief_description></class>',
		);
		expect(text).to.contain('\nText.\n\n');
	});

	it('reports a class that inherits from itself, and does not loop forever', async () => {
		const { text, lines } = await makePageOf('<class name="A" inherits="A"/>');
		expect(text).to.contain('**Inherits:** :ref:`A<class_A>`\n\n');
		expect(lines.join('\n')).to.contain('A.xml: The ancestors form a circle');
	});

	it('reports two arguments with the same index', async () => {
		const { lines } = await makePageOf(`<class name="A"><methods><method name="b">
<param index="0" name="c" type="int"/><param index="0" name="d" type="int"/>
</method></methods></class>`);
		expect(lines.join('\n')).to.contain('Two arguments of method "b" have the index 0.');
	});
});
