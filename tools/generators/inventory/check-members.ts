import { godotConstants } from '../godot-constants';
import type {
	ApiSpec,
	ArgumentSpec,
	ClassApi,
	MemberSpec,
	PropertySpec,
} from '../../api/classes/model';
import { resolveType } from './types';

/** Returns the names of a property's getter and setter. */
export function accessorsOf(property: PropertySpec): { getter: string; setter?: string } {
	const getter = property.getter ?? `get_${property.name}`;
	return property.writable ? { getter, setter: `set_${property.name}` } : { getter };
}

/** Returns the value of a property if nothing was assigned and there is no session to read. */
export function initialValueOf({ type, default: value }: PropertySpec): number | boolean | string {
	return value ?? (type === 'bool' ? false : 0);
}

/**
 * Returns the default value of an argument, as written in Godot's class reference and C++; undefined for
 * no default and for an unknown constant. A constant is written as its number, because a Variant cannot hold an
 * enum; a text has quotes.
 */
export function defaultOf(
	{ type, default: value }: Pick<ArgumentSpec, 'type' | 'default'>,
	classes: readonly ClassApi[],
): string | undefined {
	if (value === undefined) {
		return undefined;
	}
	if (typeof value !== 'string') {
		const isWholeFloat = type === 'float' && Number.isInteger(value);
		return String(value) + (isWholeFloat ? '.0' : '');
	}
	if (type === 'String') {
		return JSON.stringify(value);
	}
	const constants = classes.flatMap(({ enums }) => enums.flatMap(godotConstants));
	return constants.find(({ name }) => name === value)?.value.toString();
}

