import { godotConstants } from '../godot-constants';
import type { ConstantSpec, EnumSpec } from '../../api/enums/model';
import { numberOf } from '../naming';

const cppKeywords = new Set(
	`alignas alignof and asm auto bool break case catch char class const constexpr continue decltype
	default delete do double else enum explicit export extern false float for friend goto if inline int
	long mutable namespace new noexcept not nullptr operator or private protected public register return
	short signed sizeof static struct switch template this throw true try typedef typeid typename union
	unsigned using virtual void volatile while xor`.split(/\s+/),
);

/** Returns the members with more than one owner, each with its owners: `ambient (A, B)`. */
function repeated(members: readonly (readonly [member: string, owner: string])[]): string[] {
	const owners = new Map<string, string[]>();
	for (const [member, owner] of members) {
		owners.set(member, [...(owners.get(member) ?? []), owner]);
	}
	return [...owners]
		.filter(([, names]) => names.length > 1)
		.map(([member, names]) => `${member} (${names.join(', ')})`);
}

/** The constants of the engine's enum `Error`. */
const engineErrors = /^(OK|FAILED|ERR_\w+)$/;

function constantProblems(spec: EnumSpec, constant: ConstantSpec): string[] {
	const problems: string[] = [];
	const { godot, value, typescript, legacy, alias, apple, since } = constant;
	for (const name of [godot, alias?.godot ?? godot]) {
		if (
			!/^[A-Z][A-Z0-9_]*$/.test(name) ||
			!/^[A-Z]/.test(name.slice(spec.godot.prefix.length))
		) {
			problems.push(
				`the Godot name '${name}' is not an upper-case identifier after the prefix`,
			);
		}
		if (!name.startsWith(spec.godot.prefix)) {
			problems.push(`the Godot name '${name}' does not begin with ${spec.godot.prefix}`);
		}
	}
	if (!/^[a-z][A-Za-z0-9]*$/.test(typescript)) {
		problems.push(`the TypeScript name '${typescript}' is not in camel case`);
	}
	if (spec.godot.typescriptSpelling === true && cppKeywords.has(typescript)) {
		problems.push(`'${typescript}' cannot name a constant: it is a keyword of C++`);
	}
	for (const code of [legacy?.code, typeof value === 'string' ? value : undefined]) {
		if (code !== undefined && !/^[\x20-\x7e]{4}$/.test(code)) {
			problems.push(`the code '${code}' is not four ASCII characters`);
		}
	}
	if (typeof value === 'number' && !(Number.isInteger(value) && Math.abs(value) < 2 ** 31)) {
		problems.push(`the value ${value} is not a 32-bit integer`);
	}
	// `none` is the empty set, which Apple declares if there is no flag yet.
	if (spec.kind === 'flags' && numberOf(constant) <= (typescript === 'none' ? -1 : 0)) {
		problems.push(`the flag ${value} sets no bit`);
	}
	if (apple === null && since !== null) {
		problems.push('it has versions, but no constant of Apple');
	}
	for (const doc of [constant.doc, alias?.doc ?? constant.doc]) {
		if (!/^[A-Z].*\.$/.test(doc)) {
			problems.push('its documentation is not a sentence');
		}
	}
	return problems.map((problem) => `${spec.godot.name}: ${godot}: ${problem}`);
}

function enumProblems(spec: EnumSpec): string[] {
	const name = spec.godot.name;
	const rows = spec.constants;
	const codes = (constant: ConstantSpec): string[] =>
		constant.legacy === undefined ? [] : [constant.legacy.code];
	const kinds: Record<string, (constant: ConstantSpec) => readonly string[]> = {
		value: (constant) => [String(numberOf(constant))],
		'TypeScript name': ({ typescript }) => [typescript],
		'W3C name': ({ w3c = [] }) => w3c,
		'legacy code': codes,
	};
	const duplicates = Object.entries(kinds).flatMap(([kind, membersOf]) =>
		repeated(
			rows.flatMap((row) => membersOf(row).map((member) => [member, row.godot] as const)),
		).map((member) => `${name}: the ${kind} ${member} is used twice`),
	);
	return [...rows.flatMap((row) => constantProblems(spec, row)), ...duplicates];
}

/** Returns the mistakes in a spec, one sentence each, beginning with the enum. */
export function problemsOf(enums: readonly EnumSpec[]): readonly string[] {
	const constants = enums.flatMap((spec) => spec.constants.map((row) => ({ spec, row })));
	const godotNames = enums.flatMap((spec) =>
		godotConstants(spec).map(({ name }) => [name, spec.godot.name] as const),
	);
	const systems: Record<string, readonly (readonly [string, string])[]> = {
		'Godot name': godotNames,
		'Apple name': constants.flatMap(({ row }) =>
			[row.apple, row.alias?.apple].flatMap((name) =>
				typeof name === 'string' ? [[name, row.godot] as const] : [],
			),
		),
		'legacy name': constants.flatMap(({ row }) =>
			row.legacy === undefined ? [] : [[row.legacy.name, row.godot] as const],
		),
		'Godot enum': enums.map(({ godot, doc }) => [godot.name, doc] as const),
		'core type': enums.map(({ core, godot }) => [core, godot.name] as const),
		'TypeScript type': enums.map(({ typescript, godot }) => [typescript, godot.name] as const),
	};
	const known = new Set(godotNames.map(([name]) => name));
	const references = constants.flatMap(({ spec, row }) =>
		[...row.doc.matchAll(/\[constant (\w+)\]/g)]
			.filter(([, name = '']) => !known.has(name) && !engineErrors.test(name))
			.map(([link]) => `${spec.godot.name}: ${row.godot}: ${link} leads nowhere`),
	);
	return [
		...enums.flatMap(enumProblems),
		...Object.entries(systems).flatMap(([system, members]) =>
			repeated(members).map((member) => `the ${system} ${member} is used twice`),
		),
		...references,
	];
}
