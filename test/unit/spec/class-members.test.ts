import { expect } from 'chai';

import { Problem } from '../../../tools/packages/terminal/problem';
import { api } from '../../../tools/api/classes';
import type { ClassApi, MemberSpec } from '../../../tools/api/classes/model';
import { addMembers, newReference } from '../../../tools/generators/emit/class-members';
import { elementsOf } from '../../../tools/generators/emit/class-document';
import { topping } from './sample';

const about = { apple: [], doc: 'Says <what> it is & why.', test: 'it is tested' } as const;

const members: readonly MemberSpec[] = [
	{ ...about, kind: 'property', name: 'size', type: 'float', writable: true },
	{ ...about, kind: 'property', name: 'contents', type: 'Toppings', writable: false },
	{
		...about,
		kind: 'method',
		name: 'fill',
		arguments: [
			{ name: 'bowl', type: 'Bowl' },
			{ name: 'topping', type: 'Toppings', default: 'TOPPING_CREAM' },
		],
		returns: 'Signal',
	},
	{ ...about, kind: 'method', name: 'find', arguments: [], returns: 'Bowl', isStatic: true },
	{ ...about, kind: 'signal', name: 'spilled', arguments: [{ name: 'error', type: 'Error' }] },
];

const bowl: ClassApi = {
	name: 'Bowl',
	file: 'bowl',
	bound: true,
	enums: [topping],
	apple: [],
	doc: 'A bowl & a spoon.',
	description: 'Put [enum Toppings] in.',
	test: 'it is tested',
	constantsTest: 'it is tested',
	boundMembers: 'all',
	members,
};

const description = `
			<description>
				Says &lt;what&gt; it is &amp; why.
			</description>`;
const methods = `
		<method name="fill">
			<return type="Signal" />
			<param index="0" name="bowl" type="Bowl" />
			<param index="1" name="topping" type="int" enum="Bowl.Toppings" is_bitfield="true" default="1" />${description}
		</method>
		<method name="find" qualifiers="static">
			<return type="Bowl" />${description}
		</method>`;
const contents = `
		<member name="contents" type="int" setter="" getter="get_contents" enum="Bowl.Toppings" is_bitfield="true">
			Says &lt;what&gt; it is &amp; why.
		</member>`;
const size = `
		<member name="size" type="float" setter="set_size" getter="get_size">
			Says &lt;what&gt; it is &amp; why.
		</member>`;
const signals = `
	<signals>
		<signal name="spilled">
			<param index="0" name="error" type="int" enum="Error" />${description}
		</signal>
	</signals>`;

/** A class reference around what stands between its description and its end. */
function reference(rest: string): string {
	return `<?xml version="1.0" encoding="UTF-8" ?>
<class name="Bowl" inherits="RefCounted" version="4.6">
	<!-- Odd  spacing and <members> in a comment: all of it stays. -->
	<brief_description>
		A bowl.
	</brief_description>${rest}
</class>
`;
}

function added(xml: string, owner: ClassApi = bowl): string {
	return addMembers(xml, 'doc_classes/Bowl.xml', owner, [bowl]);
}

describe('the members in a class reference', () => {
	const complete = reference(
		`\n	<methods>${methods}\n	</methods>\n	<members>${contents}${size}\n	</members>${signals}`,
	);

	it('are added to a class that has none, in the order of Godot, by name', () => {
		expect(added(reference(''))).to.equal(complete);
	});

	it('are added before the constants and into sections that are empty', () => {
		const before = reference(`
	<methods />
	<members>
	</members>
	<constants>
	</constants>`);
		const constants = '\n	<constants>\n	</constants>\n</class>';
		expect(added(before)).to.equal(complete.replace('\n</class>', constants));
	});

	it('stay as they are, byte for byte, when all are there', () => {
		expect(added(complete)).to.equal(complete);
		const others = complete.replaceAll('Says &lt;what&gt;', 'By  hand,');
		expect(added(others)).to.equal(others);
	});

	it('are added among those that are there, which keep their text', () => {
		const byHand = `
		<member name="depth" type="float" setter="" getter="get_depth">By  hand.</member>`;
		const before = reference(
			`\n	<methods>${methods}\n	</methods>\n	<members>${byHand}\n	</members>${signals}`,
		);
		expect(added(before)).to.equal(
			reference(
				`\n	<methods>${methods}\n	</methods>\n	<members>${contents}${byHand}${size}\n	</members>${signals}`,
			),
		);
	});

	it('leave out what the class does not have yet', () => {
		const text = added(reference(''), { ...bowl, boundMembers: ['size'] });
		expect(text).to.equal(reference(`\n	<members>${size}\n	</members>`));
		expect(added(reference(''), { ...bowl, boundMembers: [] })).to.equal(reference(''));
	});

	it('end their lines as the file does', () => {
		const windows = (text: string): string => text.replaceAll('\n', '\r\n');
		expect(added(windows(reference('')))).to.equal(windows(complete));
	});

	it('are refused for a document that is no class reference', () => {
		expect(() => added('<html><body /></html>')).to.throw(Problem);
		expect(() => added(reference('<methods>'))).to.throw(Problem);
	});

	it('begin a reference that does not exist yet', () => {
		const text = newReference(bowl);
		expect(text)
			.to.include('\t\tA bowl &amp; a spoon.\n')
			.and.include('\t\tPut [enum Toppings] in.\n');
		expect(added(text)).to.include(methods).and.include(signals);
	});

	it('of every class of the project make a well-formed reference', () => {
		for (const owner of api.classes) {
			const whole = { ...owner, boundMembers: 'all' as const };
			const xml = addMembers(newReference(owner), `${owner.name}.xml`, whole, api.classes);
			const names = elementsOf(xml, `${owner.name}.xml`)
				.filter(({ path }) => /^class\/(methods|members|signals)\/\w+$/.test(path))
				.map(({ attributes }) => attributes['name']);
			expect(names).to.have.members(owner.members.map(({ name }) => name));
		}
	});
});
