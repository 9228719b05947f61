import { expect } from 'chai';

import { api } from '../../../tools/api/classes';
import type { ClassApi, MemberSpec } from '../../../tools/api/classes/model';
import { classXml } from '../../../tools/generators/emit/class-xml';
import { hasNotice } from '../../../tools/generators/emit/notice';
import { childOf, childrenOf } from '../../../tools/packages/classref/xml/element';
import { parseXml } from '../../../tools/packages/classref/xml/parse-xml';
import { godotConstants } from '../../../tools/generators/godot-constants';
import type { EnumSpec } from '../../../tools/api/enums/model';
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
	description: 'Put [enum Toppings] in.\n\nOr leave it.',
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
		<member name="size" type="float" setter="set_size" getter="get_size" default="0.0">
			Says &lt;what&gt; it is &amp; why.
		</member>`;
const signals = `
	<signals>
		<signal name="spilled">
			<param index="0" name="error" type="int" enum="Error" />${description}
		</signal>
	</signals>`;

function enumLines(spec: EnumSpec): string {
	return godotConstants(spec)
		.map(
			({ name, value, doc, deprecated }) =>
				`		<constant name="${name}" value="${value}" enum="Toppings" is_bitfield="true"${deprecated === undefined ? '' : ` deprecated="${deprecated}"`}>\n			${doc}\n		</constant>`,
		)
		.join('\n');
}

const constants = `
	<constants>
${enumLines(topping)}
	</constants>`;

/** Returns the class reference of the bowl with the given text between its description and its end. */
function reference(rest: string): string {
	return `<class name="Bowl" inherits="RefCounted" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://raw.githubusercontent.com/godotengine/godot/master/doc/class.xsd">
	<brief_description>
		A bowl &amp; a spoon.
	</brief_description>
	<description>
		Put [enum Toppings] in.

		Or leave it.
	</description>
	<tutorials>
	</tutorials>${rest}
</class>
`;
}

/** Returns the class reference without the lines before its root. */
function xmlOf(owner: ClassApi): string {
	const text = classXml(owner, [owner]);
	return text.slice(text.indexOf('<class '));
}

describe('the class XML', () => {
	it('has methods, properties, signals and constants in the order of Godot, each by name', () => {
		expect(xmlOf(bowl)).to.equal(
			reference(
				`\n	<methods>${methods}\n	</methods>\n	<members>${contents}${size}\n	</members>${signals}${constants}`,
			),
		);
	});

	it('begins with the XML declaration, and then says that it is generated', () => {
		const [first, ...rest] = classXml(bowl, [bowl]).split('\n');
		expect(first).to.equal('<?xml version="1.0" encoding="UTF-8" ?>');
		expect(hasNotice(rest.join('\n'))).to.equal(true);
	});

	it('leaves out members that are not implemented yet, and empty lists', () => {
		const bare = { ...bowl, enums: [], boundMembers: ['size'] };
		expect(xmlOf(bare)).to.equal(reference(`\n	<members>${size}\n	</members>`));
		expect(xmlOf({ ...bowl, enums: [], boundMembers: [] })).to.equal(reference(''));
	});

	it('writes a default value as the engine does', () => {
		const row = { ...about, kind: 'property', writable: true } as const;
		const defaults: readonly MemberSpec[] = [
			{ ...row, name: 'a', type: 'float', default: 1 },
			{ ...row, name: 'b', type: 'float', default: 0.5 },
			{ ...row, name: 'c', type: 'int' },
			{ ...row, name: 'd', type: 'bool' },
			{ ...row, name: 'e', type: 'bool', default: true },
			{ ...row, name: 'f', type: 'Toppings', default: 'TOPPING_CREAM' },
			{ ...row, name: 'g', type: 'String', default: 'a "b"' },
		];
		const text = xmlOf({ ...bowl, members: defaults });
		expect([...text.matchAll(/default="([^"]*)"/g)].map(([, value]) => value)).to.deep.equal([
			...['1.0', '0.5', '0', 'false', 'true', '1'],
			'&quot;a \\&quot;b\\&quot;&quot;',
		]);
	});

	it('shows an enum property as a number if the data says so', () => {
		const row = { ...about, kind: 'property', name: 'a', type: 'Toppings' } as const;
		const shown: MemberSpec = { ...row, writable: true, isShownAsNumber: true };
		expect(xmlOf({ ...bowl, members: [shown] })).to.include(
			'<member name="a" type="int" setter="set_a" getter="get_a" default="0">',
		);
	});

	it('of every class of the project is well-formed and has every member', () => {
		for (const owner of api.classes) {
			const root = parseXml(classXml({ ...owner, boundMembers: 'all' }, api.classes));
			const lists = [
				['methods', 'method'],
				['members', 'member'],
				['signals', 'signal'],
			] as const;
			const names = lists.flatMap(([list, item]) => {
				const element = childOf(root, list);
				const items = element === undefined ? [] : childrenOf(element, item);
				return items.map(({ attributes }) => attributes.name);
			});
			expect(names).to.have.members(owner.members.map(({ name }) => name));
		}
	});
});
