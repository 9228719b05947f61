import {
	constantEntriesOf,
	entriesOf,
	isBound,
	omittedConstantsOf,
	type Entry,
} from '../inventory/entries';
import type { ApiSpec, ClassApi, MemberSpec, Range, Unit } from '../../api/classes/model';
import type { Availability, EnumSpec } from '../../api/enums/model';
import { plainText } from '../naming';
import { notice } from './notice';

const none = '—';
const notYet = 'not yet';

/** One line of a table: an Apple symbol, or a member without a counterpart in Apple's API. */
interface Row {
	readonly apple: string;
	readonly godot: string;
	readonly since: Availability | null;
	/** The title of the test; undefined while the member is not implemented. */
	readonly test: string | undefined;
}

function code(text: string): string {
	return `\`${text}\``;
}

interface Value {
	readonly name: string;
	readonly type: string;
	readonly unit?: Unit;
	readonly range?: Range;
}

function valueText({ name, type, unit, range = [0, null] }: Value): string {
	const [lowest, highest] = range;
	const limits = highest === null ? '' : `, ${lowest} to ${highest}`;
	return `${code(`${name}: ${type}`)}${unit === undefined ? '' : ` in ${unit}`}${limits}`;
}

/** Returns the signature of a member: its name, arguments and result. */
function memberText(owner: ClassApi, member: MemberSpec): string {
	if (member.kind === 'property') {
		const access = member.writable ? '' : ', read only';
		return valueText({ ...member, name: `${owner.name}.${member.name}` }) + access;
	}
	const { name } = member;
	const values = member.arguments.map((argument) => {
		const value = 'default' in argument ? argument.default : undefined;
		const text = argument.type === 'String' ? JSON.stringify(value) : value;
		return `${argument.name}: ${argument.type}${value === undefined ? '' : ` = ${text}`}`;
	});
	const kind = member.kind === 'signal' ? 'signal ' : '';
	const result = member.kind === 'method' ? ` -> ${member.returns}` : '';
	return code(`${kind}${owner.name}.${name}(${values.join(', ')})${result}`);
}

function godotText({ owner, member, argument }: Entry): string {
	if (member === undefined) {
		return code(owner.name);
	}
	return argument === undefined
		? memberText(owner, member)
		: `${valueText(argument)} of ${code(`${owner.name}.${member.name}`)}`;
}

function testOf({ owner, member }: Pick<Entry, 'owner' | 'member'>): string | undefined {
	if (member === undefined) {
		return owner.bound ? owner.test : undefined;
	}
	return isBound(owner, member) ? member.test : undefined;
}

function rowsOf(entries: readonly Entry[]): readonly Row[] {
	return entries.map((entry) => ({
		apple: entry.symbol.name,
		godot: godotText(entry),
		since: entry.symbol.since,
		test: testOf(entry),
	}));
}

function constantRows(owner: ClassApi, spec: EnumSpec): readonly Row[] {
	return constantEntriesOf(spec).map(({ apple, godot, since }) => ({
		apple,
		godot: code(`${owner.name}.${godot}`),
		since,
		test: owner.bound ? owner.constantsTest : undefined,
	}));
}

function table(rows: readonly Row[]): string {
	const lines = [
		['Apple', 'Godot', 'iOS', 'tvOS', 'visionOS', 'Test'],
		['---', '---', '---', '---', '---', '---'],
		...rows.map(({ apple, godot, since, test }) => [
			code(apple),
			godot,
			(since?.ios ?? none) +
				(since?.deprecated === undefined ? '' : ` to ${since.deprecated}`),
			since?.tvos ?? none,
			since?.visionos ?? none,
			test ?? notYet,
		]),
	];
	return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Returns the heading of a symbol: its class or the kind of constant. */
function headingOf(symbol: string): string {
	const type = /^[+-]\[(\w+) /.exec(symbol)?.[1];
	return type ?? (/(Notification|Key)$/.test(symbol) ? 'Notifications' : symbol);
}

function sections(api: ApiSpec): string {
	const rows = rowsOf(entriesOf(api));
	const headings = [...new Set(rows.map(({ apple }) => headingOf(apple)))];
	const last = 'Notifications';
	const inOrder = [...headings.filter((heading) => heading !== last), last];
	return inOrder
		.map((heading) => {
			const own = rows.filter(({ apple }) => headingOf(apple) === heading);
			return `\n## ${heading}\n\n${table(own)}`;
		})
		.join('');
}

function constantSections({ classes }: ApiSpec): string {
	return classes
		.flatMap((owner) =>
			owner.enums
				.filter(({ apple }) => apple !== null)
				.map((spec) => `\n### ${spec.apple ?? ''}\n\n${table(constantRows(owner, spec))}`),
		)
		.join('');
}

/** Returns the members without a counterpart in Apple's API, except the controls of the simulated device. */
function ownMembers({ classes }: ApiSpec): string {
	const ofSession = classes.filter(({ controls }) => controls === undefined);
	const lines = ofSession.flatMap((owner) =>
		owner.members
			.filter(({ apple }) => apple.length === 0)
			.map(
				(member) =>
					`| ${memberText(owner, member)} | ${plainText(member.doc)} | ${testOf({ owner, member }) ?? notYet} |\n`,
			),
	);
	return `| Godot | Purpose | Test |\n| --- | --- | --- |\n${lines.join('')}`;
}

function leftOut(api: ApiSpec): string {
	const constants = api.classes.flatMap(({ enums }) => enums.flatMap(omittedConstantsOf));
	const all = [...api.omitted, ...constants];
	const reasons = [...new Set(all.map(({ reason }) => reason))];
	return reasons
		.map((reason) => {
			const names = all.filter((row) => row.reason === reason).map(({ name }) => code(name));
			return `- ${names.join(', ')}: ${reason}\n`;
		})
		.join('');
}

function summary(api: ApiSpec): string {
	const entries = rowsOf(entriesOf(api));
	const constants = api.classes.flatMap((owner) =>
		owner.enums.flatMap((spec) => constantRows(owner, spec)),
	);
	const bySymbol = new Map<string, boolean>();
	for (const { apple, test } of [...entries, ...constants]) {
		bySymbol.set(apple, (bySymbol.get(apple) ?? false) || test !== undefined);
	}
	const there = [...bySymbol.values()].filter((isThere) => isThere).length;
	const omitted = [
		...api.omitted,
		...api.classes.flatMap(({ enums }) => enums.flatMap(omittedConstantsOf)),
	].length;
	const planned = bySymbol.size - there;
	return [
		`Of ${bySymbol.size + omitted} symbols, ${there} are available in Godot,`,
		planned === 0 ? '' : ` ${planned} are not yet,`,
		` and ${omitted} are left out for the reasons below.`,
	].join('');
}

/** Returns the page with the Godot counterpart, the first versions and the test of each Apple symbol. */
export function apiTable(api: ApiSpec): string {
	return `<!-- ${notice('tools/api/classes')} -->

# Apple's API in Godot

All Apple symbols for audio sessions, as the SDK for iOS 26 declares them, with the
name in Godot, the first version of each platform that has it, and the title of the test that covers it.
A dash means that the platform lacks the symbol, or that Apple does not state a version. The setter of a
property has its own row.

${summary(api)}
${sections(api)}
## Constants
${constantSections(api)}
## Beyond Apple's API

${ownMembers(api)}
## Left out

${leftOut(api)}`;
}