function repeated(names: readonly string[]): string[] {
	return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Returns every name that a member uses in its class. */
function namesOf(member: MemberSpec): string[] {
	return member.kind === 'property'
		? [member.name, ...Object.values(accessorsOf(member) as Record<string, string>)]
		: [member.name];
}

function argumentProblems({ classes }: ApiSpec, rows: readonly ArgumentSpec[]): string[] {
	const isOptional = rows.map((row) => row.default !== undefined);
	return [
		...repeated(rows.map(({ name }) => name)).map((name) => `two arguments are called ${name}`),
		...(isOptional.lastIndexOf(false) > isOptional.indexOf(true) && isOptional.includes(true)
			? ['an argument without default follows one with a default']
			: []),
		...rows.flatMap(({ name, type, default: value }) => [
			...(type === 'void' ? [`the argument ${name} has no type`] : []),
			...(/^[a-z][a-z0-9_]*$/.test(name)
				? []
				: [`the argument ${name} is not in snake case`]),
			...(resolveType(type, classes) === undefined ? [`there is no type ${type}`] : []),
			...(typeof value === 'string' &&
			defaultOf({ type, default: value }, classes) === undefined
				? [`there is no constant ${value}`]
				: []),
		]),
	];
}

function rangeProblems(
	rows: readonly Pick<PropertySpec, 'name' | 'type' | 'unit' | 'range'>[],
): string[] {
	return rows.flatMap(({ name, type, unit, range }) => [
		...((unit !== undefined || range !== undefined) && !['int', 'float'].includes(type)
			? [`${name} has a unit or a range, but is not a number`]
			: []),
		...(unit !== undefined && range === undefined ? [`${name} has a unit, but no range`] : []),
		...(range !== undefined && range[1] !== null && range[0] >= range[1]
			? [`the range of ${name} is empty`]
			: []),
	]);
}

/** Returns the possible targets of a class reference link, by tag. */
function targetsOf({ classes }: ApiSpec, owner: ClassApi): Readonly<Record<string, Set<string>>> {
	const inside = (list: (row: ClassApi) => readonly string[]): Set<string> =>
		new Set([
			...list(owner),
			...classes.flatMap((row) => list(row).map((name) => `${row.name}.${name}`)),
		]);
	const membersOf =
		(kind: MemberSpec['kind']) =>
		({ members }: ClassApi) =>
			members.filter((member) => member.kind === kind).map(({ name }) => name);
	return {
		constant: inside(({ enums }) => enums.flatMap(godotConstants).map(({ name }) => name)),
		enum: inside(({ enums }) => enums.map(({ godot }) => godot.name)),
		member: inside(membersOf('property')),
		method: inside(membersOf('method')),
		signal: inside(membersOf('signal')),
	};
}

/** Returns the links without a target. `Error` and its constants belong to the engine. */
function linkProblems(
	doc: string,
	targets: Readonly<Record<string, Set<string>>>,
	parameters: readonly string[],
): string[] {
	return [...doc.matchAll(/\[(constant|enum|member|method|signal|param) ([\w.]+)\]/g)]
		.filter(([, tag = '', name = '']) =>
			tag === 'param' ? !parameters.includes(name) : !targets[tag]?.has(name),
		)
		.filter(([, tag, name = '']) => tag !== 'constant' || !/^(OK|FAILED|ERR_\w+)$/.test(name))
		.filter(([link]) => link !== '[enum Error]')
		.map(([link]) => `${link} leads nowhere`);
}

/** Returns whether each paragraph of a text consists of sentences. Code blocks are not checked. */
function isProse(bbcode: string): boolean {
	const paragraphs = bbcode.replace(/\[codeblock\][^]*?\[\/codeblock\]\n?/g, '').split('\n');
	return paragraphs.every((text, index) =>
		index === paragraphs.length - 1 && index > 0
			? text === '' || /^[A-Z[].*\.$/.test(text)
			: /^[A-Z[].*[.:]$/.test(text),
	);
}

function wordingProblems({ doc, test }: { doc: string; test: string }): string[] {
	return [
		...(isProse(doc) ? [] : ['its documentation is not a sentence']),
		...(/^[a-z][a-z0-9 ]*[a-z0-9]$/.test(test)
			? []
			: ['its test has a title that a GDScript test cannot have']),
	];
}

function memberProblems(api: ApiSpec, owner: ClassApi, member: MemberSpec): string[] {
	const rows: readonly ArgumentSpec[] = member.kind === 'property' ? [] : member.arguments;
	const own = member.kind === 'property' ? member.type : undefined;
	const returned = member.kind === 'method' ? member.returns : undefined;
	return [
		...(/^[a-z][a-z0-9_]*$/.test(member.name) ? [] : ['its name is not in snake case']),
		...[own, returned].flatMap((type) =>
			type !== undefined && resolveType(type, api.classes) === undefined
				? [`there is no type ${type}`]
				: [],
		),
		...argumentProblems(api, rows),
		...rangeProblems(member.kind === 'property' ? [member] : rows),
		...wordingProblems(member),
		...linkProblems(
			member.doc,
			targetsOf(api, owner),
			rows.map(({ name }) => name),
		),
	].map((problem) => `${owner.name}.${member.name}: ${problem}`);
}

function classProblems(api: ApiSpec, owner: ClassApi): string[] {
	const names = owner.members.map(({ name }) => name);
	const bound = owner.boundMembers === 'all' ? [] : owner.boundMembers;
	return [
		...repeated(owner.members.flatMap(namesOf)).map((name) => `${name} is used twice`),
		...bound.filter((name) => !names.includes(name)).map((name) => `it has no member ${name}`),
		...(owner.boundMembers.length > 0 && !owner.bound
			? ['it has bound members, but is not bound']
			: []),
		...(/^[A-Z].*\.$/.test(owner.doc) ? [] : ['its documentation is not a sentence']),
		...linkProblems(owner.description, targetsOf(api, owner), []),
	].map((problem) => `${owner.name}: ${problem}`);
}

/** Returns the mistakes in the inventory itself, one sentence each, beginning with the member. */
export function memberProblemsOf(api: ApiSpec): readonly string[] {
	return api.classes.flatMap((owner) => [
		...classProblems(api, owner),
		...owner.members.flatMap((member) => memberProblems(api, owner, member)),
	]);
}
