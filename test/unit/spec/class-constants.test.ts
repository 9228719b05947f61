import { expect } from 'chai';

import { Problem } from '../../../tools/packages/terminal/problem';
import { rewriteConstants } from '../../../tools/generators/emit/class-constants';
import { fruit, topping } from './sample';

const fruitLines = `
		<constant name="FRUIT_PLUM" value="1886156141" enum="Fruit">
			Like [constant FRUIT_FIG] &amp; all that is &lt;sweet&gt;.
		</constant>
		<constant name="FRUIT_FIG" value="-50" enum="Fruit">
			A fig.
		</constant>`;
const toppingLines = `
		<constant name="TOPPING_CREAM" value="1" enum="Toppings" is_bitfield="true">
			Cream.
		</constant>
		<constant name="TOPPING_MILK" value="1" enum="Toppings" is_bitfield="true" deprecated="Use [constant TOPPING_CREAM] instead.">
			The older name.
		</constant>
		<constant name="TOPPING_NUTS_AND_CREAM" value="17" enum="Toppings" is_bitfield="true">
			Nuts, with cream.
		</constant>`;

/** A class reference around what stands between its members and its end. */
function reference(end: string): string {
	return `<?xml version="1.0" encoding="UTF-8" ?>
<class name="Bowl" inherits="RefCounted">
	<!-- Odd  spacing, <constants> in a comment, and "quotes": all of it stays. -->
	<brief_description>
		A bowl &amp; a spoon; a caf\u00e9, a \u{1f600}.
	</brief_description>
	<members>
		<member name="fruit" type="int" default="0" >Which   [enum Fruit].</member>
	</members>${end}
</class>
`;
}

function rewritten(xml: string): string {
	return rewriteConstants(xml, 'doc_classes/Bowl.xml', [fruit, topping]);
}

/** The problem that rewriting a document reports. */
function problemWith(xml: string): Problem {
	try {
		rewritten(xml);
	} catch (error) {
		if (error instanceof Problem) {
			return error;
		}
		throw error;
	}
	throw new Error('It was not refused.');
}

describe('the constants in a class reference', () => {
	const complete = reference(`
	<constants>${fruitLines}${toppingLines}
	</constants>`);

	it('are added to a class that has none, and nothing else changes', () => {
		expect(rewritten(reference(''))).to.equal(complete);
	});

	it('are added where Godot writes them, before the theme items', () => {
		const theme = `
	<theme_items>
	</theme_items>`;
		expect(rewritten(reference(theme))).to.equal(
			reference(`
	<constants>${fruitLines}${toppingLines}
	</constants>${theme}`),
		);
	});

	for (const empty of [
		'<constants />',
		'<constants></constants>',
		'<constants>\n\t</constants>',
	]) {
		it(`fill ${JSON.stringify(empty)}`, () => {
			expect(rewritten(reference(`\n\t${empty}`))).to.equal(complete);
		});
	}

	it('stay as they are, byte for byte, when they are current', () => {
		expect(rewritten(complete)).to.equal(complete);
	});

	it('are corrected in place, while other constants keep their text and order', () => {
		const before = `
		<constant name="FIRST" value="7">
			By  hand.
		</constant>`;
		const between = `

		<!-- Between them. -->
		<constant name="MIDDLE" value="8" enum="Other">By hand, too.</constant>`;
		const stale = `
		<constant name="FRUIT_PLUM" value="3" enum="Fruit">Stale.</constant>`;
		const gone = `
		<constant name="FRUIT_PEAR" value="4" enum="Fruit">
			No longer there.
		</constant>`;
		const withoutEnum = `
		<constant name="FRUIT_FIG" value="-50">
		</constant>`;
		const text = reference(`
	<constants>${before}${stale}${between}${gone}${withoutEnum}
	</constants>`);
		expect(rewritten(text)).to.equal(
			reference(`
	<constants>${before}${fruitLines}${between}${toppingLines}
	</constants>`),
		);
	});

	it('end their lines as the file does', () => {
		const windows = (text: string): string => text.replaceAll('\n', '\r\n');
		expect(rewritten(windows(reference('')))).to.equal(windows(complete));
		expect(rewritten(windows(complete))).to.equal(windows(complete));
	});

	it('leave a byte-order mark alone', () => {
		expect(rewritten('\ufeff' + reference(''))).to.equal('\ufeff' + complete);
	});

	it('are refused with file, line and column when the XML is not well-formed', () => {
		const { what, why, mend } = problemWith(reference('\n\t<constants></members>'));
		expect(what).to.equal('doc_classes/Bowl.xml is not well-formed XML.');
		expect(why).to.match(/^doc_classes\/Bowl\.xml:10:\d+: unexpected close tag/);
		expect(mend).to.match(/^Mend that place/);
	});

	for (const [fault, xml] of Object.entries({
		'an empty file': '',
		'a file that ends early': reference('').slice(0, 200),
		'a bare ampersand': reference('<constants>&</constants>'),
	})) {
		it(`are refused for ${fault}`, () => {
			expect(problemWith(xml).why).to.match(/^doc_classes\/Bowl\.xml:\d+:\d+: /);
		});
	}

	it('are refused for a document that is no class', () => {
		expect(problemWith('<html><body /></html>').why).to.equal(
			'Its root is <html>, not <class>.',
		);
	});
});
