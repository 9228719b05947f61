import type {
	ArgumentSpec,
	ClassApi,
	GodotType,
	MethodSpec,
	PropertySpec,
	SignalSpec,
} from '../../api/classes/model';
import type { EnumSpec } from '../../api/enums/model';
import { godotConstants } from '../godot-constants';
import { accessorsOf, defaultOf, initialValueOf } from '../inventory/check-members';
import { isBound } from '../inventory/entries';
import { packedArrayOf, resolveType } from '../inventory/types';
import { notice } from './notice';

/** Returns text, escaped for use between tags. */
function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Returns text, escaped for an attribute, without the quotes. */
function attribute(text: string): string {
	return escape(text).replaceAll('"', '&quot;');
}

/** Returns a text with each non-empty line indented by that many tabs. */
function textLines(text: string, tabs: number): string[] {
	return escape(text)
		.split('\n')
		.map((line) => (line === '' ? '' : '\t'.repeat(tabs) + line));
}

/** Returns a type as attributes of an element: those of the type itself, and those of its enum. */
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

function defaultAttribute(
	value: Pick<ArgumentSpec, 'type' | 'default'>,
	classes: readonly ClassApi[],
): string {
	const text = defaultOf(value, classes);
	return text === undefined ? '' : ` default="${attribute(text)}"`;
}

function propertyLines(row: PropertySpec, classes: readonly ClassApi[]): string[] {
	const { getter, setter = '' } = accessorsOf(row);
	const shown = row.isShownAsNumber === true ? 'int' : row.type;
	const [type, rest] = typeAttributes(shown, classes);
	const initial = { type: row.type, default: initialValueOf(row) };
	const value = row.writable ? defaultAttribute(initial, classes) : '';
	return [
		`\t\t<member name="${row.name}" ${type} setter="${setter}" getter="${getter}"${rest}${value}>`,
		...textLines(row.doc, 3),
		'\t\t</member>',
	];
}

function callableLines(row: MethodSpec | SignalSpec, classes: readonly ClassApi[]): string[] {
	const isMethod = row.kind === 'method';
	const qualifiers = [
		...(isMethod && row.isStatic === true ? ['static'] : []),
		...(isMethod && row.isConst === true ? ['const'] : []),
	].join(' ');
	return [
		`\t\t<${row.kind} name="${row.name}"${qualifiers === '' ? '' : ` qualifiers="${qualifiers}"`}>`,
		...(isMethod ? [`\t\t\t<return ${typeAttributes(row.returns, classes).join('')} />`] : []),
		...row.arguments.map((argument: ArgumentSpec, index) => {
			const [type, rest] = typeAttributes(argument.type, classes);
			const value = defaultAttribute(argument, classes);
			return `\t\t\t<param index="${index}" name="${argument.name}" ${type}${rest}${value} />`;
		}),
		'\t\t\t<description>',
		...textLines(row.doc, 4),
		'\t\t\t</description>',
		`\t\t</${row.kind}>`,
	];
}

function constantLines(spec: EnumSpec): string[] {
	return godotConstants(spec).flatMap(({ name, value, doc, deprecated }) => {
		const bitfield = spec.kind === 'flags' ? ' is_bitfield="true"' : '';
		const warning = deprecated === undefined ? '' : ` deprecated="${attribute(deprecated)}"`;
		return [
			`\t\t<constant name="${name}" value="${value}" enum="${spec.godot.name}"${bitfield}${warning}>`,
			...textLines(doc, 3),
			'\t\t</constant>',
		];
	});
}

/** Returns a list of the class in its element; an empty text if the list is empty. */
function section(name: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`\t<${name}>`, ...lines, `\t</${name}>`];
}

/**
 * The class reference of a class, in the format of `godot --doctool`.
 * @param classes all classes, because a member of one may be an object of another
 */
export function classXml(owner: ClassApi, classes: readonly ClassApi[]): string {
	const members = owner.members
		.filter((member) => isBound(owner, member))
		.sort((left, right) => (left.name < right.name ? -1 : 1));
	const lines = [
		'<?xml version="1.0" encoding="UTF-8" ?>',
		`<!-- ${notice('tools/api')} -->`,
		`<class name="${owner.name}" inherits="RefCounted" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://raw.githubusercontent.com/godotengine/godot/master/doc/class.xsd">`,
		...section('brief_description', textLines(owner.doc, 2)),
		...section('description', textLines(owner.description, 2)),
		'\t<tutorials>',
		'\t</tutorials>',
		...section(
			'methods',
			members.flatMap((member) =>
				member.kind === 'method' ? callableLines(member, classes) : [],
			),
		),
		...section(
			'members',
			members.flatMap((member) =>
				member.kind === 'property' ? propertyLines(member, classes) : [],
			),
		),
		...section(
			'signals',
			members.flatMap((member) =>
				member.kind === 'signal' ? callableLines(member, classes) : [],
			),
		),
		...section('constants', owner.enums.flatMap(constantLines)),
		'</class>',
	];
	return `${lines.join('\n')}\n`;
}
