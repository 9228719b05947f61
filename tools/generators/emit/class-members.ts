import { accessorsOf } from '../inventory/check-members';
import { isBound } from '../inventory/entries';
import type {
	ArgumentSpec,
	ClassApi,
	GodotType,
	MemberSpec,
	MethodSpec,
	PropertySpec,
	SignalSpec,
} from '../../api/classes/model';
import { packedArrayOf, resolveType } from '../inventory/types';
import { godotConstants } from '../godot-constants';
import {
	applyEdits,
	classOf,
	elementsOf,
	endBefore,
	escape,
	isEmpty,
	type Edit,
	type Element,
} from './class-document';

/** The sections of a class reference, in the order of Godot's own writer. */
const sections = [
	'brief_description',
	'description',
	'tutorials',
	'constructors',
	'methods',
	'members',
	'signals',
	'constants',
	'theme_items',
	'annotations',
	'operators',
];

const sectionOf = { method: 'methods', property: 'members', signal: 'signals' } as const;

/** A type as the attributes of an element tell it. */
function typeAttributes(type: GodotType, classes: readonly ClassApi[]): readonly [string, string] {
	const found = resolveType(type, classes);
	if (found?.kind === 'enum' && !found.isArray) {
		const bitfield = found.spec.kind === 'flags' ? ' is_bitfield="true"' : '';
		return ['type="int"', ` enum="${found.owner}.${found.spec.godot.name}"${bitfield}`];
	}
	if (found?.kind === 'plain' && found.name === 'Error') {
		return ['type="int"', ' enum="Error"'];
	}
	if (found?.isArray === true && found.kind !== 'class') {
		return [`type="${packedArrayOf(found).className}"`, ''];
	}
	return [`type="${type}"`, ''];
}

function defaultOf(owner: ClassApi, value: ArgumentSpec['default']): string {
	const constants = owner.enums.flatMap(godotConstants);
	const number = constants.find(({ name }) => name === value)?.value ?? value;
	return value === undefined ? '' : ` default="${number}"`;
}

function parameterLines(
	owner: ClassApi,
	row: MethodSpec | SignalSpec,
	classes: readonly ClassApi[],
): string[] {
	return row.arguments.map((argument: ArgumentSpec, index) => {
		const [type, rest] = typeAttributes(argument.type, classes);
		const value = defaultOf(owner, argument.default);
		return `\t\t\t<param index="${index}" name="${argument.name}" ${type}${rest}${value} />`;
	});
}

function propertyLines(row: PropertySpec, classes: readonly ClassApi[]): string[] {
	const { getter, setter = '' } = accessorsOf(row);
	const [type, rest] = typeAttributes(row.type, classes);
	return [
		`\t\t<member name="${row.name}" ${type} setter="${setter}" getter="${getter}"${rest}>`,
		`\t\t\t${escape(row.doc)}`,
		'\t\t</member>',
	];
}

function memberLines(
	owner: ClassApi,
	member: MemberSpec,
	classes: readonly ClassApi[],
): readonly string[] {
	if (member.kind === 'property') {
		return propertyLines(member, classes);
	}
	const isMethod = member.kind === 'method';
	const qualifiers = isMethod && member.isStatic === true ? ' qualifiers="static"' : '';
	const result = isMethod
		? [`\t\t\t<return ${typeAttributes(member.returns, classes).join('')} />`]
		: [];
	return [
		`\t\t<${member.kind} name="${member.name}"${qualifiers}>`,
		...result,
		...parameterLines(owner, member, classes),
		'\t\t\t<description>',
		`\t\t\t\t${escape(member.doc)}`,
		'\t\t\t</description>',
		`\t\t</${member.kind}>`,
	];
}

/** Where a whole section goes: before the first of those that Godot writes after it. */
function placeOf(section: string, elements: readonly Element[], root: Element): number {
	const later = sections.slice(sections.indexOf(section) + 1);
	const starts = elements
		.filter(({ path }) => later.some((name) => path === `class/${name}`))
		.map(({ start }) => start);
	return Math.min(root.contentEnd, ...starts);
}

/** Adds to one section the members that it lacks, by name among those that it has. */
function addToSection(
	xml: string,
	file: string,
	name: string,
	wanted: ReadonlyMap<string, readonly string[]>,
): string {
	const elements = elementsOf(xml, file);
	const section = elements.find(({ path }) => path === `class/${name}`);
	const present = elements.filter(({ path }) => path.startsWith(`class/${name}/`));
	const own = present.filter(({ path }) => path.split('/').length === 3);
	const missing = [...wanted]
		.filter(([member]) => !own.some(({ attributes }) => attributes['name'] === member))
		.sort(([left], [right]) => (left < right ? -1 : 1));
	if (missing.length === 0) {
		return xml;
	}
	if (section === undefined || isEmpty(xml, section)) {
		const place = endBefore(
			xml,
			section?.start ?? placeOf(name, elements, classOf(elements, file)),
		);
		const lines = [`\t<${name}>`, ...missing.flatMap(([, row]) => row), `\t</${name}>`];
		return applyEdits(xml, [{ start: place, end: section?.end ?? place, lines }]);
	}
	const edits = new Map<number, Edit>();
	for (const [member, row] of missing) {
		const next = own.find(({ attributes }) => (attributes['name'] ?? '') > member);
		const start = endBefore(xml, next?.start ?? section.contentEnd);
		const lines = [...(edits.get(start)?.lines ?? []), ...row];
		edits.set(start, { start, end: start, lines });
	}
	return applyEdits(xml, [...edits.values()]);
}

/**
 * Adds the bound members of a class that its reference lacks, each with the sentences of the
 * inventory. What is there stays as it is, byte for byte.
 *
 * @param classes All classes, because a member of one may be an object of another.
 * @throws {Problem} When the document is not well-formed, with file, line and column, or not a class.
 */
export function addMembers(
	xml: string,
	file: string,
	owner: ClassApi,
	classes: readonly ClassApi[],
): string {
	const members = owner.members.filter((member) => isBound(owner, member));
	return (['method', 'property', 'signal'] as const).reduce((text, kind) => {
		const own = members.filter((member) => member.kind === kind);
		const wanted = own.map(
			(member) => [member.name, memberLines(owner, member, classes)] as const,
		);
		return addToSection(text, file, sectionOf[kind], new Map(wanted));
	}, xml);
}

/** The reference of a class that has none yet, still without members and constants. */
export function newReference({ name, doc, description }: ClassApi): string {
	return `<?xml version="1.0" encoding="UTF-8" ?>
<class name="${name}" inherits="RefCounted" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://raw.githubusercontent.com/godotengine/godot/master/doc/class.xsd">
	<brief_description>
		${escape(doc)}
	</brief_description>
	<description>
		${escape(description)}
	</description>
	<tutorials>
	</tutorials>
</class>
`;
}
